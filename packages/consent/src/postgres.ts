/**
 * A store on PostgreSQL and PGlite.
 *
 * @module consent/postgres
 */
import { isDataTikaError } from "@data-tika/core";
import type { Frontier } from "@data-tika/core/evidence";
import { retrySerialisation, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
import { failure } from "./failure.js";
import { destroyKey, holdKey, keepSealed, subjectKey } from "./postgres-personal.js";
import {
  entriesOf,
  entriesUnder,
  findEntry,
  numberedBelow,
  pendingCount,
  personalOf,
  readEntries,
  waitingEntries,
} from "./postgres-rows.js";
import { growTree, lockTree, numberPending, readFrontier, readTiles } from "./postgres-tree.js";
import type { ConsentStore, NewEntry, NewPart } from "./store.js";

export { consentMigrations } from "./postgres-migrations.js";
export { consentTenantMigrations, grantTenant } from "./postgres-tenants.js";

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
    appendMany: (log, entries) => guarded("append", () => appendMany(db, log, entries)),
    integrate: (log) => guarded("integrate", () => integrate(db, log)),
    frontier: (log) => guarded("frontier", () => readFrontier(db, log)),
    tiles: (log, places) => guarded("tiles", () => readTiles(db, log, places)),
    find: (log, id) => guarded("find", () => findEntry(db, log, id)),
    read: (log, from, limit) => guarded("read", () => readEntries(db, log, from, limit)),
    numberedBelow: (log, size) => guarded("numbered", () => numberedBelow(db, log, size)),
    waiting: (log, limit, after) => guarded("waiting", () => waitingEntries(db, log, limit, after)),
    entriesOf: (log, subjects, without) => guarded("entries", () => entriesOf(db, log, subjects, without)),
    personalOf: (log, subjects) => guarded("personal", () => personalOf(db, log, subjects)),
    subjectKey: (log, subject) => guarded("key", () => subjectKey(db, log, subject)),
    appendSealed: (log, entry, part) =>
      guarded("append", () => retrySerialisation(db, (tx) => appendSealed(tx, log, entry, part))),
    erase: (log, subject, entry) =>
      guarded("erase", () =>
        retrySerialisation(db, async (tx) => {
          await destroyKey(tx, log, subject);
          await append(tx, log, [entry]);
        }),
      ),
    pending: (log) => guarded("pending", () => pendingCount(db, log)),
  };
}

async function append(tx: SqlClient, log: string, entries: readonly NewEntry[]): Promise<NewEntry[]> {
  if ((await insert(tx, log, entries, undefined)) === entries.length) return [...entries];
  const rows = await entriesUnder(
    tx,
    log,
    entries.map(({ key }) => key),
  );
  const standing = new Map(rows.map(({ index: _, ...row }) => [row.key, row]));
  return entries.map((entry) => {
    const found = standing.get(entry.key);
    if (found === undefined) throw failure("consent.duplicate_event");
    if (found.digest !== entry.digest) throw failure("consent.idempotency_conflict");
    return found;
  });
}

async function appendSealed(
  tx: SqlClient,
  log: string,
  entry: NewEntry,
  part: NewPart,
): Promise<NewEntry | undefined> {
  if (!(await holdKey(tx, log, entry.subject, part))) return undefined;
  const [standing] = await append(tx, log, [entry]);
  await keepSealed(tx, log, entry, part.sealed);
  return standing;
}

/** Adds entries, numbered from a first number on or not at all, and says how many were not there yet. */
async function insert(
  tx: SqlClient,
  log: string,
  entries: readonly NewEntry[],
  first: number | undefined,
): Promise<number> {
  const lists = (["key", "id", "subject", "recordedAt", "digest", "body"] as const).map((field) =>
    entries.map((entry) => entry[field]),
  );
  // Without a target, DO NOTHING passes over a taken key and a taken identifier alike; which it was is seen after.
  const { rows } = await tx.query<{ n: string }>(
    `WITH added AS (
       INSERT INTO consent_entry (log, key, id, subject, recorded_at, digest, body, leaf)
       SELECT $1, key, id, subject, recorded_at, digest, body, $8::bigint + place - 1
         FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) WITH ORDINALITY
           AS given (key, id, subject, recorded_at, digest, body, place)
       ON CONFLICT DO NOTHING RETURNING 1)
     SELECT count(*)::text AS n FROM added`,
    [log, ...lists, first ?? null],
  );
  return Number(rows[0]?.n ?? 0);
}

// Numbering while inserting spares an update of each row. It only works when all of them are new: otherwise numbers
// would be left out, so that everything is taken back and done in two steps.
const someAreThere = Symbol("some are there");

async function appendMany(db: SqlDatabase, log: string, entries: readonly NewEntry[]): Promise<NewEntry[]> {
  if (entries.length === 0) return [];
  const numbered = retrySerialisation(db, async (tx) => {
    const before = await numberAll(tx, log);
    if ((await insert(tx, log, entries, before.size)) < entries.length) throw someAreThere;
    await growTree(
      tx,
      log,
      before,
      entries.map(({ body }) => body),
    );
    return [...entries];
  });
  try {
    return await numbered;
  } catch (error) {
    if (error !== someAreThere) throw error;
  }
  const standing = await retrySerialisation(db, (tx) => append(tx, log, entries));
  await integrate(db, log);
  return standing;
}

async function numberAll(tx: SqlClient, log: string): Promise<Frontier> {
  let before = await lockTree(tx, log);
  for (;;) {
    const { frontier, isDone } = await numberPending(tx, log, before);
    if (isDone) return frontier;
    before = frontier;
  }
}

async function integrate(db: SqlDatabase, log: string): Promise<Frontier> {
  for (;;) {
    const { frontier, isDone } = await retrySerialisation(db, async (tx) =>
      numberPending(tx, log, await lockTree(tx, log)),
    );
    if (isDone) return frontier;
  }
}

async function guarded<Result>(task: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isDataTikaError(error)) throw error;
    throw failure("consent.store_failed", { task }, { cause: error });
  }
}
