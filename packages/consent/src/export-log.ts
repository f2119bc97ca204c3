import { parseCheckpoint, utf8 } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import type { ConsentStore } from "./store.js";
import { edgePlaces, tilePath, tileWidth } from "./tiles.js";

const hashLength = 32;

/** One file of an exported log. */
export interface LogFile {
  /** Path below the log's prefix, such as `tile/0/000` or `checkpoint`. */
  readonly path: string;
  /** Its content. */
  readonly bytes: Uint8Array;
}

/** The log of a checkpoint as the files of C2SP tlog-tiles; the checkpoint comes last, when all it needs is there. */
export async function* exportLog(
  store: ConsentStore,
  origin: string,
  checkpoint: string,
): AsyncGenerator<LogFile> {
  const { size } = parseCheckpoint(checkpoint);
  for (let from = 0; from < size; from += tileWidth) {
    const width = Math.min(tileWidth, size - from);
    const entries = await store.read(origin, from, width);
    if (entries.length < width || entries[0]?.index !== from)
      throw failure("consent.invalid_log", { index: from });
    const bytes = bundle(entries.map(({ body }) => utf8(body)));
    yield { path: tilePath("entries", from / tileWidth, width), bytes };
  }
  const edge = edgePlaces(size);
  for (let [level, count] = [0, size]; count > 0; level += 1, count = Math.floor(count / tileWidth)) {
    for (let index = 0; index < Math.floor(count / tileWidth); index += 1)
      yield tileFile(await store.tile(origin, { level, index }), level, index, tileWidth);
    for (const place of edge.filter((one) => one.level === level))
      yield tileFile(await store.tile(origin, place), level, place.index, place.width);
  }
  yield { path: "checkpoint", bytes: utf8(checkpoint) };
}

// What has grown since is cut to what the checkpoint saw.
function tileFile(hashes: Uint8Array | undefined, level: number, index: number, width: number): LogFile {
  const bytes = hashes?.slice(0, width * hashLength);
  if (bytes?.length !== width * hashLength) throw failure("consent.invalid_log", { index });
  return { path: tilePath(level, index, width), bytes };
}

// Each entry behind its length in two bytes, the larger first.
function bundle(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((sum, { length }) => sum + 2 + length, 0));
  let at = 0;
  for (const entry of entries) {
    bytes.set([entry.length >> 8, entry.length & 255], at);
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
}
