import { addPeriod, type CivilDay } from "@data-tika/core/time";
import type { PersonFacts } from "./consent-decision.js";
import { majority } from "./majority.js";

/** Whether a person acts alone on a day: `uncertain` when the birth lies in an interval that leaves it open. */
export type Capacity = "minor" | "adult" | "uncertain" | "unknown";

/** The capacity of a person on a day. The day of majority itself is the first of adult life. */
export function capacityOn(person: PersonFacts | undefined, day: CivilDay): Capacity {
  const birth = person?.birth;
  if (birth === undefined) return "unknown";
  if (day < addPeriod(birth.earliest, majority.value)) return "minor";
  return day < addPeriod(birth.latest, majority.value) ? "uncertain" : "adult";
}
