import { addPeriod, type CivilDay, formatPeriod, isCivilDay, parsePeriod } from "@data-tika/core/time";
import type { Rule } from "./rule.js";

/**
 * The sum of the first phases of a rule, to be added to the start at once: adding phase by phase clamps twice.
 *
 * @param rule - A rule, or its phases alone.
 * @param phases - How many of its phases; all when left out.
 * @returns An ISO 8601 duration in years, months and days.
 * @throws {@link DataTikaError} `core.invalid_period` when a phase keeps no such duration.
 * @example
 * ```ts
 * import { summedPeriod } from "@data-tika/retention";
 *
 * const phases = [
 *   { name: "active" as const, keep: "P1Y" },
 *   { name: "intermediate" as const, keep: "P4Y6M" },
 * ];
 * summedPeriod({ phases }); // => P5Y6M
 * summedPeriod({ phases }, 1); // => P1Y
 * ```
 */
export function summedPeriod(rule: Pick<Rule, "phases">, phases: number = rule.phases.length): string {
  const parts = rule.phases.slice(0, phases).map(({ keep }) => parsePeriod(keep));
  const sum = (unit: "years" | "months" | "days") => parts.reduce((total, part) => total + part[unit], 0);
  return formatPeriod({ years: sum("years"), months: sum("months"), days: sum("days") });
}

/**
 * Whether one period ends after another for at least one start day.
 *
 * @param one - ISO 8601 duration in years, months, weeks and days.
 * @param other - The same.
 * @returns `true` when there is a day from which `one` ends later.
 * @throws {@link DataTikaError} `core.invalid_period` when one of them is no such duration.
 * @example
 * ```ts
 * import { mayExceed } from "@data-tika/retention";
 *
 * mayExceed("P90D", "P3M"); // => true
 * mayExceed("P89D", "P3M"); // => false
 * mayExceed("P1461D", "P4Y"); // => true
 * ```
 */
export function mayExceed(one: string, other: string): boolean {
  const a = parsePeriod(one);
  const b = parsePeriod(other);
  const months = a.years * 12 + a.months - b.years * 12 - b.months;
  if (a.days === b.days) return months > 0;
  // No run of months is further than that from its mean, whatever day it begins on.
  const ahead = months * meanMonth + a.days - b.days;
  if (Math.abs(ahead) > farFromMean) return ahead > 0;
  // Thirty days exceed a month in February only, 1461 days four years only around 2100.
  return starts().some((start) => addPeriod(start, a) > addPeriod(start, b));
}

const meanMonth = 146_097 / 4_800;
const farFromMean = 8;

let everyStart: readonly CivilDay[] | undefined;

/** Of each month of four hundred years, after which the calendar begins anew, the days from which lengths differ. */
function starts(): readonly CivilDay[] {
  everyStart ??= Array.from({ length: 4_800 }, (_, month) =>
    addPeriod("1800-01-01", { years: 0, months: month, days: 0 }),
  ).flatMap((first) =>
    ["01", "29", "30", "31"].map((day) => `${first.slice(0, 8)}${day}`).filter(isCivilDay),
  );
  return everyStart;
}
