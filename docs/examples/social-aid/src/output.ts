import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";

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

/**
 * Makes the output folder ready for a new day.
 *
 * @param directory - The folder; made if it is not there.
 */
export async function openOutput(directory: string): Promise<Output> {
  const path = (name: string) => join(directory, name);
  await Promise.all(ours.map((name) => rm(path(name), { recursive: true, force: true })));
  return { directory, path, write: (name, content) => writeWhole(path(name), content) };
}

/** Writes a file beside its place and moves it there, so that a reader never sees half of it. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

/** Writes a stream beside its place and moves it there once it has ended well; what a failure left is taken away. */
export async function streamWhole(file: string, content: ReadableStream<Uint8Array>): Promise<void> {
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
}
