import type { SqlClient } from "@data-tika/core/sql";
import type { StoredEntry } from "./store.js";

const columns = 'key, id, subject, recorded_at AS "recordedAt", digest, body, leaf::text AS leaf';

type EntryRow = Omit<StoredEntry, "index"> & { readonly leaf: string | null };

// The order is by the column, not by the text of the same name: as text, 10 stands before 9.
/** Numbered entries in order. */
export function readEntries(db: SqlClient, log: string, from: number, limit: number): Promise<StoredEntry[]> {
  return entries(db, "AND entry.leaf >= $2 ORDER BY entry.leaf LIMIT $3", [log, from, limit]);
}

/** All entries of some subjects, oldest record first. */
export function entriesOf(
  db: SqlClient,
  log: string,
  subjects: readonly string[],
  without: readonly string[] = [],
): Promise<StoredEntry[]> {
  const rest = "AND subject = ANY($2::text[]) AND id <> ALL($3::text[]) ORDER BY place";
  return entries(db, rest, [log, subjects, without]);
}

/** Entries that wait to be numbered, oldest first. */
export function waitingEntries(
  db: SqlClient,
  log: string,
  limit: number,
  after: string | undefined,
): Promise<StoredEntry[]> {
  const behind =
    after === undefined ? "" : "AND place > (SELECT place FROM consent_entry WHERE log = $1 AND key = $3)";
  const rest = `AND leaf IS NULL ${behind} ORDER BY place LIMIT $2`;
  return entries(db, rest, after === undefined ? [log, limit] : [log, limit, after]);
}

/** The entries under some keys. */
export function entriesUnder(db: SqlClient, log: string, keys: readonly string[]): Promise<StoredEntry[]> {
  return entries(db, "AND key = ANY($2::text[])", [log, keys]);
}

/** The entry of an identifier. */
export async function findEntry(db: SqlClient, log: string, id: string): Promise<StoredEntry | undefined> {
  return (await entries(db, "AND id = $2", [log, id]))[0];
}

// The one place where rows become entries.
async function entries(db: SqlClient, rest: string, values: readonly unknown[]): Promise<StoredEntry[]> {
  const text = `SELECT ${columns} FROM consent_entry AS entry WHERE log = $1 ${rest}`;
  const { rows } = await db.query<EntryRow>(text, values);
  return rows.map(({ leaf, ...entry }) => ({ ...entry, index: leaf === null ? null : Number(leaf) }));
}

/** How many entries wait to be numbered. */
export async function pendingCount(db: SqlClient, log: string): Promise<number> {
  const text = "SELECT count(*)::text AS n FROM consent_entry WHERE log = $1 AND leaf IS NULL";
  return Number((await db.query<{ n: string }>(text, [log])).rows[0]?.n ?? 0);
}
