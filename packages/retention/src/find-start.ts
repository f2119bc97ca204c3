import { addPeriod, type CivilDay } from "@data-tika/core/time";
import { columnTests } from "./condition.js";
import { predicateOf } from "./condition-predicate.js";
import type { RetentionReason, RetentionRecord } from "./decision.js";
import { type GivenRow, isGiven, type ReadyRules } from "./ready-rules.js";
import type { Rule } from "./rule.js";
import { agePeriod, type EventStart, type LastOfPoint, ownColumn, type StartPoint } from "./rule-start.js";
import { startDayOf } from "./start-day.js";

/** A day; `absent` when nothing is there, `unknown` when what is there is no day, `not-given` when nobody said. */
type PointDay = CivilDay | "absent" | "unknown" | "not-given";

/**
 * From which day the time of a row runs by a rule; `undefined` when a day that is needed is not there.
 *
 * @param because - Takes how it was found; filled and not returned, since this runs for each row of a table.
 */
export function findStart(
  { id, start }: Rule,
  row: StartRow,
  because: RetentionReason[],
): CivilDay | undefined {
  if ("lastOf" in start) return findLast(id, start.lastOf, { row, because });
  const day = pointDay(start, row);
  if (isDay(day)) {
    because.push(foundStep(id, start, day));
    return day;
  }
  because.push(missingStep(id, start, day));
  return undefined;
}

/** A row, its events, and the columns of both of which a `Date` does not tell the day. */
export interface StartRow extends GivenRow {
  readonly events: RetentionRecord["events"];
  readonly zones: ReadyRules["zones"];
}

interface Search {
  readonly row: StartRow;
  readonly because: RetentionReason[];
}

function findLast(rule: string, all: readonly LastOfPoint[], { row, because }: Search): CivilDay | undefined {
  const points = all.map((point) => ({ point, day: pointDay(point, row) }));
  const days = points.map(({ day }) => day).filter(isDay);
  const missing = points.filter(({ point, day }) => !isDay(day) && !(point.optional && day === "absent"));
  if (days.length === 0 || missing.length > 0) {
    for (const { point, day } of missing.length > 0 ? missing : points)
      because.push(missingStep(rule, point, day));
    return undefined;
  }
  const last = days.reduce((late, one) => (one > late ? one : late));
  for (const { point, day } of points)
    because.push(isDay(day) ? foundStep(rule, point, day) : absentStep(rule, point));
  because.push({ code: "start-last", rule, day: last });
  return last;
}

function isDay(day: PointDay): day is CivilDay {
  return day !== "absent" && day !== "unknown" && day !== "not-given";
}

function pointDay(point: StartPoint, row: StartRow): PointDay {
  if ("event" in point) return eventDay(point, row.events?.[point.event], row.zones[point.dataset] ?? []);
  const column = ownColumn(point) ?? "";
  if (!isGiven(row, column)) return "not-given";
  const value = row.values[column];
  const day = value === null ? "absent" : (startDayOf(value) ?? "unknown");
  if (!("birthday" in point) || !isDay(day)) return day;
  // So late that the age leaves the calendar: never reached.
  return day >= "9000" ? "9999-12-31" : addPeriod(day, agePeriod(point));
}

type EventRows = NonNullable<RetentionRecord["events"]>[string];

// The last of its rows counts; one without a day may still become the last.
function eventDay(
  { column, where }: EventStart,
  rows: EventRows | undefined,
  withoutZone: readonly string[],
): PointDay {
  if (rows === undefined) return "unknown";
  const read = where ? [column, ...columnTests(where).map((test) => test.column)] : [column];
  if (!rows.every((values) => read.every((name) => isGiven({ values, withoutZone }, name)))) return "unknown";
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
  const from = "event" in point ? point.event : (ownColumn(point) ?? "");
  return { code: "start-absent", rule, from };
}

function missingStep(rule: string, point: StartPoint, day: PointDay): RetentionReason {
  if ("event" in point) {
    const { event, dataset, column } = point;
    return { code: "event-missing", rule, event, dataset, column };
  }
  const column = ownColumn(point) ?? "";
  return day === "not-given"
    ? { code: "value-missing", rule, column }
    : { code: "start-missing", rule, column };
}
