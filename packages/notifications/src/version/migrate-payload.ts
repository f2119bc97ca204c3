import type { PayloadKind } from "../kind.js";
import { type ParsedPayload, parsePayload } from "../parse-payload.js";
import { valueAt } from "../rule/condition.js";

/** Leads a payload of one version to the next. Pure; it may leave a gap `unknown-yet` where the new version asks more. */
export interface MigrationStep {
  /** The kind. */
  readonly kind: PayloadKind;
  /** The version it starts from; it leads to the one after. */
  readonly from: number;
  /** The payload of the next version, its `version` included. */
  readonly up: (payload: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

// No kind has a second version yet. A step is added here with the version it leads to, and is never changed again.
const steps: readonly MigrationStep[] = [];

/**
 * A payload of any version ever accepted, as one of the newest version.
 *
 * Steps are taken one version at a time; the result is judged like any other payload. Every kind is at version 1
 * today, so a valid payload comes back as it is.
 *
 * @param value - A payload as it was kept, from anywhere. Not changed.
 * @returns The payload, or its issues; `unknown-version` for a version that never was.
 * @example
 * ```ts
 * import { migratePayload } from "@data-tika/notifications";
 *
 * const kept = {
 *   kind: "case-status",
 *   version: 1,
 *   language: "fr",
 *   report: "VN-2026-0042",
 *   from: "qualified",
 *   to: "forwarded",
 *   by: "cndp",
 *   at: "2026-11-20T12:00:00Z",
 * };
 * migratePayload(kept).ok; // => true
 * const future = migratePayload({ ...kept, version: 9 });
 * future.ok ? [] : future.issues.map(({ code }) => code); // => [ 'unknown-version' ]
 * ```
 */
export function migratePayload(value: unknown): ParsedPayload {
  return parsePayload(migrated(value, steps));
}

/** The value after every step that applies to it, in order. */
export function migrated(value: unknown, known: readonly MigrationStep[]): unknown {
  const kind = valueAt(value, ["kind"]);
  const version = valueAt(value, ["version"]);
  const step = known.find((each) => each.kind === kind && each.from === version);
  if (step === undefined) return value;
  const next = step.up(value as Readonly<Record<string, unknown>>);
  // A step that does not count up would be taken for ever.
  return valueAt(next, ["version"]) === step.from + 1 ? migrated(next, known) : next;
}
