import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { sql } from "kysely";
import type { Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";
import { failure } from "./failure.js";
import { untilAborted } from "./until-aborted.js";

/** Where rows are archived before they are deleted: a folder, a bucket, the service of Archives du Maroc. */
export interface RetentionArchive {
  /**
   * Stores bytes so that they last, before it resolves.
   *
   * No name is ever written with two contents. A slice that was stopped writes the same bytes again, or other ones under
   * another name when a row changed meanwhile: a file that no `archive` of the ledger names is left from such a slice.
   *
   * @param name - Digest of the plan, a slash, and the slice's own name: item, slice and SHA-256 of the bytes.
   * @param bytes - The slice's rows, one JSON object a line, in the order of their keys.
   * @param signal - Comes when the sweep is stopped, which then waits no longer.
   */
  readonly write: (name: string, bytes: Uint8Array, signal?: AbortSignal) => Promise<void>;
  /**
   * Reads back what was stored.
   *
   * @param name - The same name.
   * @param signal - As above.
   * @returns The bytes, from the archive itself and not from a cache before it.
   */
  readonly read: (name: string, signal?: AbortSignal) => Promise<Uint8Array>;
}

/** A row as the archive keeps it. */
export function archivedLine({ alias }: TableRef): Sql {
  return sql`to_jsonb(${sql.id(alias)})::text`;
}

/**
 * Writes rows to the archive, reads them back and compares; throws before anything is deleted.
 *
 * @param lines - The rows.
 * @param target - `name`: what comes before the digest in the file's name.
 * @returns SHA-256 of the file's bytes, in hexadecimal.
 */
export async function archiveLines(
  lines: readonly string[],
  target: {
    readonly archive: RetentionArchive;
    readonly name: string;
    readonly signal: AbortSignal | undefined;
  },
): Promise<string> {
  const { archive, signal } = target;
  const bytes = utf8(lines.map((line) => `${line}\n`).join(""));
  const digest = toHex(sha256(bytes));
  const name = `${target.name}-${digest}.ndjson`;
  await untilAborted(archive.write(name, bytes, signal), signal);
  const stored = await untilAborted(archive.read(name, signal), signal);
  if (toHex(sha256(stored)) !== digest) throw failure("retention.archive_mismatch");
  return digest;
}
