import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import type { Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";
import { failure } from "./failure.js";
import { keyColumns, tableSql } from "./table-sql.js";

/** Where rows are archived before they are deleted: a folder, a bucket, the service of Archives du Maroc. */
export interface RetentionArchive {
  /**
   * Stores bytes so that they last, before it resolves. A slice that was stopped writes under the same name again.
   *
   * @param name - Digest of the plan, a slash, and the slice's own name.
   * @param bytes - The slice's rows, one JSON object a line, in the order of their keys.
   */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  /**
   * Reads back what was stored.
   *
   * @param name - The same name.
   * @returns The bytes, from the archive itself and not from a cache before it.
   */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** A slice that stands in the archive. */
export interface ArchivedSlice {
  readonly rows: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
}

/** Writes locked rows to the archive, reads them back and compares; throws before anything is deleted. */
export async function archiveRows(
  tx: SqlClient,
  archive: RetentionArchive,
  { ref, rows, name }: { readonly ref: TableRef; readonly rows: Sql; readonly name: string },
): Promise<ArchivedSlice> {
  const lines = await ask<{ line: string }>(
    tx,
    sql`SELECT to_jsonb(${sql.id(ref.alias)})::text AS line FROM ${tableSql(ref)} WHERE ${rows} ORDER BY ${keyColumns(ref)}`,
  );
  const bytes = utf8(lines.map(({ line }) => `${line}\n`).join(""));
  const digest = toHex(sha256(bytes));
  await archive.write(name, bytes);
  if (toHex(sha256(await archive.read(name))) !== digest) throw failure("retention.archive_mismatch");
  return { rows: lines.length, digest };
}
