import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { representativeNoticeExamples } from "./examples.js";

const refused = refusals(representativeNoticeExamples[0].payload);

/** Refused notices of representative. */
export const invalidRepresentativeNotices: readonly InvalidExample[] = [
  refused(
    "a controller in Morocco needs none",
    ["controller", "address", "state"],
    "MA",
    "controller-in-morocco",
  ),
  refused("a representative abroad", ["representative", "address", "state"], "FR", "representative-abroad"),
  refused("a representative without an address", ["representative", "address"], undefined, "missing"),
  refused("no means", ["means"], "", "blank"),
  refused("an address that is none", ["representative", "email"], "exemple.ma", "invalid-format"),
  refused("no word about the start", ["since"], undefined, "missing"),
];
