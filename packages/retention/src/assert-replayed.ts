import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { failure } from "./failure.js";
import { placeSql } from "./place.js";

/** What is known outside the database. */
export interface ReplayCheck {
  /**
   * Digests of the plans whose tombstones are kept outside. They show what the database cannot see: that a copy of the
   * whole machine, older than one of them, was put back.
   */
  readonly plans?: readonly string[];
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
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 */
export function assertReplayed(db: SqlClient, check: ReplayCheck = {}): Promise<void> {
  return onDatabase("assertReplayed", async () => {
    const [row] = await ask<{ open: boolean; missing: string }>(
      db,
      sql`SELECT EXISTS (SELECT FROM data_tika_retention_places WHERE place = ${sql.raw(placeSql)}) AS open,
                 (SELECT count(*) FROM unnest(${[...(check.plans ?? [])]}::text[]) AS known (plan)
                   WHERE NOT EXISTS (SELECT FROM data_tika_retention_replays AS replay WHERE replay.plan = known.plan)
                     AND (NOT EXISTS (SELECT FROM data_tika_retention_runs AS run WHERE run.plan = known.plan)
                          OR EXISTS (SELECT FROM data_tika_retention_slices AS slice
                                      WHERE slice.plan = known.plan AND slice.done_at IS NULL)))::text AS missing`,
    );
    if (!row?.open || row.missing !== "0") throw failure("retention.not_replayed");
  });
}
