import { link, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { failure } from "../failure.js";

/** A lock that this process has taken. */
export interface FileLock {
  /** Gives the lock back: its file is removed. A second call does nothing. */
  release(): Promise<void>;
}

/** Locks this very process has or is about to take. */
const held = new Set<string>();

/**
 * Keeps a file or folder for this process, for as long as it works on it.
 *
 * The lock is a file that holds the number of its process. A lock whose process is gone, by `kill -9` too, is taken
 * over. It holds between the processes of one machine, or of one container, and only among those that ask for it.
 *
 * @param path - Path of the lock file, beside what it keeps; its folder must be there.
 * @returns The lock.
 * @throws {@link DataTikaError} `core.file_locked` when another living process, or this one, has it: `fields.pid` is
 *   its number, 0 when it could not be read.
 * @throws Error The file system's own error when the lock file cannot be written.
 * @example
 * ```ts
 * import { mkdtemp } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { takeFileLock } from "@data-tika/core/node";
 *
 * const path = join(await mkdtemp(join(tmpdir(), "data-tika-")), "people.csv.lock");
 * const lock = await takeFileLock(path);
 * await takeFileLock(path); // throws core.file_locked
 * await lock.release();
 * await (await takeFileLock(path)).release();
 * ```
 */
export async function takeFileLock(path: string): Promise<FileLock> {
  const file = resolve(path);
  if (held.has(file)) throw failure("core.file_locked", { pid: process.pid });
  held.add(file);
  try {
    if (!(await take(file))) throw failure("core.file_locked", { pid: (await ownerOf(file)) ?? 0 });
  } catch (error) {
    held.delete(file);
    throw error;
  }
  return {
    release: async () => {
      if (!held.has(file)) return;
      await rm(file, { force: true });
      held.delete(file);
    },
  };
}

async function take(file: string): Promise<boolean> {
  const taken = (await create(file)) || (await takeOver(file));
  if (taken) await clearDrafts(file);
  return taken;
}

async function takeOver(file: string): Promise<boolean> {
  if (!(await isAbandoned(file))) return false;
  // Of several processes that find a dead owner one at a time may look again and take its place. One that died on the
  // way leaves its mark: whoever finds that clears it away.
  const takeover = `${file}.takeover`;
  if (!(await create(takeover))) {
    if (!(await isAbandoned(takeover))) return false;
    await rm(takeover, { force: true });
    if (!(await create(takeover))) return false;
  }
  try {
    // Nobody else removes an abandoned lock now; one that is gone or has a living owner is left as it is.
    if (await isAbandoned(file)) await rm(file, { force: true });
    return await create(file);
  } finally {
    await rm(takeover, { force: true });
  }
}

/** Makes a lock with its owner in it at one stroke: nobody ever reads one that is still empty. */
async function create(file: string): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, String(process.pid));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes the drafts of processes that were killed before they had a lock. */
async function clearDrafts(file: string): Promise<void> {
  const start = `${basename(file)}.`;
  for (const name of await readdir(dirname(file))) {
    const pid = name.startsWith(start) ? name.slice(start.length) : "";
    if (/^\d+$/.test(pid) && !isAlive(Number(pid))) await rm(join(dirname(file), name), { force: true });
  }
}

/** The owner's number, 0 when the file names nobody; `undefined` when there is no file. */
async function ownerOf(file: string): Promise<number | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : Number.parseInt(text, 10) || 0;
}

/** Whether there is a lock whose owner is gone. */
async function isAbandoned(file: string): Promise<boolean> {
  const owner = await ownerOf(file);
  // A lock with our own number that we did not take is an older process's: in a container each run has the same one.
  return owner === process.pid || (owner !== undefined && !isAlive(owner));
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
