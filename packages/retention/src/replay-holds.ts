import type { SqlClient, SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";

/** A standing hold with those who placed it, as the database keeps it. */
export interface KeptHold {
  /** Name of the hold. */
  readonly id: string;
  /** What it is on. */
  readonly kind: "row" | "query" | "subject";
  /** The table, `schema.table`. */
  readonly dataset: string;
  /** The row's or the person's primary key as text; `null` for a query. */
  readonly key: readonly string[] | null;
  /** The condition as JSON text; `null` for a row or a person. */
  readonly condition: string | null;
  /** The file it serves. */
  readonly matter: string;
  /** Who asked for it. */
  readonly placedBy: string;
  /** Who approved it. */
  readonly approvedBy: string;
  /** When it was placed, RFC 3339. */
  readonly placedAt: string;
}

/** The holds that stand. Plain data, to be kept outside the database and its backups. */
export interface KeptHolds {
  /** Version of this shape. */
  readonly version: 1;
  /** In the order of their names. */
  readonly holds: readonly KeptHold[];
}

/** What a replay of holds did. */
export interface HoldReplay {
  /** Holds that the restored database lacked and that stand again. */
  readonly placed: number;
  /** Holds that it had, standing or released. */
  readonly known: number;
}

/**
 * The holds that stand, with those who placed them, for safekeeping outside the database: a backup that is restored lacks
 * those that are younger than itself. Call it after each hold that is placed or released.
 *
 * It names keys of persons: keep it as you keep the database.
 *
 * @param db - A database on which `migrateRetention` has run.
 * @returns The holds, for {@link replayHolds}.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 */
export function readHolds(db: SqlClient): Promise<KeptHolds> {
  return onDatabase("readHolds", async () => {
    const [row] = await ask<{ holds: string }>(
      db,
      sql`SELECT coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'dataset', dataset, 'key', key, 'condition', condition,
                   'matter', matter, 'placedBy', placed_by, 'approvedBy', placing_approved_by, 'placedAt',
                   to_char(placed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) ORDER BY id), '[]')::text AS holds
            FROM data_tika_retention_holds WHERE released_at IS NULL`,
    );
    return { version: 1, holds: JSON.parse(row?.holds ?? "[]") as readonly KeptHold[] };
  });
}

/**
 * Places again, after a restore, the holds that were placed since the backup was taken. Before tombstones are replayed, and
 * before anything is swept.
 *
 * The two persons were asked when the hold was placed, and are not asked again. A hold whose name the backup knows is
 * passed over, standing or released. One that was released after the backup stands again: release it again.
 *
 * @param db - The restored database; `migrateRetention` has run on it, in the backup or since.
 * @param kept - Made by {@link readHolds}. Not changed.
 * @returns How many were placed.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 * @example
 * ```ts
 * import { assertReplayed, migrateRetention, placeHold, readHolds, replayHolds } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY); INSERT INTO visits VALUES (7)");
 * const backup = await db.dumpDataDir();
 * const hold = { id: "h-1", dataset: "visits", key: ["7"], matter: "2026/14", placedBy: "legal-1", approvedBy: "legal-2" };
 * await placeHold(db, hold);
 * const kept = await readHolds(db); // kept outside
 * const restored = await PGlite.create({ loadDataDir: backup });
 * await assertReplayed(restored, { holds: ["h-1"] }); // throws retention.holds_not_replayed
 * await replayHolds(restored, kept); // => { placed: 1, known: 0 }
 * await assertReplayed(restored, { holds: ["h-1"] });
 * await db.close();
 * await restored.close();
 * ```
 */
export function replayHolds(db: SqlDatabase, kept: KeptHolds): Promise<HoldReplay> {
  return onDatabase("replayHolds", async () => {
    const placed = await ask(
      db,
      sql`INSERT INTO data_tika_retention_holds (id, kind, dataset, key, condition, matter, placed_by, placing_approved_by, placed_at)
          SELECT hold.id, hold.kind, hold.dataset, hold.key, hold.condition, hold.matter, hold."placedBy", hold."approvedBy", hold."placedAt"
            FROM jsonb_to_recordset(${JSON.stringify(kept.holds)}::jsonb) AS hold (id text, kind text, dataset text, key text[],
                   condition text, matter text, "placedBy" text, "approvedBy" text, "placedAt" timestamptz)
          ON CONFLICT (id) DO NOTHING RETURNING 1`,
    );
    return { placed: placed.length, known: kept.holds.length - placed.length };
  });
}
