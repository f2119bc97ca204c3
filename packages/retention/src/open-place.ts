import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { placeSql } from "./place.js";
import type { PlanTombstones } from "./tombstone.js";

/** Notes that plans are being replayed, and what they did that no tombstone can do again. */
export async function noteReplays(tx: SqlClient, tombstones: readonly PlanTombstones[]): Promise<void> {
  for (const { plan, remaining } of tombstones)
    await ask(
      tx,
      sql`INSERT INTO data_tika_retention_replays (plan, remaining) VALUES (${plan}, ${JSON.stringify(remaining)})
          ON CONFLICT DO NOTHING`,
    );
}

/** Lets the application open: the database stands here now, and what the plans deleted is gone again. */
export async function openPlace(tx: SqlClient, tombstones: readonly PlanTombstones[]): Promise<void> {
  await ask(
    tx,
    sql`INSERT INTO data_tika_retention_places (place) SELECT ${sql.raw(placeSql)} ON CONFLICT DO NOTHING`,
  );
  await ask(
    tx,
    sql`UPDATE data_tika_retention_replays SET replayed_at = now()
         WHERE replayed_at IS NULL AND plan = ANY (${tombstones.map(({ plan }) => plan)}::text[])`,
  );
}
