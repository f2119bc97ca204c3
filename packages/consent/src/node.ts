/**
 * What needs Node: an exported log as a folder.
 *
 * @module consent/node
 */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LogFile } from "./export-log.js";

/**
 * Writes an exported log into a folder, which any web server can then serve as a C2SP tiled log.
 *
 * Each file appears whole or not at all, the checkpoint last: a reader never sees a checkpoint whose tiles are missing.
 * Running it again over the same folder brings it up to date.
 *
 * @param folder - Path of the folder; made when it is not there.
 * @param files - From `ledger.export()`.
 * @returns How many files were written.
 * @example
 * ```ts
 * import { mkdtemp, readdir } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { createLedger } from "@data-tika/consent";
 * import { createMemoryStore } from "@data-tika/consent/memory";
 * import { writeLog } from "@data-tika/consent/node";
 *
 * const now = () => new Date("2026-11-21T12:00:00Z");
 * const ledger = createLedger({ store: createMemoryStore(), origin: "social-aid.example/consent", now });
 * const folder = await mkdtemp(`${tmpdir()}/log-`);
 * await writeLog(folder, ledger.export()); // => 1
 * await readdir(folder); // => [ 'checkpoint' ]
 * ```
 * @see C2SP tlog-tiles
 */
export async function writeLog(folder: string, files: AsyncIterable<LogFile>): Promise<number> {
  let count = 0;
  await mkdir(folder, { recursive: true });
  for await (const { path, bytes } of files) {
    const target = join(folder, ...path.split("/"));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.part`, bytes);
    await rename(`${target}.part`, target);
    count += 1;
  }
  return count;
}
