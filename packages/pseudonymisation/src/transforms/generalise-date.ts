import * as z from "zod";
import { readDay } from "./read-day.js";
import { type ColumnTransform, eachRepeatedCell } from "./transform.js";

/** Shape of {@link generaliseDate}. */
export const generaliseDateSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("generalise-date"),
  /** What is left of the day. */
  to: z.enum(["month", "quarter", "year", "decade"]),
});

/** A column of days that become longer periods. */
export interface GeneraliseDateSpec extends z.infer<typeof generaliseDateSchema> {}

const left: Readonly<Record<GeneraliseDateSpec["to"], (day: string) => string>> = {
  month: (day) => day.slice(0, 7),
  quarter: (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  year: (day) => day.slice(0, 4),
  decade: (day) => `${day.slice(0, 3)}0s`,
};

/**
 * A column of days that become longer periods: `2026-11`, `2026-Q4`, `2026` or `2020s`.
 *
 * Days are read as `YYYY-MM-DD` or `DD/MM/YYYY`; another value is refused.
 *
 * @param to - What is left: `month`, `quarter`, `year` or `decade`.
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { applyPolicy, definePolicy, generaliseDate } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { visit: generaliseDate("quarter") } });
 * applyPolicy(policy, [{ visit: "21/11/2026" }]); // => [ { visit: '2026-Q4' } ]
 * ```
 */
export function generaliseDate(to: GeneraliseDateSpec["to"]): GeneraliseDateSpec {
  return { transform: "generalise-date", to };
}

/** Shortens every cell. */
export function generaliseDateColumn({ to }: GeneraliseDateSpec): ColumnTransform {
  return eachRepeatedCell((text) => {
    const day = readDay(text);
    return day === undefined ? undefined : left[to](day);
  });
}
