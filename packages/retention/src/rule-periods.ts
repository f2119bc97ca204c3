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
 * ```
 */
export function mayExceed(one: string, other: string): boolean {
  const [a, b] = [one, other].map((period) => parsePeriod(period));
  if (a && b && a.days === b.days) return a.years * 12 + a.months > b.years * 12 + b.months;
  // Months and days mixed: thirty days exceed a month in February only. Four years hold every kind of month.
  const starts = Array.from({ length: 1461 }, (_, day) => shiftDay("2023-03-01", day));
  return starts.some((start) => addPeriod(start, one) > addPeriod(start, other));
}
