import { failure } from "../failure.js";
import type { MoroccanCalendar } from "./calendar.js";
import { type CivilDay, daysBetween, isCivilDay, parseCivilDay, shiftDay } from "./civil-day.js";
import { type Count, countDays } from "./count-days.js";
import type { CountStep } from "./count-step.js";
import { countingRules } from "./counting-rules.js";
import type {
  DayDeadline,
  DeadlineOf,
  InstantDeadline,
  LegalDeadline,
  SuspendedDeadline,
  Suspension,
} from "./deadline.js";
import { parseInstant } from "./instant.js";
import type { DelayUnit, LegalDelay } from "./legal-delay.js";
import type { LegalDelayId } from "./legal-delay-id.js";
import { legalDelays } from "./legal-delays.js";

/** What a deadline is computed from. */
export interface DeadlineOptions<Suspended extends Suspension = Suspension> {
  /**
   * Day from which the time runs, which never counts itself: receipt, filing, sending; for a time counted backwards,
   * the day of the event. For a time in hours: the instant, RFC 3339 with an offset.
   */
  readonly from: string;
  /** Working days of the one who has to act; the public calendar for an authority. */
  readonly calendar: MoroccanCalendar;
  /** Spans in which the time stood still, in order. */
  readonly suspensions?: readonly Suspended[];
}

const hour = 3_600_000;
const moonDays = 2;

/**
 * When a legal time runs out, and how that was counted.
 *
 * Plan for `workBy`. `target` is the last of the days the text gives. `latest` is the last day on which the act might
 * still be in time: for clear days the closing day, and for all a move to the next working day; it is an inference
 * and schedules nothing. Months are read twice, from date to date and as thirty days: where silence of the authority
 * has an effect the later day stands, where the controller must act the earlier. Asking for what is missing suspends
 * a time (decree 37): it stands still from that day, and the days left run from the day the complement comes.
 *
 * @param id - Name of the time, see {@link legalDelays}.
 * @param options - Not changed.
 * @returns Days, an instant for hours, a time that stands still, or the words of a text that gives no number.
 * @throws {@link DataTikaError} `core.unknown_delay` for another name; `core.invalid_day` or `core.invalid_instant`
 *   when `from` is not what the time runs from; `core.not_suspendable` when no text suspends this time;
 *   `core.invalid_suspension` when a suspension begins outside the time that is running, or ends before it begins.
 * @example
 * ```ts
 * import { legalDeadline, moroccanCalendar } from "@data-tika/core/time";
 *
 * const calendar = moroccanCalendar({ sector: "public" });
 * const reply = legalDeadline("rectification.reply", { from: "2026-10-20", calendar });
 * [reply.target, reply.workBy, reply.latest, reply.latestMark].join(" "); // => 2026-10-30 2026-10-30 2026-11-02 inference
 * legalDeadline("declaration.receipt", { from: "2026-11-20T09:00:00+00:00", calendar }).target; // => 2026-11-21T09:00:00.000Z
 * legalDeadline("access.reply", { from: "2026-10-20", calendar }).wording; // => immediately
 * ```
 * @see Law 09-08, arts. 7, 8, 19, 20; decree 2-09-165, arts. 25, 28, 36, 37, 49
 */
export function legalDeadline<Id extends LegalDelayId>(
  id: Id,
  options: DeadlineOptions<Required<Suspension>>,
): DeadlineOf<Id>;
export function legalDeadline<Id extends LegalDelayId>(
  id: Id,
  options: DeadlineOptions,
): DeadlineOf<Id> | SuspendedDeadline;
export function legalDeadline(id: LegalDelayId, options: DeadlineOptions): LegalDeadline {
  if (!Object.hasOwn(legalDelays, id)) throw failure("core.unknown_delay");
  const delay: LegalDelay = legalDelays[id];
  const { value, binds, article, mark } = delay;
  const { from, suspensions = [] } = options;
  if (suspensions.length > 0 && delay.suspendedBy === undefined)
    throw failure("core.not_suspendable", { delay: id });
  const base = { id, binds, article, mark };
  if ("wording" in value) {
    const at = isCivilDay(from) ? from : parseInstant(from, "from").toISOString();
    return { kind: "unnumbered", ...base, wording: value.wording, steps: [{ code: "unnumbered", at }] };
  }
  const before = delay.counted === "before";
  if (value.unit === "hour") return { ...base, ...inHours(from, before ? -value.amount : value.amount) };
  const counting = { amount: value.amount, unit: value.unit, binds, before };
  const run = countDays(parseCivilDay(from, "from"), counting, options.calendar);
  const suspended = suspend(from, run, suspensions);
  if ("since" in suspended) return { kind: "suspended", ...base, ...suspended };
  return { ...base, ...inDays(from, suspended, { unit: value.unit, before, calendar: options.calendar }) };
}

function inHours(
  from: string,
  hours: number,
): Pick<InstantDeadline, "kind" | "target" | "workBy" | "latest" | "steps"> {
  const start = parseInstant(from, "from");
  const target = new Date(start.getTime() + hours * hour).toISOString();
  const steps: readonly CountStep[] = [
    { code: "runs-from-instant", at: start.toISOString() },
    { code: hours < 0 ? "hours-before" : "hours", at: target, count: Math.abs(hours) },
  ];
  return { kind: "instant", target, workBy: target, latest: target, steps };
}

function suspend(
  from: CivilDay,
  run: Count,
  suspensions: readonly Suspension[],
): Count | Pick<SuspendedDeadline, "since" | "remainingDays" | "steps"> {
  let { target, steps } = run;
  let running = from;
  for (const [index, { asked, received }] of suspensions.entries()) {
    parseCivilDay(asked, "asked");
    const remainingDays = daysBetween(asked, target);
    if (asked < running || remainingDays < 0)
      throw failure("core.invalid_suspension", { position: index + 1 });
    steps = [...steps, { code: "suspended", at: asked, count: remainingDays }];
    if (received === undefined) {
      if (index < suspensions.length - 1) throw failure("core.invalid_suspension", { position: index + 2 });
      return { since: asked, remainingDays, steps };
    }
    if (parseCivilDay(received, "received") < asked)
      throw failure("core.invalid_suspension", { position: index + 1 });
    running = received;
    target = shiftDay(received, remainingDays);
    steps = [...steps, { code: "resumed", at: target, count: remainingDays }];
  }
  return { target, steps };
}

interface EndOptions {
  readonly unit: DelayUnit;
  readonly before: boolean;
  readonly calendar: MoroccanCalendar;
}

function inDays(
  from: CivilDay,
  run: Count,
  { unit, before, calendar }: EndOptions,
): Omit<DayDeadline, "id" | "binds" | "article" | "mark"> {
  const { target } = run;
  const working = calendar.isWorkingDay(target) ? target : calendar.previousWorkingDay(target);
  // A time so short that no working day lies in it: the day it runs from is the last on which anything can be done.
  const workBy = working < from && !before ? from : working;
  const last = unit === "clear-day" ? shiftDay(target, countingRules.clearDayClosing.value) : target;
  const rolls = !before && !calendar.isWorkingDay(last);
  const latest = rolls ? calendar.nextWorkingDay(last) : last;
  const closing: readonly CountStep[] = last === target ? [] : [{ code: "closing-day", at: last }];
  const rolled: readonly CountStep[] = rolls ? [{ code: "rolled", at: latest }] : [];
  const first = unit === "working-day" ? from : workBy;
  return {
    kind: "day",
    target,
    workBy,
    latest,
    latestMark: unit === "working-day" ? "text" : countingRules.rolls.mark,
    estimated: touchesEstimate(calendar, first, latest),
    steps: [...run.steps, { code: "work-by", at: workBy }, ...closing, ...rolled],
  };
}

// An estimated feast may turn out a day or two off, so it also counts just outside the span.
function touchesEstimate(calendar: MoroccanCalendar, first: CivilDay, last: CivilDay): boolean {
  for (let day = shiftDay(first, -moonDays); day <= shiftDay(last, moonDays); day = shiftDay(day, 1))
    if (calendar.holidayOn(day)?.estimated === true) return true;
  return false;
}
