import type { SqlClient } from "@data-tika/core/sql";
import type { PersonalEntry, StoredEntry } from "./store.js";

const columns =
  'entry.key, entry.id, entry.subject, entry.recorded_at AS "recordedAt", entry.digest, entry.body, entry.leaf::text AS leaf';

interface EntryRow extends Omit<StoredEntry, "index"> {
  readonly leaf: string | null;
}

interface PersonalRow extends EntryRow {
  readonly sealed: string | null;
  readonly keptFor: string | null;
  readonly wrapped: string | null;
}

// The order is by the column, not by the text of the same name: as text, 10 stands before 9. What has no number yet
// comes last. The key is there for who took the constraints away and gave two rows one place: their order is one too.
const inOrder = "ORDER BY entry.leaf, entry.place, entry.key";

/** Numbered entries in order. */
export function readEntries(db: SqlClient, log: string, from: number, limit: number): Promise<StoredEntry[]> {
  return entries(db, "AND entry.leaf >= $2 ORDER BY entry.leaf LIMIT $3", [log, from, limit]);
}

/** All entries of some subjects, in the order of the log. */
export function entriesOf(
  db: SqlClient,
  log: string,
  subjects: readonly string[],
  without: readonly string[] = [],
): Promise<StoredEntry[]> {
  const rest = `AND entry.subject = ANY($2::text[]) AND entry.id <> ALL($3::text[]) ${inOrder}`;
  return entries(db, rest, [log, subjects, without]);
}

/** Entries that wait to be numbered, oldest first. */
export function waitingEntries(
  db: SqlClient,
  log: string,
  limit: number,
  after: string | undefined,
): Promise<StoredEntry[]> {
  const last = (what: string) => `(SELECT ${what} FROM consent_entry WHERE log = $1 AND key = $3)`;
  // The first of the two is for the index.
  const behind =
    after === undefined
      ? ""
      : `AND entry.place >= ${last("place")} AND (entry.place, entry.key) > ${last("place, key")}`;
  const rest = `AND entry.leaf IS NULL ${behind} ORDER BY entry.place, entry.key LIMIT $2`;
  return entries(db, rest, after === undefined ? [log, limit] : [log, limit, after]);
}

/** The entries under some keys. */
export function entriesUnder(db: SqlClient, log: string, keys: readonly string[]): Promise<StoredEntry[]> {
  return entries(db, "AND entry.key = ANY($2::text[])", [log, keys]);
}

/** The entry of an identifier. */
export async function findEntry(db: SqlClient, log: string, id: string): Promise<StoredEntry | undefined> {
  return (await entries(db, "AND entry.id = $2", [log, id]))[0];
}

/** All entries of some subjects and what stands beside the log for them: one statement, so that it is of one instant. */
export async function personalOf(
  db: SqlClient,
  log: string,
  subjects: readonly string[],
): Promise<PersonalEntry[]> {
  const { rows } = await db.query<PersonalRow>(
    `SELECT ${columns}, part.sealed, part.subject AS "keptFor", person.wrapped
       FROM consent_entry AS entry
       LEFT JOIN consent_sealed AS part ON part.log = entry.log AND part.id = entry.id
       LEFT JOIN consent_subject_key AS person ON person.log = entry.log AND person.subject = entry.subject
      WHERE entry.log = $1 AND entry.subject = ANY($2::text[]) ${inOrder}`,
    [log, subjects],
  );
  return rows.map((row) => ({
    ...entryOf(row),
    part: row.sealed === null ? undefined : { sealed: row.sealed, subject: row.keptFor ?? "" },
    wrapped: row.wrapped ?? undefined,
  }));
}

async function entries(db: SqlClient, rest: string, values: readonly unknown[]): Promise<StoredEntry[]> {
  const text = `SELECT ${columns} FROM consent_entry AS entry WHERE entry.log = $1 ${rest}`;
  return (await db.query<EntryRow>(text, values)).rows.map(entryOf);
}

// The one place where rows become entries; field by field, as a copy of what is left over costs three times as much.
function entryOf(row: EntryRow): StoredEntry {
  const { key, id, subject, recordedAt, digest, body, leaf } = row;
  return { key, id, subject, recordedAt, digest, body, index: leaf === null ? null : Number(leaf) };
}

/** How many entries wait to be numbered. */
export function pendingCount(db: SqlClient, log: string): Promise<number> {
  return count(db, "leaf IS NULL", [log]);
}

/** How many entries have a number below a size. */
export function numberedBelow(db: SqlClient, log: string, size: number): Promise<number> {
  return count(db, "leaf < $2", [log, size]);
}

async function count(db: SqlClient, which: string, values: readonly unknown[]): Promise<number> {
  const text = `SELECT count(*)::text AS n FROM consent_entry WHERE log = $1 AND ${which}`;
  return Number((await db.query<{ n: string }>(text, values)).rows[0]?.n ?? 0);
}
