/**
 * A store on PostgreSQL and PGlite.
 *
 * @module consent/postgres
 */
import { isDataTikaError } from "@data-tika/core";
import { extendFrontier, type Frontier, fromHex, leafHash, toHex, utf8 } from "@data-tika/core/evidence";
import { retrySerialisation, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
import { failure } from "./failure.js";
import type { ConsentStore, NewEntry, StoredEntry } from "./store.js";

export { consentMigrations } from "./postgres-migrations.js";

const integrateAtOnce = 5_000;
const columns = 'key, id, subject, recorded_at AS "recordedAt", digest, body';

interface LogRow {
  readonly size: string;
  readonly peaks: string;
}

type EntryRow = Omit<StoredEntry, "index"> & { readonly leaf: string | null };

/**
 * A consent store on a PostgreSQL database, or on PGlite.
 *
 * Safe with any number of writers: appending takes no lock, and whoever integrates holds the row lock of the log while
 * numbering. Uses no advisory lock, no trigger and no extension. Run `migrate` with `consentMigrations` first.
 *
 * @param options - The database, opened and closed by the caller.
 * @returns The store. Its methods throw {@link DataTikaError} `consent.store_failed` when the database does.
 * @example
 * ```ts
 * import { consentMigrations } from "@data-tika/consent/postgres";
 *
 * consentMigrations.map(({ id }) => id); // => [ '001-log' ]
 * ```
 */
export function createPostgresStore(options: { readonly db: SqlDatabase }): ConsentStore {
  const { db } = options;
  return {
    append: (log, entries) =>
      guarded("append", () => retrySerialisation(db, (tx) => append(tx, log, entries))),
    integrate: (log) => guarded("integrate", () => integrate(db, log)),
    frontier: (log) => guarded("frontier", async () => frontierOf(await logRow(db, log, ""))),
    read: (log, from, limit) => guarded("read", () => read(db, log, from, limit)),
    entriesOf: (log, subjects) => guarded("entries", () => entriesOf(db, log, subjects)),
    pending: (log) => guarded("pending", () => pending(db, log)),
  };
}

async function append(tx: SqlClient, log: string, entries: readonly NewEntry[]): Promise<NewEntry[]> {
  const lists = (["key", "id", "subject", "recordedAt", "digest", "body"] as const).map((field) =>
    entries.map((entry) => entry[field]),
  );
  // Without a target, DO NOTHING passes over a taken key and a taken identifier alike; which it was is seen below.
  const { rows: added } = await tx.query<{ key: string }>(
    `INSERT INTO consent_entry (log, key, id, subject, recorded_at, digest, body)
     SELECT $1, given.* FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) AS given
     ON CONFLICT DO NOTHING RETURNING key`,
    [log, ...lists],
  );
  if (added.length === entries.length) return [...entries];
  const { rows } = await tx.query<NewEntry>(
    `SELECT ${columns} FROM consent_entry WHERE log = $1 AND key = ANY($2::text[])`,
    [log, entries.map(({ key }) => key)],
  );
  const standing = new Map(rows.map((row) => [row.key, row]));
  return entries.map((entry) => {
    const found = standing.get(entry.key);
    if (found === undefined) throw failure("consent.duplicate_event");
    if (found.digest !== entry.digest) throw failure("consent.idempotency_conflict");
    return found;
  });
}

async function integrate(db: SqlDatabase, log: string): Promise<Frontier> {
  await db.query(
    "INSERT INTO consent_log (name, size, peaks) VALUES ($1, 0, '') ON CONFLICT (name) DO NOTHING",
    [log],
  );
  for (;;) {
    const { frontier, numbered } = await retrySerialisation(db, (tx) => integrateSome(tx, log));
    if (numbered < integrateAtOnce) return frontier;
  }
}

async function integrateSome(tx: SqlClient, log: string): Promise<{ frontier: Frontier; numbered: number }> {
  const before = frontierOf(await logRow(tx, log, "FOR UPDATE"));
  // One peak for each binary one of the size. Nothing is built on an edge that was tampered with.
  if (before.peaks.length !== before.size.toString(2).replaceAll("0", "").length)
    throw failure("consent.store_failed", { task: "integrate" });
  const { rows } = await tx.query<{ leaf: string; body: string }>(
    `WITH next AS (
       SELECT key, $2::bigint + row_number() OVER (ORDER BY place) - 1 AS leaf
         FROM (SELECT key, place FROM consent_entry WHERE log = $1 AND leaf IS NULL
                ORDER BY place LIMIT ${integrateAtOnce}) AS pending)
     UPDATE consent_entry AS entry SET leaf = next.leaf FROM next
      WHERE entry.log = $1 AND entry.key = next.key
     RETURNING entry.leaf::text AS leaf, entry.body`,
    [log, before.size],
  );
  const ordered = rows.sort((a, b) => Number(a.leaf) - Number(b.leaf));
  const frontier = extendFrontier(
    before,
    ordered.map(({ body }) => leafHash(utf8(body))),
  );
  const peaks = frontier.peaks.map(toHex).join(" ");
  await tx.query("UPDATE consent_log SET size = $2, peaks = $3 WHERE name = $1", [log, frontier.size, peaks]);
  return { frontier, numbered: rows.length };
}

async function logRow(client: SqlClient, log: string, lock: "" | "FOR UPDATE"): Promise<LogRow | undefined> {
  const text = `SELECT size::text AS size, peaks FROM consent_log WHERE name = $1 ${lock}`;
  return (await client.query<LogRow>(text, [log])).rows[0];
}

// Peaks that are no hashes are left out: the root is another one then, which verify reports.
function frontierOf(row: LogRow | undefined): Frontier {
  const peaks = (row?.peaks ?? "").split(" ").filter((peak) => /^[0-9a-f]{64}$/.test(peak));
  return { size: Number(row?.size ?? 0), peaks: peaks.map(fromHex) };
}

// The order is by the column, not by the text of the same name: as text, 10 stands before 9.
async function read(db: SqlClient, log: string, from: number, limit: number): Promise<StoredEntry[]> {
  const { rows } = await db.query<EntryRow>(
    `SELECT ${columns}, leaf::text AS leaf FROM consent_entry AS entry
      WHERE log = $1 AND entry.leaf >= $2 ORDER BY entry.leaf LIMIT $3`,
    [log, from, limit],
  );
  return rows.map(stored);
}

async function entriesOf(db: SqlClient, log: string, subjects: readonly string[]): Promise<StoredEntry[]> {
  const { rows } = await db.query<EntryRow>(
    `SELECT ${columns}, leaf::text AS leaf FROM consent_entry
      WHERE log = $1 AND subject = ANY($2::text[]) ORDER BY place`,
    [log, subjects],
  );
  return rows.map(stored);
}

async function pending(db: SqlClient, log: string): Promise<number> {
  const text = "SELECT count(*)::text AS n FROM consent_entry WHERE log = $1 AND leaf IS NULL";
  return Number((await db.query<{ n: string }>(text, [log])).rows[0]?.n ?? 0);
}

// The one place where rows become entries.
function stored({ leaf, ...entry }: EntryRow): StoredEntry {
  return { ...entry, index: leaf === null ? null : Number(leaf) };
}

async function guarded<Result>(task: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isDataTikaError(error)) throw error;
    throw failure("consent.store_failed", { task }, { cause: error });
  }
}
