import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { failure } from "./failure.js";

/** The folder the demo writes to. A file in it is whole or not there. */
export interface Output {
  /** The folder. */
  readonly directory: string;
  /** The path of a file or folder in it. */
  readonly path: (name: string) => string;
  /** Writes a file. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
}

/** What a day leaves behind; nothing else in the folder is touched. */
const ours = ["filings", "notices", "consent", "pseudonyms", "retention", "index.html"];

/** Marks a folder that the demo may clear. */
const mark = ".data-tika-demo";

/**
 * Makes a folder the demo's own. What others have put something into is never cleared.
 *
 * @param directory - The folder; made if it is not there.
 * @throws DataTikaError `social_aid.foreign_directory` when it is neither empty nor marked by an earlier run.
 */
export async function claimOutput(directory: string): Promise<void> {
  const names = await writing(async () => {
    await mkdir(directory, { recursive: true });
    return readdir(directory);
  });
  if (names.length > 0 && !names.includes(mark)) throw failure("social_aid.foreign_directory");
  await markOutput(directory);
}

/** Marks a folder as the demo's own. */
export async function markOutput(directory: string): Promise<void> {
  await writing(() => writeFile(join(directory, mark), ""));
}

/** Whether there is nothing in a folder, or no folder. */
export async function isNew(directory: string): Promise<boolean> {
  return (await readdir(directory).catch(() => [])).length === 0;
}

/**
 * Makes the output folder ready for a new day.
 *
 * @param directory - The folder, claimed before.
 */
export async function openOutput(directory: string): Promise<Output> {
  const path = (name: string) => join(directory, name);
  await writing(() => Promise.all(ours.map((name) => rm(path(name), { recursive: true, force: true }))));
  return { directory, path, write: (name, content) => writeWhole(path(name), content) };
}

/** Writes a file beside its place and moves it there, so that a reader never sees half of it. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writing(async () => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.part`, content);
    await rename(`${file}.part`, file);
  });
}

/** Writes a stream beside its place and moves it there once it has ended well; what a failure left is taken away. */
export async function streamWhole(file: string, content: ReadableStream<Uint8Array>): Promise<void> {
  await writing(async () => {
    await mkdir(dirname(file), { recursive: true });
    try {
      await pipeline(
        Readable.fromWeb(content as NodeReadableStream<Uint8Array>),
        createWriteStream(`${file}.part`),
      );
    } catch (error) {
      await rm(`${file}.part`, { force: true });
      throw error;
    }
    await rename(`${file}.part`, file);
  });
}

/**
 * Writes, and says in our words when the system does not let us.
 *
 * @param work - What writes.
 * @throws DataTikaError `social_aid.unwritable_output`, and what `work` throws that is not the system's.
 */
export async function writing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && "syscall" in error)
      throw failure("social_aid.unwritable_output", {}, { cause: error });
    throw error;
  }
}
