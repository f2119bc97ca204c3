import { addPeriod, formatPeriod, parsePeriod, shiftDay } from "@data-tika/core/time";
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
  if (a.days === b.days) return a.years * 12 + a.months > b.years * 12 + b.months;
  // Months and days mixed: thirty days exceed a month in February only, 1461 days four years only around 2100. After four
  // hundred years the calendar begins anew.
  let start = "1800-03-01";
  for (let day = 0; day < 146_097; day++, start = shiftDay(start, 1))
    if (addPeriod(start, a) > addPeriod(start, b)) return true;
  return false;
}
