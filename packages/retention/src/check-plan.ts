import type { SqlDatabase } from "@data-tika/core/sql";
import { type CivilDay, casablancaDay } from "@data-tika/core/time";
import { sql } from "kysely";
import type { SliceTools } from "./apply-slice.js";
import { ask } from "./ask-database.js";
import { failure } from "./failure.js";
import { placeSql } from "./place.js";
import type { PlanItem, RetentionPlan } from "./plan.js";
import { planDigest } from "./plan-digest.js";
import { removesRows } from "./plan-scope.js";
import { checkTombstoneKey } from "./tombstone.js";

/** The size of a slice, 50,000 keys when left out. */
export function checkSliceSize(size = 50_000): number {
  if (!Number.isInteger(size) || size < 1 || size > 1_000_000) throw failure("retention.invalid_slice_size");
  return size;
}

/** Refuses what is no plan, or was edited. */
export function checkPlan(plan: RetentionPlan): void {
  let digest: string;
  try {
    digest = planDigest(plan);
  } catch (error) {
    throw failure("retention.invalid_plan", {}, { cause: error });
  }
  if (typeof plan.digest !== "string" || plan.version !== 1) throw failure("retention.invalid_plan");
  if (plan.digest !== digest) throw failure("retention.plan_changed");
}

/** Refuses a plan whose transform, archive or key of tombstones is not given. */
export function checkTools(
  plan: RetentionPlan,
  { transform, archive, tombstoneKey, digestKey }: SliceTools,
): void {
  if (digestKey !== undefined && !(digestKey instanceof Uint8Array && digestKey.length >= 32))
    throw failure("retention.digest_key_short");
  const missing = ({ action }: PlanItem) =>
    (action === "archive-then-delete" && archive === undefined) ||
    ((action === "anonymise" || action === "pseudonymise") && transform === undefined);
  const item = plan.items.find(missing);
  if (item) throw failure("retention.action_not_executable", { action: item.action, dataset: item.dataset });
  const marked = plan.rules.rules.filter(({ tombstones }) => tombstones === true).map(({ id }) => id);
  if (plan.items.some(({ action, rules }) => removesRows(action) && rules.some((id) => marked.includes(id))))
    checkTombstoneKey(tombstoneKey);
}

/** Refuses a plan of another database, or of a copy of it that stands elsewhere. */
export async function checkDatabase(db: SqlDatabase, plan: RetentionPlan): Promise<void> {
  const [row] = await ask<{ id: string; place: string }>(
    db,
    sql`SELECT id::text, ${sql.raw(placeSql)} AS place FROM data_tika_retention_database`,
  );
  if (row?.id !== plan.database || row.place !== plan.place) throw failure("retention.other_database");
}

/** Refuses a plan of another database or of a day to come. */
export async function checkPlace(
  db: SqlDatabase,
  plan: RetentionPlan,
  today: CivilDay | undefined,
): Promise<void> {
  await checkDatabase(db, plan);
  if ((today ?? (await databaseDay(db))) < plan.on) throw failure("retention.plan_not_due");
}

/** The day it is in Morocco, by the database's clock. */
export async function databaseDay(db: SqlDatabase): Promise<CivilDay> {
  const [row] = await ask<{ now: string }>(
    db,
    sql`SELECT (extract(epoch FROM now()) * 1000)::bigint::text AS now`,
  );
  return casablancaDay(new Date(Number(row?.now)));
}
