import type { SqlClient } from "@data-tika/core/sql";
import type { SliceTools } from "./apply-slice.js";
import { archivedLine, archiveLines } from "./archive.js";
import type { Sql } from "./compile-sql.js";
import { failure } from "./failure.js";
import { readLines } from "./frozen-rows.js";
import type { Step } from "./slices.js";
import { qualifiedName } from "./table-sql.js";
import { type TransformedRows, transformedLine, transformLines } from "./transform.js";

/** What was done outside the database for the rows of a slice, before anything was locked. */
export interface PreparedSlice {
  /** How a row is read. */
  readonly line: Sql;
  /** The rows as they were read. */
  readonly lines: readonly string[];
  /** SHA-256 of the file in the archive, in hexadecimal. */
  readonly archive?: string;
  /** What the transform gave. */
  readonly transformed?: TransformedRows;
}

/**
 * Archives or transforms the rows of a slice. The slice is locked by then, the rows and the holds are not: whoever places
 * a hold or writes a row does not wait for an archive.
 *
 * @param work - `name`: the slice's name in the archive; `rows`: which rows they are by now.
 * @returns `undefined` for an action that needs nothing from outside.
 */
export async function prepareSlice(
  tx: SqlClient,
  { ref, action }: Step,
  work: {
    readonly rows: Sql;
    readonly name: string;
    readonly tools: SliceTools;
    readonly signal: AbortSignal | undefined;
  },
): Promise<PreparedSlice | undefined> {
  const { rows, name, signal } = work;
  const { archive, transform } = work.tools;
  const missing = () =>
    failure("retention.action_not_executable", { action, dataset: qualifiedName(ref.table) });
  if (action === "archive-then-delete") {
    if (archive === undefined) throw missing();
    const line = archivedLine(ref);
    const lines = await readLines(tx, { ref, rows, line });
    return { line, lines, archive: await archiveLines(lines, { archive, name, signal }) };
  }
  if (action === "anonymise" || action === "pseudonymise") {
    if (transform === undefined) throw missing();
    const line = transformedLine(ref);
    const lines = await readLines(tx, { ref, rows, line });
    const work = { transform, table: ref.table, action, signal };
    return { line, lines, transformed: await transformLines(lines, work) };
  }
  return undefined;
}

/** Whether an action needs work outside the database. */
export function needsPreparing(action: Step["action"]): boolean {
  return action === "archive-then-delete" || action === "anonymise" || action === "pseudonymise";
}
