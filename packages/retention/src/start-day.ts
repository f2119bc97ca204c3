import { type CivilDay, casablancaDay, isCivilDay } from "@data-tika/core/time";

// Whole texts only: what PostgreSQL writes behind a day, `BC` above all, makes it another day.
const clock = String.raw`(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)`;
const local = new RegExp(`^${clock}$`);
const instant = new RegExp(`^${clock}(?:Z|([+-])(\\d{2})(?::?(\\d{2})(?::?(\\d{2}))?)?)$`);

/**
 * The civil day a column's value stands for, `undefined` when it stands for none.
 *
 * A day is itself, a time without zone is Morocco's own clock, an instant is read on that clock.
 */
export function startDayOf(value: unknown): CivilDay | undefined {
  if (value instanceof Date) return dayOfInstant(value);
  if (typeof value !== "string") return undefined;
  if (isCivilDay(value)) return value;
  const day = local.exec(value)?.[1];
  if (isCivilDay(day)) return day;
  const time = instantOf(value);
  return time && dayOfInstant(time);
}

// PostgreSQL writes `2026-01-31 10:00:00+00`, and before the zones of today an offset with seconds: no engine reads both.
function instantOf(text: string): Date | undefined {
  const [, day, time, sign, hours = "0", minutes = "0", seconds = "0"] = instant.exec(text) ?? [];
  if (!isCivilDay(day)) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return new Date(Date.parse(`${day}T${time}Z`) + (sign === "-" ? offset : -offset) * 1000);
}

function dayOfInstant(value: Date): CivilDay | undefined {
  const year = value.getUTCFullYear();
  return year >= 1 && year <= 9999 ? casablancaDay(value) : undefined;
}
