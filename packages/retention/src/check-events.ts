import { areComparableTypes, type Catalogue, type CatalogueTable, findTable } from "@data-tika/core/sql";
import { tableOf } from "./check-columns.js";
import { sameDataset } from "./dataset-name.js";
import type { LookedUp } from "./deletion-order.js";
import { failure } from "./failure.js";
import type { PlanLink } from "./plan-link.js";
import type { Rule } from "./rule.js";
import { mayExceed, summedPeriod } from "./rule-periods.js";
import { type EventStart, eventPairs, type LastOfPoint, startPoints } from "./rule-start.js";
import { qualifiedName } from "./table-sql.js";

type EventPoint = Extract<LastOfPoint, EventStart>;

function eventsOf({ start }: Rule): readonly EventPoint[] {
  return startPoints(start).filter((point): point is EventPoint => "event" in point);
}

/** Finds events of one name that are not the same. */
export function checkEventNames(rules: readonly Rule[], schema: string | undefined): void {
  const named = rules.flatMap((rule) => eventsOf(rule).map((point) => ({ rule, point })));
  const meaning = ({ event, dataset, column, by, where }: EventPoint) =>
    JSON.stringify([event, dataset, column, eventPairs({ event, dataset, column, by }), where]);
  for (const { rule, point } of named)
    for (const one of named)
      if (one.point.event === point.event && sameDataset(one.rule.dataset, rule.dataset, schema))
        if (meaning(one.point) !== meaning(point))
          throw failure("retention.ambiguous_event", { rule: rule.id, other: one.rule.id });
}

/**
 * Finds events whose rows go before the row that counts from them, which would then stay for ever, or go too early.
 *
 * A row that others belong to stays until they are gone, see `eventLinks`. Rows that belong to it go first: the rule must
 * do without them, and not outlast them.
 */
export function checkEventsLast(rules: readonly Rule[], catalogue: Catalogue): void {
  for (const rule of rules)
    for (const point of eventsOf(rule)) {
      const table = checkPairs(rule, point, catalogue);
      if (namesOneRow(point, table)) continue;
      const others = rules.filter((other) => findTable(catalogue, other.dataset) === table);
      const lost = others.some(removes) && others.find((other) => mayTakeEarly(other, rule, point));
      if (lost) throw failure("retention.event_lost", { rule: rule.id, other: lost.id });
    }
}

// Whether a row of the event may go, by this rule of its table, while the row that counts from it still waits for that day.
function mayTakeEarly(other: Rule, rule: Rule, point: EventPoint): boolean {
  const shortest = [
    ...(removes(other) ? [summedPeriod(other)] : []),
    // A ceiling lowers the day of every rule of the table that applies beside it.
    ...(other.ceiling ? [other.ceiling.period] : []),
  ];
  if (shortest.length === 0) return false;
  const countsFromTheEvent = startPoints(other.start).some(
    (one) => !("event" in one) && "column" in one && one.column === point.column,
  );
  const lasting = [summedPeriod(rule), ...(rule.floor ? [rule.floor.period] : [])];
  return (
    !point.optional ||
    !countsFromTheEvent ||
    lasting.some((period) => shortest.some((keep) => mayExceed(period, keep)))
  );
}

function removes({ then }: Rule): boolean {
  return then === "delete" || then === "archive-then-delete";
}

function checkPairs(rule: Rule, point: EventPoint, catalogue: Catalogue): CatalogueTable {
  const [own, table] = [tableOf(rule, catalogue), tableOf({ ...rule, dataset: point.dataset }, catalogue)];
  for (const [theirs, ours] of eventPairs(point)) {
    const [one, other] = [typeOf(rule, table, theirs), typeOf(rule, own, ours)];
    if (!areComparableTypes(one, other))
      throw failure("retention.column_type", { rule: rule.id, dataset: point.dataset, column: theirs });
  }
  return table;
}

function typeOf(rule: Rule, table: CatalogueTable, name: string): string {
  const column = table.columns.find((one) => one.name === name);
  const fields = { rule: rule.id, dataset: qualifiedName(table), column: name };
  if (!column) throw failure("retention.unknown_column", fields);
  return column.type;
}

// Whether the row belongs to one row of the event's table: a document to its file.
function namesOneRow(point: EventPoint, { primaryKey }: CatalogueTable): boolean {
  const theirs = eventPairs(point).map(([name]) => name);
  return primaryKey.length > 0 && primaryKey.every((name) => theirs.includes(name));
}

/** Links that events make: a row from which the time of another runs stays until that one is gone. */
export function eventLinks(rules: readonly Rule[], catalogue: Catalogue): readonly PlanLink[] {
  const links = rules.flatMap((rule) => {
    const from = tableOf(rule, catalogue);
    return eventsOf(rule).flatMap((point) => {
      const to = tableOf({ ...rule, dataset: point.dataset }, catalogue);
      const pairs = eventPairs(point);
      if (!namesOneRow(point, to) || isDeclared(from, to, pairs)) return [];
      const columns = { own: pairs.map(([, own]) => own), theirs: pairs.map(([theirs]) => theirs) };
      return [
        {
          from: { dataset: qualifiedName(from), columns: columns.own },
          to: { dataset: qualifiedName(to), columns: columns.theirs },
        },
      ];
    });
  });
  const written = links.map((link) => JSON.stringify(link));
  return links.filter((_, at) => written.indexOf(written[at] ?? "") === at);
}

/** The columns by which the rows of events are looked up, for rules of one table. */
export function eventLookups(rules: readonly Rule[], catalogue: Catalogue): readonly LookedUp[] {
  return rules.flatMap((rule) =>
    eventsOf(rule).flatMap((point) => {
      const from = tableOf({ ...rule, dataset: point.dataset }, catalogue);
      return namesOneRow(point, from) ? [] : [{ from, columns: eventPairs(point).map(([theirs]) => theirs) }];
    }),
  );
}

// Another foreign key between the two tables refers to another row, and does not keep this one.
function isDeclared(
  from: CatalogueTable,
  to: CatalogueTable,
  pairs: readonly (readonly [theirs: string, own: string])[],
): boolean {
  return from.foreignKeys.some(
    ({ columns, references }) =>
      references.schema === to.schema &&
      references.table === to.name &&
      columns.length === pairs.length &&
      pairs.every(([theirs, own]) =>
        columns.some((name, at) => name === own && references.columns[at] === theirs),
      ),
  );
}
