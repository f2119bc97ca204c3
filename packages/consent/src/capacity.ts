import { addPeriod, type CivilDay } from "@data-tika/core/time";
import type { PersonFacts } from "./consent-decision.js";
import { emancipation, majority } from "./majority.js";

/** Whether a person acts alone on a day: `uncertain` when the birth lies in an interval that leaves it open. */
export type Capacity = "minor" | "represented" | "adult" | "emancipated" | "uncertain" | "unknown";

/**
 * The capacity of a person on a day. The day of majority itself is the first of adult life, that of the judgment the
 * first of emancipation; a judgment that puts a person under representation outlasts majority.
 */
export function capacityOn(person: PersonFacts | undefined, day: CivilDay): Capacity {
  const judged = person?.representedByJudgment;
  if (judged !== undefined && judged.from <= day && (judged.until === undefined || day < judged.until))
    return "represented";
  const birth = person?.birth;
  if (birth === undefined) return "unknown";
  if (day >= addPeriod(birth.latest, majority.value)) return "adult";
  if (isEmancipated(birth.latest, person?.emancipatedOn, day)) return "emancipated";
  return day < addPeriod(birth.earliest, majority.value) ? "minor" : "uncertain";
}

// Nobody is emancipated before sixteen: such a date is not believed.
function isEmancipated(born: CivilDay, on: CivilDay | undefined, day: CivilDay): boolean {
  return on !== undefined && on <= day && on >= addPeriod(born, emancipation.value);
}
