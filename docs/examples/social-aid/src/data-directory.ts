import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { failure } from "./failure.js";
import { writing } from "./output.js";

/** A PGlite database on disk that this process alone has open, empty at first. */
export interface DataDirectory {
  readonly db: PGlite;
  /** Closes the database and gives the directory back. */
  readonly close: () => Promise<void>;
}

/** Locks this very process has or is about to take. */
const held = new Set<string>();

/**
 * Opens a new PGlite database on disk under a lock of our own; the one of an earlier run is taken away.
 *
 * PGlite takes no lock on its directory and a second process would damage it, so a file beside it names the process
 * that has it open. The lock of a process that is gone is taken over.
 *
 * @param directory - Where the database lives; made if it is not there.
 * @throws DataTikaError `social_aid.directory_in_use` when another living process has it open.
 */
export async function openDataDirectory(directory: string): Promise<DataDirectory> {
  await writing(() => mkdir(directory, { recursive: true }));
  const lock = resolve(directory, "lock");
  if (held.has(lock)) throw failure("social_aid.directory_in_use", { pid: process.pid });
  held.add(lock);
  const giveBack = async () => {
    held.delete(lock);
    await rm(lock, { force: true });
  };
  try {
    if (!(await writing(() => takeLock(lock))))
      throw failure("social_aid.directory_in_use", { pid: await ownerOf(lock) });
  } catch (error) {
    held.delete(lock);
    throw error;
  }
  try {
    const files = join(directory, "postgres");
    await rm(files, { recursive: true, force: true });
    const db = await PGlite.create(files);
    return {
      db,
      close: async () => {
        await db.close();
        await giveBack();
      },
    };
  } catch (error) {
    await giveBack();
    throw error;
  }
}

async function takeLock(lock: string): Promise<boolean> {
  if (await createLock(lock)) return true;
  if (await isOwned(lock)) return false;
  // Of several processes that find a dead owner one at a time may look again and take its place.
  const takeover = `${lock}.takeover`;
  if (!(await createLock(takeover))) return false;
  try {
    if (await isOwned(lock)) return false;
    await rm(lock, { force: true });
    return await createLock(lock);
  } finally {
    await rm(takeover, { force: true });
  }
}

/** Makes the lock with its owner in it at one stroke: nobody ever reads one that is still empty. */
async function createLock(lock: string): Promise<boolean> {
  const draft = `${lock}.${process.pid}`;
  await writeFile(draft, String(process.pid));
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function ownerOf(lock: string): Promise<number> {
  const text = await readFile(lock, "utf8").catch(() => "");
  return Number.parseInt(text, 10) || 0;
}

async function isOwned(lock: string): Promise<boolean> {
  const owner = await ownerOf(lock);
  // A lock with our own number that we did not take is an older process's: in a container each run has the same one.
  return owner !== process.pid && isAlive(owner);
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
