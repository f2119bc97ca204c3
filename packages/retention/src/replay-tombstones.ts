import {
  type Catalogue,
  type CatalogueTable,
  findTable,
  readCatalogue,
  type SqlClient,
  type SqlDatabase,
} from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { deletionOrder } from "./deletion-order.js";
import { failure } from "./failure.js";
import { isHeld, wideHolds } from "./hold-sql.js";
import { noteReplays, openPlace } from "./open-place.js";
import { type PlanLink, withLinks } from "./plan-link.js";
import { readTombstones } from "./read-tombstones.js";
import { isStillReferenced } from "./references-sql.js";
import { type RemainingItem, remainingHere } from "./remaining-items.js";
import { deleteReturned } from "./returned-rows.js";
import { settingsSql, withFreshViews } from "./sweep-transaction.js";
import { checkSameKey, type PlanTombstones } from "./tombstone.js";
import { insertTombstones } from "./write-tombstones.js";

/** What a replay is made from. */
export interface ReplayOptions {
  /** What was kept outside, of every plan that a backup may be older than; those the database knows are passed over. */
  readonly tombstones: readonly PlanTombstones[];
  /** The key they were made with. */
  readonly tombstoneKey: Uint8Array;
  /** Links between tables that the database does not declare: a row that others refer to so is left. */
  readonly links?: readonly PlanLink[];
}

/** What a replay did. */
export interface TombstoneReplay {
  /** Rows that were back and are deleted again. */
  readonly deleted: number;
  /** Rows that are back and stand under a hold of the backup: a person must look at them. */
  readonly held: number;
  /** Rows that are back and that other rows refer to: the database stays closed until a further replay finds none. */
  readonly referenced: number;
  /**
   * What plans since the backup did and no tombstone can do again. The database stays closed until a plan with the same
   * rules was swept; rows that others refer to may be freed by it, for a further replay.
   */
  readonly remaining: readonly RemainingItem[];
}

/**
 * Deletes again, after a restore, what was deleted since the backup was taken. Before the application opens, see
 * `assertReplayed`.
 *
 * Only tombstones that the restored database has not itself are replayed: a row whose key was deleted before the backup
 * and stands in it is a new one. What plans changed, or deleted without tombstones, is named in `remaining` and is due again:
 * plan with the same rules and sweep. Replay holds first, see `replayHolds`. Each table is locked and read once, its keys are digested outside the database. One
 * transaction; run again, it goes on with what was left.
 *
 * @param db - The restored database; `migrateRetention` has run on it, in the backup or since.
 * @param options - The tombstones and their key.
 * @returns How many rows were deleted, and how many are left and why.
 * @throws {@link DataTikaError} `retention.tombstone_key_missing` when the key has less than 32 bytes.
 * @throws {@link DataTikaError} `retention.tombstone_key_wrong` when it is not the key of the tombstones, before anything is written.
 * @throws {@link DataTikaError} `retention.unknown_table` or `retention.no_primary_key` when a table of the tombstones is gone or has no key.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 * @example
 * ```ts
 * import { assertReplayed, defineRules, migrateRetention, planRetention, readTombstones, replayTombstones, sweep } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date)");
 * await db.exec("INSERT INTO visits VALUES (1, '2020-01-31'), (2, '2025-01-31')");
 * const rules = defineRules([
 *   {
 *     id: "visits",
 *     dataset: "visits",
 *     start: { column: "closed_on" },
 *     phases: [{ name: "active", keep: "P2Y" }],
 *     then: "delete",
 *     tombstones: true,
 *     source: "declaration to the CNDP",
 *     mark: "text",
 *   },
 * ]);
 * const backup = await db.dumpDataDir();
 * const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
 * const tombstoneKey = crypto.getRandomValues(new Uint8Array(32)); // yours, from where keys are kept
 * await sweep(db, plan, { tombstoneKey });
 * const tombstones = [await readTombstones(db, plan)]; // kept outside
 * const restored = await PGlite.create({ loadDataDir: backup });
 * await assertReplayed(restored, { plans: [plan.digest] }); // throws retention.not_replayed
 * await replayTombstones(restored, { tombstones, tombstoneKey }); // => { deleted: 1, held: 0, referenced: 0, remaining: [] }
 * await assertReplayed(restored, { plans: [plan.digest] });
 * await db.close();
 * await restored.close();
 * ```
 */
export function replayTombstones(db: SqlDatabase, options: ReplayOptions): Promise<TombstoneReplay> {
  return onDatabase("replayTombstones", async () => {
    const { tombstoneKey, tombstones } = options;
    checkSameKey(
      tombstoneKey,
      tombstones.flatMap(({ slices }) => slices),
    );
    return withFreshViews(db, async (tx) => {
      await ask(tx, sql`SELECT ${settingsSql}`);
      await ask(tx, sql`LOCK TABLE data_tika_retention_holds IN SHARE MODE`);
      const catalogue = withLinks(await readCatalogue(tx), options.links ?? []);
      const open = await unknownHere(tx, tombstones);
      const wanted = wantedByTable(catalogue, open);
      const holds = await wideHolds(tx, catalogue);
      const sum = { deleted: 0, held: 0, referenced: 0 };
      await noteReplays(tx, tombstones);
      const left = new Set<string>();
      for (const table of deletionOrder(catalogue, [...wanted.keys()])) {
        const ref = { table, alias: "t" };
        const digests = wanted.get(table) ?? new Set();
        const referenced = isStillReferenced(catalogue, ref) ?? sql`FALSE`;
        const done = await deleteReturned(tx, ref, {
          tombstoneKey,
          digests,
          held: isHeld(ref, holds),
          referenced,
        });
        sum.deleted += done.deleted;
        sum.held += done.held;
        sum.referenced += done.left.length - done.held;
        for (const digest of done.left) left.add(digest);
      }
      await remember(tx, open, left);
      if (sum.referenced === 0) await openPlace(tx, tombstones);
      return { ...sum, remaining: await remainingHere(tx) };
    });
  });
}

// What the database has itself was deleted before the backup: a row that stands there under such a key is a new one.
async function unknownHere(
  tx: SqlClient,
  tombstones: readonly PlanTombstones[],
): Promise<readonly PlanTombstones[]> {
  const open: PlanTombstones[] = [];
  for (const { slices, ...rest } of tombstones) {
    const { plan } = rest;
    const own = new Set((await readTombstones(tx, plan)).slices.flatMap(({ digests }) => digests));
    const unknown = slices.map((slice) => ({
      ...slice,
      digests: slice.digests.filter((one) => !own.has(one)),
    }));
    open.push({ ...rest, slices: unknown.filter(({ digests }) => digests.length > 0) });
  }
  return open;
}

function wantedByTable(
  catalogue: Catalogue,
  tombstones: readonly PlanTombstones[],
): ReadonlyMap<CatalogueTable, ReadonlySet<string>> {
  const wanted = new Map<CatalogueTable, Set<string>>();
  for (const { dataset, digests } of tombstones.flatMap(({ slices }) => slices)) {
    const table = findTable(catalogue, dataset);
    if (table === undefined) throw failure("retention.unknown_table", { dataset });
    if (table.primaryKey.length === 0) throw failure("retention.no_primary_key", { dataset });
    const known = wanted.get(table) ?? new Set();
    for (const digest of digests) known.add(digest);
    wanted.set(table, known);
  }
  return wanted;
}

// A row that is left keeps its tombstone open, so that a further replay looks for it again.
async function remember(
  tx: SqlClient,
  tombstones: readonly PlanTombstones[],
  left: ReadonlySet<string>,
): Promise<void> {
  for (const { plan, slices } of tombstones)
    for (const { digests, ...slice } of slices)
      await insertTombstones(tx, { plan, ...slice, digests: digests.filter((one) => !left.has(one)) });
}
