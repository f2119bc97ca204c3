import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { remainingOf } from "./remaining-items.js";
import type { PlanTombstones } from "./tombstone.js";

/**
 * What a plan deleted, as keyed digests, for safekeeping outside the database: a backup that is restored has lost those
 * that are younger than itself.
 *
 * Only rows of rules with `tombstones: true` are there; what the plan did beside that is named in `remaining`. Call it once the plan is swept, and keep the result as long as
 * the oldest backup lives; `replayTombstones` takes it after a restore.
 *
 * @param db - A database on which `migrateRetention` has run.
 * @param plan - The plan, or its digest.
 * @returns The digests; no slices when the plan deleted nothing under such a rule. Keep the result even then.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 */
export function readTombstones(
  db: SqlClient,
  plan: string | { readonly digest: string },
): Promise<PlanTombstones> {
  return onDatabase("readTombstones", async () => {
    const name = typeof plan === "string" ? plan : plan.digest;
    const rows = await ask<{ dataset: string; item: string; slice: string; check: string; digests: string }>(
      db,
      sql`SELECT dataset, item::text, slice::text, key_check AS check, encode(digests, 'hex') AS digests
            FROM data_tika_retention_tombstones AS stone WHERE plan = ${name} ORDER BY stone.item, stone.slice`,
    );
    const slices = rows.map(({ dataset, item, slice, check, digests }) => {
      return {
        dataset,
        item: Number(item),
        slice: Number(slice),
        keyCheck: check,
        digests: (digests.match(/.{64}/g) ?? []).toSorted(),
      };
    });
    return { version: 1, plan: name, slices, remaining: await remainingOf(db, name) };
  });
}
