import type { LegalReference, Mark } from "@data-tika/core/law";
import { type CivilDay, casablancaDay, legalDeadline, type MoroccanCalendar } from "@data-tika/core/time";
import type { SilenceMeaning } from "./formality.js";

/** What is known about a filing that has no answer. */
export interface SilenceOptions {
  /**
   * From when the time runs: for a declaration the instant of filing, RFC 3339 with an offset; for an authorisation
   * the day, `YYYY-MM-DD`, on which the complete file was acknowledged.
   */
  readonly from: string;
  /** The present. */
  readonly now: Date;
  /** Working days of the authority. */
  readonly calendar: MoroccanCalendar;
  /** The authority has extended its time: to this day, or without saying to which. */
  readonly extended?: CivilDay | "no-day-given";
}

/** Where a filing without an answer stands. Nothing in it allows a program to start a processing. */
export interface SilenceState extends Pick<SilenceMeaning, "labels"> {
  /**
   * `within-time`: no silence yet. `granted-by-silence`: the decree reads the silence as an authorisation, and a
   * person must decide to rely on it. `nothing`: the time has run out and gives no right; ask for the receipt.
   */
  readonly state: "within-time" | "granted-by-silence" | "nothing";
  /** What comes next. */
  readonly next: "wait" | "a-person-must-decide" | "ask-for-the-receipt";
  /** Last day or instant of the time; left out when an extension names no day. */
  readonly until?: string;
  /** Where it stands. */
  readonly article: LegalReference;
  /** How sure the reading is. */
  readonly mark: Mark;
}

/**
 * What the silence of the CNDP means at a moment.
 *
 * The time to decide on an authorisation is read the long way, months or thirty days each and moved to a working day,
 * and its last day must be over. The decree gives an extension no length: when the authority names no day, the time
 * does not end.
 *
 * @param silence - What silence means, from a formality of `findFormality`.
 * @param options - From when, the present, the calendar, and an extension.
 * @returns The state, what comes next, and its source.
 * @throws {@link DataTikaError} `core.invalid_day` or `core.invalid_instant` when `from` is not what the time runs from.
 * @example
 * ```ts
 * import { moroccanCalendar } from "@data-tika/core/time";
 * import { findFormality, readSilence } from "@data-tika/notifications";
 *
 * const silence = findFormality({ scope: "covered", cinNumber: true }).formalities[0]?.silence;
 * const calendar = moroccanCalendar({ sector: "public" });
 * const read = (now: string) =>
 *   silence && readSilence(silence, { from: "2026-06-01", now: new Date(now), calendar });
 * read("2026-07-15T09:00:00Z")?.state; // => within-time
 * read("2026-09-01T09:00:00Z")?.state; // => granted-by-silence
 * read("2026-09-01T09:00:00Z")?.next; // => a-person-must-decide
 * ```
 * @see Law 09-08, art. 19; decree 2-09-165, arts. 24 and 28
 */
export function readSilence(silence: SilenceMeaning, options: SilenceOptions): SilenceState {
  const { reads, article, mark, labels } = silence;
  const source = { article, mark, labels };
  const until = endOf(silence, options);
  const over = until !== undefined && isOver(until, options.now);
  if (!over)
    return { state: "within-time", next: "wait", ...(until === undefined ? {} : { until }), ...source };
  const next = reads === "nothing" ? "ask-for-the-receipt" : "a-person-must-decide";
  return { state: reads, next, until, ...source };
}

function endOf({ after }: SilenceMeaning, { from, calendar, extended }: SilenceOptions): string | undefined {
  const { latest } = legalDeadline(after, { from, calendar });
  if (after === "declaration.receipt" || extended === undefined) return latest;
  if (extended === "no-day-given") return undefined;
  // An extension never shortens the time of the decree.
  return extended > latest ? extended : latest;
}

function isOver(until: string, now: Date): boolean {
  return until.includes("T") ? now.getTime() > Date.parse(until) : casablancaDay(now) > until;
}
