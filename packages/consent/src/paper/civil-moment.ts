import { casablancaOffset } from "@data-tika/core/time";

/** An instant as Morocco's clocks showed it, with their distance from UTC: a day of one place with an hour of another misleads. */
export function civilMoment(instant: string): string {
  const time = Date.parse(instant);
  const minutes = casablancaOffset(new Date(time));
  const [day, hour = ""] = new Date(time + minutes * 60_000).toISOString().split("T");
  return `${day} · ${hour.slice(0, 8)} UTC${minutes === 0 ? "" : `+${minutes / 60}`}`;
}
