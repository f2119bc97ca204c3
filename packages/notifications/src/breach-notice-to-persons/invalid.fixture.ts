import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { breachNoticeToPersonsExamples } from "./examples.js";

const refused = refusals(breachNoticeToPersonsExamples[0].payload);

/** Refused notices to persons. */
export const invalidBreachNoticesToPersons: readonly InvalidExample[] = [
  refused("nothing the person can do", ["advice"], [], "too-few"),
  refused("no data named", ["data"], [], "too-few"),
  refused("nothing said of what happened", ["happened"], " ", "blank"),
  refused("nobody to reach", ["rights", "email"], undefined, "rights-contact-unreachable", "/rights"),
  refused("a day that does not exist", ["sentOn"], "2026-11-31", "invalid-day"),
];
