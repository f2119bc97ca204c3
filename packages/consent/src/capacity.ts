import { addPeriod, type CivilDay, casablancaDay } from "@data-tika/core/time";
import type { PersonFacts } from "./consent-decision.js";
import { emancipation, majority } from "./majority.js";

/** Whether a person acts alone on a day: `uncertain` when the birth lies in an interval that leaves it open. */
export type Capacity = "minor" | "represented" | "adult" | "emancipated" | "uncertain" | "unknown";

/** The capacities in which somebody else answers for the person. */
export type Represented = Extract<Capacity, "minor" | "represented">;

/**
 * The capacity of a person on a day. The day of majority itself is the first of adult life, that of the judgment the
 * first of emancipation; a judgment that puts a person under representation outlasts majority.
 */
export function capacityOn(person: PersonFacts | undefined, day: CivilDay): Capacity {
  if (isUnderJudgment(person, day)) return "represented";
  const birth = person?.birth;
  if (birth === undefined) return "unknown";
  if (day >= addPeriod(birth.latest, majority.value)) return "adult";
  if (isEmancipated(birth.latest, person?.emancipatedOn, day)) return "emancipated";
  return day < addPeriod(birth.earliest, majority.value) ? "minor" : "uncertain";
}

/** The capacity of a person on the day of an event. */
export function capacityAt(person: PersonFacts | undefined, { at }: { readonly at: string }): Capacity {
  return person === undefined ? "unknown" : capacityOn(person, casablancaDay(new Date(at)));
}

/** Whether somebody else answers for the person. */
export function isRepresented(capacity: Capacity): capacity is Represented {
  return capacity === "minor" || capacity === "represented";
}

/** Whether nobody else answers for the person, without a doubt. */
export function actsSurelyAlone(capacity: Capacity): boolean {
  return capacity === "adult" || capacity === "emancipated";
}

/** Whether a judgment has the person represented on a day. */
export function isUnderJudgment(person: PersonFacts | undefined, day: CivilDay): boolean {
  const judged = person?.representedByJudgment;
  return judged !== undefined && judged.from <= day && (judged.until === undefined || day < judged.until);
}

/**
 * Whether somebody else answered for the person on every day from one to another: what a representative decided ends
 * with the representation, and a later one does not revive it.
 */
export function isRepresentedThroughout(
  person: PersonFacts | undefined,
  { from, to }: { readonly from: CivilDay; readonly to: CivilDay },
): boolean {
  const { birth, emancipatedOn, representedByJudgment } = person ?? {};
  // Between these days the capacity stays as it is.
  const changes = [
    emancipatedOn,
    representedByJudgment?.from,
    representedByJudgment?.until,
    ...[birth?.earliest, birth?.latest].map((born) => born && addPeriod(born, majority.value)),
  ];
  const days = changes.filter((day): day is CivilDay => day !== undefined && from < day && day < to);
  return [from, ...days, to].every((day) => isRepresented(capacityOn(person, day)));
}

// Nobody is emancipated before sixteen: such a date is not believed.
function isEmancipated(born: CivilDay, on: CivilDay | undefined, day: CivilDay): boolean {
  return on !== undefined && on <= day && on >= addPeriod(born, emancipation.value);
}
