import type { MoroccanCalendar } from "./calendar.js";
import { type CivilDay, shiftDay } from "./civil-day.js";
import type { CountStep } from "./count-step.js";
import { countingRules } from "./counting-rules.js";
import type { DelayBinds, DelayUnit } from "./legal-delay.js";
import { addPeriod } from "./period.js";

/** A count of days before anything suspends it. */
export interface Count {
  /** Day on which the time itself runs out. */
  readonly target: CivilDay;
  /** Steps that led there. */
  readonly steps: readonly CountStep[];
}

/** What is counted. */
export interface CountOptions {
  /** How many. */
  readonly amount: number;
  /** Of what. */
  readonly unit: Exclude<DelayUnit, "hour">;
  /** Whom it binds, which decides between two readings of a month. */
  readonly binds: DelayBinds;
  /** Whether the act comes that long before the day. */
  readonly before: boolean;
}

/** The day on which a legal time that begins on `from` runs out. */
export function countDays(from: CivilDay, options: CountOptions, calendar: MoroccanCalendar): Count {
  const { amount: count, unit, before } = options;
  const start: CountStep = { code: "runs-from", at: from };
  const ends = (code: CountStep["code"], at: CivilDay): Count => ({
    target: at,
    steps: [start, { code, at, count }],
  });
  if (before) return ends("days-before", shiftDay(from, -count));
  if (unit === "clear-day") return ends("clear-days", shiftDay(from, count));
  if (unit === "day") return ends("days", shiftDay(from, count));
  if (unit === "working-day") {
    let day = from;
    for (let counted = 0; counted < count; counted++) day = calendar.nextWorkingDay(day);
    return ends("working-days", day);
  }
  return countMonths(from, count, options.binds);
}

function countMonths(from: CivilDay, count: number, binds: DelayBinds): Count {
  const byDate = addPeriod(from, `P${count}M`);
  const byThirty = shiftDay(from, count * countingRules.monthDays.value);
  const later = binds === "authority";
  const [earlierDay, laterDay] = byDate < byThirty ? [byDate, byThirty] : [byThirty, byDate];
  const target = later ? laterDay : earlierDay;
  return {
    target,
    steps: [
      { code: "runs-from", at: from },
      { code: "calendar-months", at: byDate, count },
      { code: "thirty-day-months", at: byThirty, count },
      { code: later ? "later-reading" : "earlier-reading", at: target },
    ],
  };
}
