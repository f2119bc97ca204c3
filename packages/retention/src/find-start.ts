import { addPeriod, type CivilDay } from "@data-tika/core/time";
import { predicateOf } from "./condition-predicate.js";
import type { RetentionReason, RetentionRecord } from "./decision.js";
import type { Rule } from "./rule.js";
import { agePeriod, type EventStart, type LastOfPoint, type StartPoint } from "./rule-start.js";
import { startDayOf } from "./start-day.js";

/** From which day the time of a row runs, and how that was found. */
export interface FoundStart {
  /** The day; `undefined` when a day that is needed is not there. */
  readonly day: CivilDay | undefined;
  readonly steps: readonly RetentionReason[];
}

/** A day; `absent` when nothing is there, `unknown` when what is there is no day. */
type PointDay = CivilDay | "absent" | "unknown";

/** From which day the time of a row runs by a rule. */
export function findStart({ id, start }: Rule, record: RetentionRecord): FoundStart {
  if ("lastOf" in start) return findLast(id, start.lastOf, record);
  const day = pointDay(start, record);
  return isDay(day)
    ? { day, steps: [foundStep(id, start, day)] }
    : { day: undefined, steps: [missingStep(id, start)] };
}

function findLast(rule: string, all: readonly LastOfPoint[], record: RetentionRecord): FoundStart {
  const points = all.map((point) => ({ point, day: pointDay(point, record) }));
  const days = points.map(({ day }) => day).filter(isDay);
  const missing = points.filter(({ point, day }) => !isDay(day) && !(point.optional && day === "absent"));
  if (days.length === 0 || missing.length > 0) {
    const steps = (missing.length > 0 ? missing : points).map(({ point }) => missingStep(rule, point));
    return { day: undefined, steps };
  }
  const day = days.reduce((late, one) => (one > late ? one : late));
  const steps = points.map(({ point, day: found }) =>
    isDay(found) ? foundStep(rule, point, found) : absentStep(rule, point),
  );
  return { day, steps: [...steps, { code: "start-last", rule, day }] };
}

function isDay(day: PointDay): day is CivilDay {
  return day !== "absent" && day !== "unknown";
}

function pointDay(point: StartPoint, { values, events }: RetentionRecord): PointDay {
  if ("event" in point) return eventDay(point, events?.[point.event]);
  if (!("birthday" in point)) return dayIn(values[point.column]);
  const born = dayIn(values[point.birthday]);
  // So late that the age leaves the calendar: never reached.
  return isDay(born) ? (born >= "9000" ? "9999-12-31" : addPeriod(born, agePeriod(point))) : born;
}

function dayIn(value: unknown): PointDay {
  return value === null || value === undefined ? "absent" : (startDayOf(value) ?? "unknown");
}

type EventRows = NonNullable<RetentionRecord["events"]>[string];

// The last of its rows counts; one without a day may still become the last.
function eventDay({ column, where }: EventStart, rows: EventRows | undefined): PointDay {
  if (rows === undefined) return "unknown";
  const days = (where ? rows.filter(predicateOf(where)) : rows).map((row) => startDayOf(row[column]));
  if (days.some((day) => day === undefined)) return "unknown";
  return (
    days.reduce((late, day) => (late === undefined || (day ?? "") > late ? day : late), undefined) ?? "absent"
  );
}

function foundStep(rule: string, point: StartPoint, day: CivilDay): RetentionReason {
  if ("event" in point) {
    const { event, dataset, column } = point;
    return { code: "start-event", rule, event, dataset, column, day };
  }
  if (!("birthday" in point)) return { code: "start", rule, column: point.column, day };
  return { code: "start-birthday", rule, column: point.birthday, period: agePeriod(point), day };
}

function absentStep(rule: string, point: StartPoint): RetentionReason {
  const from = "event" in point ? point.event : "birthday" in point ? point.birthday : point.column;
  return { code: "start-absent", rule, from };
}

function missingStep(rule: string, point: StartPoint): RetentionReason {
  if (!("event" in point))
    return { code: "start-missing", rule, column: "birthday" in point ? point.birthday : point.column };
  const { event, dataset, column } = point;
  return { code: "event-missing", rule, event, dataset, column };
}
