import { type Catalogue, findTable } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { allOf, anyOf, type Sql } from "./compile-sql.js";
import { columnOf, conditionSql, startIsKnown, startsUpTo, type TableRef } from "./condition-sql.js";
import { failure } from "./failure.js";
import { latestStart } from "./latest-start.js";
import {
  agePeriod,
  type EventStart,
  eventPairs,
  type LastOfPoint,
  ownColumn,
  type RuleStart,
  startPoints,
} from "./rule-start.js";
import { tableSql } from "./table-sql.js";

/** A row of the rule's table, and the catalogue in which its events are found. */
export interface StartRef extends TableRef {
  readonly catalogue: Catalogue;
}

/** Whether the day from which the time of a row runs is known: true exactly where `findStart` gives one. */
export function ruleStartIsKnown(ref: StartRef, start: RuleStart): Sql {
  const points = startPoints(start);
  const each = allOf(points.map((point) => pointIsKnown(ref, point)));
  return points.some(({ optional }) => !optional)
    ? each
    : allOf([each, anyOf(points.map((point) => isThere(ref, point)))]);
}

/** Whether that day is this one or an earlier one; the last of several is, where all are. */
export function ruleStartsUpTo(ref: StartRef, start: RuleStart, day: CivilDay): Sql {
  return allOf(startPoints(start).map((point) => pointUpTo(ref, point, day)));
}

function pointIsKnown(ref: StartRef, point: LastOfPoint): Sql {
  if (!("event" in point)) return orAbsent(ref, point, startIsKnown(ref, ownColumn(point) ?? ""));
  const event = eventRef(ref, point);
  const known = noneOf(ref, point, startIsKnown(event, point.column));
  return point.optional ? known : allOf([isThere(ref, point), known]);
}

function pointUpTo(ref: StartRef, point: LastOfPoint, day: CivilDay): Sql {
  if ("event" in point) return noneOf(ref, point, startsUpTo(eventRef(ref, point), point.column, day));
  // Born by the last day from which the age is reached in time.
  const last = "birthday" in point ? latestStart(agePeriod(point), day) : day;
  const column = ownColumn(point) ?? "";
  return orAbsent(ref, point, last === undefined ? sql`FALSE` : startsUpTo(ref, column, last));
}

function orAbsent(ref: StartRef, point: LastOfPoint, test: Sql): Sql {
  return point.optional ? sql`(NOT ${isThere(ref, point)} OR ${test})` : test;
}

function isThere(ref: StartRef, point: LastOfPoint): Sql {
  const column = ownColumn(point);
  if (column !== undefined) return sql`(${columnOf(ref, column)} IS NOT NULL)`;
  return "event" in point ? sql`EXISTS (${eventRows(ref, point)})` : sql`FALSE`;
}

// Whether no row of the event fails the test; an unknown answer fails it.
function noneOf(ref: StartRef, point: EventStart, test: Sql): Sql {
  return sql`NOT EXISTS (${eventRows(ref, point)} AND (${test}) IS NOT TRUE)`;
}

function eventRows(ref: StartRef, point: EventStart): Sql {
  const event = eventRef(ref, point);
  const joined = eventPairs(point).map(
    ([theirs, own]) => sql`${columnOf(event, theirs)} = ${columnOf(ref, own)}`,
  );
  const told = point.where ? [conditionSql(event, point.where)] : [];
  return sql`SELECT FROM ${tableSql(event)} WHERE ${allOf([...joined, ...told])}`;
}

function eventRef({ catalogue }: StartRef, { dataset }: EventStart): TableRef {
  const table = findTable(catalogue, dataset);
  if (table === undefined) throw failure("retention.unknown_table", { dataset });
  return { table, alias: "event" };
}
