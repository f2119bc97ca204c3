import { columnTests } from "./condition.js";
import { predicateOf } from "./condition-predicate.js";
import { mayBeSameDataset } from "./dataset-name.js";
import type { RetentionReason, RetentionRecord } from "./decision.js";
import type { Hold, RowKey } from "./hold.js";
import { isGiven, type ReadyRules } from "./ready-rules.js";
import type { HeldTable } from "./standing-visas.js";

/** The hold that keeps a row, as a reason; one that may keep it, when the row does not say whom it is about. */
export function holdOn(
  record: RetentionRecord,
  holds: readonly Hold[],
  { defaultSchema, withoutZone }: Pick<HeldTable, "defaultSchema"> & Pick<ReadyRules, "withoutZone">,
): RetentionReason | undefined {
  if (holds.length === 0) return undefined;
  const row = { values: record.values, withoutZone };
  const hold = holds.find((one) => keeps(one, record, defaultSchema));
  if (hold) return { code: "hold", hold: hold.id };
  for (const one of holds) {
    if (!("where" in one) || !mayBeSameDataset(one.dataset, record.dataset, defaultSchema)) continue;
    const missing = columnTests(one.where).find(({ column }) => !isGiven(row, column));
    if (missing) return { code: "hold-value-missing", hold: one.id, column: missing.column };
  }
  const unclear = record.subjects === undefined ? holds.find((one) => "subject" in one) : undefined;
  return unclear && { code: "hold-unclear", hold: unclear.id };
}

function keeps(hold: Hold, record: RetentionRecord, schema: string | undefined): boolean {
  if ("subject" in hold)
    return [record, ...(record.subjects ?? [])].some((row) => isSameRow(row, hold.subject, schema));
  if ("key" in hold) return isSameRow(record, hold, schema);
  return mayBeSameDataset(hold.dataset, record.dataset, schema) && predicateOf(hold.where)(record.values);
}

function isSameRow(one: RowKey, other: RowKey, schema: string | undefined): boolean {
  return (
    mayBeSameDataset(one.dataset, other.dataset, schema) &&
    one.key.length === other.key.length &&
    one.key.every((part, at) => part === other.key[at])
  );
}
