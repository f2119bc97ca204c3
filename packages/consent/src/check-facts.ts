import { parseCivilDay } from "@data-tika/core/time";
import type { PersonFacts } from "./consent-decision.js";
import { failure } from "./failure.js";

/** Refuses facts that cannot be true: a text that is no day compares with any other, and would decide at random. */
export function checkFacts({ birth, emancipatedOn, representedByJudgment: judged }: PersonFacts): void {
  if (emancipatedOn !== undefined) parseCivilDay(emancipatedOn, "emancipatedOn");
  if (birth !== undefined) {
    const earliest = parseCivilDay(birth.earliest, "birth.earliest");
    if (earliest > parseCivilDay(birth.latest, "birth.latest"))
      throw failure("consent.invalid_person", { field: "birth" });
  }
  if (judged === undefined) return;
  const from = parseCivilDay(judged.from, "representedByJudgment.from");
  if (judged.until !== undefined && parseCivilDay(judged.until, "representedByJudgment.until") < from)
    throw failure("consent.invalid_person", { field: "representedByJudgment" });
}
