import type { CivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { allOf, anyOf, type Sql } from "./compile-sql.js";
import { conditionSql, type TableRef } from "./condition-sql.js";
import { latestStart } from "./latest-start.js";
import { type RetentionAction, type Rule, retentionActions } from "./rule.js";
import { summedPeriod } from "./rule-periods.js";
import { ruleStartIsKnown, ruleStartsUpTo, type StartRef } from "./start-sql.js";

/**
 * Whether a row is due on a day, in SQL: true exactly where `decideRetention` gives a due day up to then.
 *
 * The latest end of the periods, lowered to the earliest ceiling and raised to the latest floor, has come when every
 * floor has run out, and either every period or at least one ceiling.
 *
 * @param rules - The rules of this table that are in force.
 */
export function dueSql(ref: StartRef, rules: readonly Rule[], day: CivilDay): Sql {
  const applied = rules.map((rule) => ({ rule, applies: appliesSql(ref, rule) }));
  const each = (part: (rule: Rule) => Sql | undefined) =>
    applied.flatMap(({ rule, applies }) => {
      const needed = part(rule);
      return needed === undefined ? [] : [unless(applies, needed)];
    });
  const someApplies = applied.some(({ applies }) => applies === undefined)
    ? []
    : [anyOf(applied.flatMap(({ applies }) => applies ?? []))];
  const ends = allOf(each((rule) => reached(ref, rule, summedPeriod(rule), day)));
  const ceilings = applied.flatMap(({ rule, applies }) =>
    rule.ceiling
      ? [allOf([...(applies ? [applies] : []), reached(ref, rule, rule.ceiling.period, day)])]
      : [],
  );
  return allOf([
    ...someApplies,
    ...each((rule) => ruleStartIsKnown(ref, rule.start)),
    ...each((rule) => rule.floor && reached(ref, rule, rule.floor.period, day)),
    anyOf([ends, ...ceilings]),
  ]);
}

/** Whether a rule applies to the row and the day from which its time runs is not known: the row stays, and is never due. */
export function startIsMissing(ref: StartRef, rules: readonly Rule[]): Sql {
  return anyOf(
    rules.map((rule) => {
      const applies = appliesSql(ref, rule);
      const missing = sql`(${ruleStartIsKnown(ref, rule.start)}) IS NOT TRUE`;
      return applies === undefined ? missing : allOf([applies, missing]);
    }),
  );
}

/** Whether the action that is due for a row is this one: the mildest of the rules that apply. */
export function actionSql(ref: TableRef, rules: readonly Rule[], action: RetentionAction): Sql {
  const milder = retentionActions.slice(0, retentionActions.indexOf(action));
  const oneOf = (actions: readonly RetentionAction[]) =>
    rules.filter(({ then }) => actions.includes(then)).map((rule) => appliesSql(ref, rule) ?? sql`TRUE`);
  const unwanted = oneOf(milder);
  return allOf([anyOf(oneOf([action])), ...(unwanted.length === 0 ? [] : [sql`NOT ${anyOf(unwanted)}`])]);
}

function appliesSql(ref: TableRef, rule: Rule): Sql | undefined {
  return rule.where && sql`(${conditionSql(ref, rule.where)})`;
}

function unless(applies: Sql | undefined, needed: Sql): Sql {
  return applies === undefined ? needed : sql`(NOT ${applies} OR ${needed})`;
}

function reached(ref: StartRef, rule: Rule, period: string, day: CivilDay): Sql {
  const latest = latestStart(period, day);
  return latest === undefined ? sql`FALSE` : ruleStartsUpTo(ref, rule.start, latest);
}
