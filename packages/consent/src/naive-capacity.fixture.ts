import type { PersonFacts } from "./consent-decision.js";

// Civil days and capacity for the naive reading of the rules: days by the host's calendar, spans day by day.

const days = new Map<string, string>();
const casablanca = new Intl.DateTimeFormat("en-CA", { timeZone: "Africa/Casablanca" });

/** The day of an instant in Morocco. The host's table does not know that the clock stays at UTC since 20 September 2026. */
export function naiveDay(instant: string): string {
  const known = days.get(instant);
  if (known !== undefined) return known;
  const date = new Date(instant);
  const isAtUtc = date.getTime() >= Date.UTC(2026, 8, 20, 1);
  const day = isAtUtc ? date.toISOString().slice(0, 10) : casablanca.format(date);
  days.set(instant, day);
  return day;
}

const later = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** The first day behind a period: of whole years, whole months or whole days. */
export function naiveDayAfter(day: string, period: string): string {
  const [, count = "", unit] = /^P(\d+)([YMD])$/.exec(period)!;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (unit === "D")
    return new Date(Date.UTC(year, month - 1, date + Number(count))).toISOString().slice(0, 10);
  const months = month - 1 + Number(count) * (unit === "Y" ? 12 : 1);
  const lastOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** Whether a judgment has the person represented that day. */
export function naivelyJudged(person: PersonFacts | undefined, day: string): boolean {
  const { from = "9999-12-31", until = "9999-12-31" } = person?.representedByJudgment ?? {};
  return from <= day && day < until;
}

/** What the person is on a day. */
export function naiveCapacity(person: PersonFacts | undefined, day: string): string {
  if (naivelyJudged(person, day)) return "represented";
  if (person?.birth === undefined) return "unknown";
  const { earliest, latest } = person.birth;
  if (later(latest, 18) <= day) return "adult";
  const freed = person.emancipatedOn;
  if (freed !== undefined && later(latest, 16) <= freed && freed <= day) return "emancipated";
  return day < later(earliest, 18) ? "minor" : "uncertain";
}

const spans = new WeakMap<PersonFacts, Map<string, boolean>>();

const nobody: PersonFacts = {};

/** Whether something holds on each of the days between two, both included. */
export function onEveryDay(
  person: PersonFacts | undefined,
  [from, to]: readonly [string, string],
  name: string,
  holds: (day: string) => boolean,
): boolean {
  const known = spans.get(person ?? nobody) ?? new Map<string, boolean>();
  const key = `${name} ${from} ${to}`;
  let all = known.get(key);
  for (let day = from; all === undefined; day = naiveDayAfter(day, "P1D")) {
    if (!holds(day)) all = false;
    else if (day >= to) all = true;
  }
  spans.set(person ?? nobody, known.set(key, all));
  return all;
}
