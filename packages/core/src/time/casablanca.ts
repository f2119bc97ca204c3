import { isValid } from "date-fns/isValid";
import { failure } from "../failure.js";
import { casablancaTransitions } from "./casablanca-transitions.js";
import type { CivilDay } from "./civil-day.js";

const minute = 60_000;
const changes = casablancaTransitions.map(([utc, offset]) => [Date.parse(utc), offset] as const);

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
  // A text or a number is no date, whatever it says: `isValid` alone would take a number for one.
  if (typeof instant !== "object" || !isValid(instant))
    throw failure("core.invalid_instant", { field: "instant" });
  const time = instant.getTime();
  return changes.findLast(([from]) => from <= time)?.[1] ?? 0;
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
  const local = new Date(instant.getTime() + offset * minute);
  const year = local.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw failure("core.invalid_instant", { field: "instant" });
  return local.toISOString().slice(0, 10);
}
