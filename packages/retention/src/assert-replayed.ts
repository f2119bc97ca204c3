import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { failure } from "./failure.js";
import { placeSql } from "./place.js";
import { remainingHere } from "./remaining-items.js";

/** What is known outside the database. */
export interface ReplayCheck {
  /**
   * Digests of the plans whose tombstones are kept outside. They show what the database cannot see: that a copy of the
   * whole machine, older than one of them, was put back.
   */
  readonly plans?: readonly string[];
  /** Names of the holds that are kept outside: one that was placed after the backup is missing in it. */
  readonly holds?: readonly string[];
}

/**
 * Refuses to open an application on a database that was restored and not replayed: call it at every start, after
 * `migrateRetention` and before anything is read.
 *
 * A restore is seen by the server's identifier and timeline, the database and our table in it: a dump that was loaded, a
 * backup that was rolled forward, and also a standby that took over or an upgrade to another server, since those too may
 * lack the last deletions. `replayTombstones` opens the database, with whatever tombstones there are.
 *
 * @param db - A database on which `migrateRetention` has run.
 * @param check - What is known outside.
 * @throws {@link DataTikaError} `retention.not_replayed` when the database stands elsewhere than it did, or does not know
 *   a plan or has not done all its slices. `replayTombstones` shows an example.
 * @throws {@link DataTikaError} `retention.holds_not_replayed` when a hold that is kept outside is missing: see `replayHolds`.
 * @throws {@link DataTikaError} `retention.not_swept_again` when a replayed plan had changed rows, or deleted some without
 *   tombstones, and no plan with the same rules was swept since the replay.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 */
export function assertReplayed(db: SqlClient, check: ReplayCheck = {}): Promise<void> {
  return onDatabase("assertReplayed", async () => {
    const [row] = await ask<{ open: boolean; missing: string; holds: string }>(
      db,
      sql`SELECT EXISTS (SELECT FROM data_tika_retention_places WHERE place = ${sql.raw(placeSql)}) AS open,
                 (SELECT count(*) FROM unnest(${[...(check.plans ?? [])]}::text[]) AS known (plan)
                   WHERE NOT EXISTS (SELECT FROM data_tika_retention_replays AS replay WHERE replay.plan = known.plan AND replay.replayed_at IS NOT NULL)
                     AND (NOT EXISTS (SELECT FROM data_tika_retention_runs AS run WHERE run.plan = known.plan)
                          OR EXISTS (SELECT FROM data_tika_retention_slices AS slice
                                      WHERE slice.plan = known.plan AND slice.done_at IS NULL)))::text AS missing,
                 (SELECT count(*) FROM unnest(${[...(check.holds ?? [])]}::text[]) AS known (id)
                   WHERE NOT EXISTS (SELECT FROM data_tika_retention_holds AS hold WHERE hold.id = known.id))::text AS holds`,
    );
    if (row?.holds !== "0") throw failure("retention.holds_not_replayed");
    if (!row.open || row.missing !== "0") throw failure("retention.not_replayed");
    const remaining = await remainingHere(db);
    const datasets = [...new Set(remaining.map(({ dataset }) => dataset))].join(", ");
    if (remaining.length > 0) throw failure("retention.not_swept_again", { datasets });
  });
}
