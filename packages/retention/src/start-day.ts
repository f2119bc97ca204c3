import { type CivilDay, casablancaDay, isCivilDay } from "@data-tika/core/time";

const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)$/;
const local = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

/**
 * The civil day a column's value stands for, `undefined` when it stands for none.
 *
 * A day is itself, a time without zone is Morocco's own clock, an instant is read on that clock.
 */
export function startDayOf(value: unknown): CivilDay | undefined {
  if (value instanceof Date) return dayOfInstant(value);
  if (typeof value !== "string") return undefined;
  if (isCivilDay(value)) return value;
  if (instant.test(value)) return dayOfInstant(new Date(rfc3339(value)));
  const day = local.exec(value)?.[1];
  return isCivilDay(day) ? day : undefined;
}

// PostgreSQL writes `2026-01-31 10:00:00+00`, which not every engine reads.
function rfc3339(text: string): string {
  return text.replace(" ", "T").replace(/([+-]\d{2})$/, "$1:00");
}

function dayOfInstant(value: Date): CivilDay | undefined {
  const year = value.getUTCFullYear();
  return year >= 1 && year <= 9999 ? casablancaDay(value) : undefined;
}
