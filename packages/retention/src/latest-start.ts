import { addPeriod, type CivilDay, casablancaDay, shiftDay } from "@data-tika/core/time";

const firstDay = "0001-01-01";
const dayMilliseconds = 86_400_000;

/**
 * The last start day whose period has run out on a day; `undefined` when no day is early enough.
 *
 * A later start never ends earlier, since the clamp at the end of a month keeps the order. So `start + period <= on`
 * holds for exactly the starts up to this day: a comparison of the column itself, which an index serves, and with no
 * calendar in the database. Subtracting the period from `on` would give another day after some month ends.
 */
export function latestStart(period: string, on: CivilDay): CivilDay | undefined {
  if (addPeriod(firstDay, period) > on) return undefined;
  let early = 0;
  let late = (Date.parse(on) - Date.parse(firstDay)) / dayMilliseconds;
  while (early < late) {
    const middle = Math.ceil((early + late) / 2);
    if (addPeriod(shiftDay(firstDay, middle), period) <= on) early = middle;
    else late = middle - 1;
  }
  return shiftDay(firstDay, early);
}

/** The first instant at which it is no longer this day in Morocco. */
export function endOfDay(day: CivilDay): string {
  const midnight = Date.parse(shiftDay(day, 1));
  const hourBefore = new Date(midnight - 3_600_000);
  return (casablancaDay(hourBefore) > day ? hourBefore : new Date(midnight)).toISOString();
}
