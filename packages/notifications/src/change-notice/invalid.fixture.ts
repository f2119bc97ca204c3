import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { changeNoticeExamples } from "./examples.js";

const refused = refusals(changeNoticeExamples[0].payload);

/** Refused notices of change. */
export const invalidChangeNotices: readonly InvalidExample[] = [
  refused("no change", ["changes"], [], "too-few"),
  refused("a placeholder number", ["original", "number"], "D-XXX/2025", "placeholder-number"),
  refused(
    "a change of an authorised processing",
    ["original", "kind"],
    "authorisation",
    "change-needs-new-request",
  ),
  refused("an item that art. 15 does not have", ["changes", 0, "item"], "logo", "unknown-choice"),
  refused("nothing about what holds now", ["changes", 0, "after"], undefined, "missing"),
  refused("a day that does not exist", ["effectiveOn"], "2027-02-30", "invalid-day"),
];
