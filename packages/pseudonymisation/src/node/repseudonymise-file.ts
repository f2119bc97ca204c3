import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { isDataTikaError } from "@data-tika/core";
import { takeFileLock } from "@data-tika/core/node";
import type { Delimiter } from "../csv/delimiter.js";
import { type RepseudonymiseCheckpoint, repseudonymise } from "../csv/repseudonymise.js";
import { failure } from "../failure.js";
import type { VersionBridge } from "../rotation/version-bridge.js";
import { readState, sizeOf, type WorkState, writeState } from "./work-state.js";

/** What is to be done to which file. */
export interface RepseudonymiseFileOptions {
  /** Path of the old file. It is not changed. */
  readonly source: string;
  /** Path of the new file; beside it, `.part`, `.state` and `.lock` hold the work while it lasts. */
  readonly target: string;
  /** The bridge between the two keys. */
  readonly bridge: VersionBridge;
  /** Columns whose pseudonyms are carried over. */
  readonly columns: readonly string[];
  /** What stands between cells; found in the header when left out. */
  readonly delimiter?: Delimiter;
  /** Bytes between two checkpoints. Default four mebibytes. */
  readonly checkpointBytes?: number;
  /** Called at every checkpoint. */
  readonly onProgress?: (progress: { readonly records: number; readonly bytes: number }) => void;
}

/** What was done. */
export interface RepseudonymisedFile {
  /** Records of the new file. */
  readonly records: number;
  /** Whether an earlier run was taken up. */
  readonly resumed: boolean;
}

/**
 * A CSV file whose pseudonyms are carried over to a new key, taken up where it was cut.
 *
 * A run that is stopped at any point, by `kill -9` too, is taken up by calling it again with the same arguments: no
 * record is missing and none stands twice. The new file has its name only when it is whole. Bytes are on the disk before
 * the checkpoint that counts them. Of two processes of one machine on one target the second is refused.
 *
 * @param options - Files, bridge and columns. Not changed.
 * @returns How many records there are, and whether an earlier run was taken up.
 * @throws {@link DataTikaError} `pseudonymisation.target_busy` when another process, or this one, is at work on it.
 * @throws {@link DataTikaError} `pseudonymisation.target_exists` when the new file is there already.
 * @throws {@link DataTikaError} `pseudonymisation.other_work` when `.state` belongs to another file, bridge or column,
 *   or the old file has changed since: remove `.part` and `.state` to begin anew.
 * @throws {@link DataTikaError} `pseudonymisation.file_failed` when a file cannot be read or written.
 * @throws {@link DataTikaError} The errors of `repseudonymise`. What was written stays, so that the rest can follow.
 * @example
 * ```ts
 * import { mkdtemp, readFile, writeFile } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { createKeyring, createVersionBridge, defineDomain, generateKey } from "@data-tika/pseudonymisation";
 * import { repseudonymiseFile } from "@data-tika/pseudonymisation/node";
 *
 * const keyring = createKeyring({ keys: [{ ...generateKey("2025-01"), status: "previous" }, generateKey("2026-01")] });
 * const domain = defineDomain({ name: "social-aid", scope: "person" });
 * const bridge = createVersionBridge(["AB123456"], { keyring, domain, kind: "cin", from: "2025-01" });
 * const folder = await mkdtemp(join(tmpdir(), "data-tika-"));
 * const [source, target] = ["old.csv", "new.csv"].map((name) => join(folder, name));
 * await writeFile(source, "id,town\n,Fès\n");
 * await repseudonymiseFile({ source, target, bridge, columns: ["id"] }); // => { records: 1, resumed: false }
 * JSON.stringify(await readFile(target, "utf8")); // => "id,town\n,Fès\n"
 * await repseudonymiseFile({ source, target, bridge, columns: ["id"] }); // throws pseudonymisation.target_exists
 * ```
 */
export async function repseudonymiseFile(options: RepseudonymiseFileOptions): Promise<RepseudonymisedFile> {
  try {
    const lock = await takeFileLock(`${options.target}.lock`);
    try {
      return await work(options);
    } finally {
      await lock.release();
    }
  } catch (error) {
    if (isDataTikaError(error, "core.file_locked"))
      throw failure("pseudonymisation.target_busy", error.fields);
    if (isDataTikaError(error)) throw error;
    throw failure("pseudonymisation.file_failed", {}, { cause: error });
  }
}

async function work(options: RepseudonymiseFileOptions): Promise<RepseudonymisedFile> {
  const { target } = options;
  const name = await nameOfWork(options);
  const state = await readState(`${target}.state`);
  if (state !== undefined && state.work !== name) throw failure("pseudonymisation.other_work");
  const part = await sizeOf(`${target}.part`);
  if (state?.complete === true && part === undefined) return finish(target, state, true);
  if ((await sizeOf(target)) !== undefined) throw failure("pseudonymisation.target_exists");
  // A part shorter than its checkpoint lost bytes with the power of the machine: it is begun anew.
  const usable = state !== undefined && part !== undefined && part >= state.checkpoint.written;
  const checkpoint = usable ? state.checkpoint : undefined;
  const file = await open(`${target}.part`, checkpoint === undefined ? "w" : "r+");
  try {
    await file.truncate(checkpoint?.written ?? 0);
    const last = await writeParts(options, file, name, checkpoint);
    await file.datasync();
    const complete = { work: name, checkpoint: last, complete: true };
    await writeState(`${target}.state`, complete);
    await rename(`${target}.part`, target);
    return await finish(target, complete, checkpoint !== undefined);
  } finally {
    await file.close();
  }
}

async function writeParts(
  options: RepseudonymiseFileOptions,
  file: FileHandle,
  name: string,
  resume: RepseudonymiseCheckpoint | undefined,
): Promise<RepseudonymiseCheckpoint> {
  const { source, target, bridge, checkpointBytes = 4_194_304, onProgress } = options;
  const { columns, delimiter } = options;
  const start = resume?.read ?? 0;
  const bytes = Readable.toWeb(createReadStream(source, { start })) as ReadableStream<Uint8Array>;
  const through = repseudonymise(bridge, {
    columns,
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(resume === undefined ? {} : { resume }),
  });
  let last = resume;
  let kept = resume?.written ?? 0;
  for await (const { bytes: more, checkpoint } of bytes.pipeThrough(through)) {
    await writeAll(file, more, checkpoint.written - more.length);
    last = checkpoint;
    if (checkpoint.written - kept < checkpointBytes) continue;
    await file.datasync();
    await writeState(`${target}.state`, { work: name, checkpoint, complete: false });
    kept = checkpoint.written;
    onProgress?.({ records: checkpoint.records, bytes: checkpoint.read });
  }
  // A stream that ends well has given its header at least.
  return last as RepseudonymiseCheckpoint;
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
  }
}

async function finish(
  target: string,
  { checkpoint }: WorkState,
  resumed: boolean,
): Promise<RepseudonymisedFile> {
  const folder = await open(dirname(target), "r");
  // The new name is on the disk before the state that would find it goes. Some systems cannot do so to a folder.
  await folder.sync().catch(() => undefined);
  await folder.close();
  await rm(`${target}.state`, { force: true });
  return { records: checkpoint.records, resumed };
}

async function nameOfWork({
  source,
  bridge,
  columns,
  delimiter,
}: RepseudonymiseFileOptions): Promise<string> {
  const { size, mtimeMs } = await stat(source);
  const { domain, from, to, size: pairs } = bridge;
  return JSON.stringify([size, mtimeMs, domain, from, to, pairs, columns, delimiter ?? ""]);
}
