import { failure } from "../failure.js";
import { casablancaTransitions } from "./casablanca-transitions.js";
import type { CivilDay } from "./civil-day.js";
import { dayText } from "./day-number.js";

const minute = 60_000;
const day = 1_440 * minute;
const changes = casablancaTransitions.map(([utc, offset]) => ({ from: Date.parse(utc), offset }));

/**
 * Minutes that Morocco's clocks are ahead of UTC at an instant.
 *
 * Read from our own table of Africa/Casablanca, so that every host gives one answer: Morocco left UTC+1 for good on
 * 2026-09-20 at 01:00 UTC, which the zone table of an older Node does not know. Before June 2008 it answers 0, which
 * is right back to 1986.
 *
 * @param instant - Not changed.
 * @returns 60 or 0.
 * @throws {@link DataTikaError} `core.invalid_instant` when `instant` is no real date.
 * @example
 * ```ts
 * import { casablancaOffset } from "@data-tika/core/time";
 *
 * casablancaOffset(new Date("2026-09-20T00:59:59Z")); // => 60
 * casablancaOffset(new Date("2026-09-20T01:00:00Z")); // => 0
 * ```
 */
export function casablancaOffset(instant: Date): number {
  const time = timeOfDate(instant);
  let last = changes.length - 1;
  while (last >= 0 && changes[last]!.from > time) last -= 1;
  return changes[last]?.offset ?? 0;
}

// A text or a number is no date, whatever it says; a date of another realm is one.
function timeOfDate(instant: Date): number {
  const isDate = instant instanceof Date || Object.prototype.toString.call(instant) === "[object Date]";
  const time = isDate ? instant.getTime() : Number.NaN;
  if (Number.isNaN(time)) throw failure("core.invalid_instant", { field: "instant" });
  return time;
}

/**
 * The day it is in Morocco at an instant.
 *
 * @param instant - Not changed.
 * @returns The civil day of Africa/Casablanca, see {@link casablancaOffset}.
 * @throws {@link DataTikaError} `core.invalid_instant` when `instant` is no real date of the years 0001 to 9999.
 * @example
 * ```ts
 * import { casablancaDay } from "@data-tika/core/time";
 *
 * casablancaDay(new Date("2026-09-19T23:30:00Z")); // => 2026-09-20
 * casablancaDay(new Date("2026-09-20T23:30:00Z")); // => 2026-09-20
 * ```
 */
export function casablancaDay(instant: Date): CivilDay {
  const offset = casablancaOffset(instant);
  const text = dayText(Math.floor((instant.getTime() + offset * minute) / day));
  if (text === undefined) throw failure("core.invalid_instant", { field: "instant" });
  return text;
}
