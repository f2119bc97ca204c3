import type { SqlClient, SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import type { Condition } from "./condition.js";
import { failure } from "./failure.js";
import { type HeldRows, heldRows, holdOf } from "./held-rows.js";
import { rememberTable } from "./held-tables.js";
import type { Hold, HoldName } from "./hold.js";
import { qualifiedName } from "./table-sql.js";

/** A hold to be placed, by two persons. */
export type HoldPlacing = Hold & HoldPersons;

/** Who places a hold. */
export interface HoldPersons {
  /** Who asks for it: an account or a role, not more than is needed. */
  readonly placedBy: string;
  /** Who approves it: another person. */
  readonly approvedBy: string;
}

/** The end of a hold, by two persons. */
export interface HoldRelease {
  /** Name of the hold. */
  readonly id: string;
  /** Who asks for the end. */
  readonly releasedBy: string;
  /** Who approves it: another person. */
  readonly approvedBy: string;
}

/** What placing a hold found. */
export interface PlacedHold {
  /** The hold, its table written `schema.table`, its key as the row writes it. */
  readonly hold: Hold;
  /** Whether the row, or one that fits the query, was there once the hold stood: an `absent` one was gone before. */
  readonly row: "present" | "absent";
}

/**
 * Places a hold on a row, on the rows that a condition is true for, or on a person: from then on no sweep deletes them.
 *
 * Waits for a slice that is being deleted, then looks whether the row is still there; a hold on a row that is gone
 * stands all the same, and says so. The key is read as its columns' types do and given back as the row writes it. A row may
 * stand under several holds. A hold on a query or a person keeps rows to come too. While the table of a hold is gone, has
 * another name or another key, or a column of a query is gone, nothing is deleted.
 *
 * @param db - A database on which `migrateRetention` has run.
 * @param placing - The hold and the two persons. Not changed.
 * @returns The hold and whether its row is there.
 * @throws {@link DataTikaError} `retention.same_person` when one person asks and approves.
 * @throws {@link DataTikaError} `retention.invalid_hold` when a field is empty.
 * @throws {@link DataTikaError} `retention.unknown_table`, `retention.no_primary_key` or `retention.invalid_key` when the row cannot be named so.
 * @throws {@link DataTikaError} `retention.hold_exists` when a hold bore this name before.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 * @example
 * ```ts
 * import { migrateRetention, placeHold, releaseHold, standingHolds } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY); INSERT INTO visits VALUES (7)");
 * const placing = { id: "h-1", dataset: "visits", key: ["7"], matter: "2026/14", placedBy: "legal-1" };
 * (await placeHold(db, { ...placing, approvedBy: "legal-2" })).row; // => present
 * await placeHold(db, { ...placing, id: "h-2", approvedBy: "legal-1" }); // throws retention.same_person
 * const where = { column: "id", above: 100 };
 * const query = { id: "h-3", dataset: "visits", where, matter: "2026/15", placedBy: "legal-1" };
 * (await placeHold(db, { ...query, approvedBy: "legal-2" })).row; // => absent
 * (await standingHolds(db)).length; // => 2
 * await releaseHold(db, { id: "h-3", releasedBy: "legal-2", approvedBy: "legal-1" });
 * await releaseHold(db, { id: "h-1", releasedBy: "legal-2", approvedBy: "legal-1" });
 * await standingHolds(db); // => []
 * await db.close();
 * ```
 */
export function placeHold(db: SqlDatabase, placing: HoldPlacing): Promise<PlacedHold> {
  return onDatabase("placeHold", async () => {
    checkPersons(placing.placedBy, placing.approvedBy);
    for (const field of ["id", "matter"] as const)
      if (typeof placing[field] !== "string" || placing[field].trim() === "")
        throw failure("retention.invalid_hold", { field });
    return db.transaction(async (tx) => {
      // What is asked once the slice has ended must see what it did.
      await ask(tx, sql`SET TRANSACTION ISOLATION LEVEL READ COMMITTED`);
      // A slice that is being deleted is waited for; one that comes now waits until the hold stands.
      await ask(tx, sql`LOCK TABLE data_tika_retention_holds IN ROW EXCLUSIVE MODE`);
      const held = await heldRows(tx, placing);
      await insertHold(tx, held, placing);
      const hold = holdOf({ ...placing, ...held, dataset: qualifiedName(held.table) });
      return { hold, row: held.isThere ? "present" : "absent" } as const;
    });
  });
}

async function insertHold(
  tx: SqlClient,
  { kind, table, key, where }: HeldRows,
  { id, matter, placedBy, approvedBy }: HoldPlacing,
): Promise<void> {
  const inserted = await ask(
    tx,
    sql`INSERT INTO data_tika_retention_holds (id, kind, dataset, key, condition, matter, placed_by, placing_approved_by)
        VALUES (${id}, ${kind}, ${qualifiedName(table)}, ${key ? [...key] : null}::text[],
                ${where ? JSON.stringify(where) : null}::text, ${matter}, ${placedBy}, ${approvedBy})
        ON CONFLICT (id) DO NOTHING RETURNING 1`,
  );
  if (inserted.length === 0) throw failure("retention.hold_exists");
  await rememberTable(tx, id, table);
}

/**
 * Ends a hold. The hold stays on record with the four persons and the two times.
 *
 * @param db - A database on which `migrateRetention` has run.
 * @param release - The hold's name and the two persons.
 * @throws {@link DataTikaError} `retention.same_person` when one person asks and approves.
 * @throws {@link DataTikaError} `retention.unknown_hold` when no hold of this name stands.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 */
export function releaseHold(db: SqlDatabase, release: HoldRelease): Promise<void> {
  return onDatabase("releaseHold", async () => {
    checkPersons(release.releasedBy, release.approvedBy);
    const released = await ask(
      db,
      sql`UPDATE data_tika_retention_holds
             SET released_by = ${release.releasedBy}, release_approved_by = ${release.approvedBy}, released_at = now()
           WHERE id = ${release.id} AND released_at IS NULL RETURNING 1`,
    );
    if (released.length === 0) throw failure("retention.unknown_hold");
  });
}

/**
 * The holds that stand, for `decideRetention`.
 *
 * @param db - A database on which `migrateRetention` has run.
 * @returns The holds in the order of their names.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 */
export function standingHolds(db: SqlClient): Promise<readonly Hold[]> {
  return onDatabase("standingHolds", async () => {
    const rows = await ask<StoredHold>(
      db,
      sql`SELECT id, kind, dataset, to_json(key)::text AS key, condition, matter FROM data_tika_retention_holds
           WHERE released_at IS NULL ORDER BY id`,
    );
    return rows.map(({ key, condition, ...row }) =>
      holdOf({
        ...row,
        key: key === null ? undefined : (JSON.parse(key) as string[]),
        where: condition === null ? undefined : (JSON.parse(condition) as Condition),
      }),
    );
  });
}

interface StoredHold extends HoldName {
  readonly kind: HeldRows["kind"];
  readonly dataset: string;
  readonly key: string | null;
  readonly condition: string | null;
}

function checkPersons(asks: string, approves: string): void {
  const [one, other] = [asks, approves].map((person) => (typeof person === "string" ? person.trim() : ""));
  if (!one || !other) throw failure("retention.invalid_hold", { field: "approvedBy" });
  if (one.toLowerCase() === other.toLowerCase()) throw failure("retention.same_person");
}
