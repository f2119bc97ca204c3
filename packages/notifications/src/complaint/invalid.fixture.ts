import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { complaintExamples } from "./examples.js";

const [person, association] = complaintExamples;
const refused = refusals(person.payload);

/** Refused complaints. */
export const invalidComplaints: readonly InvalidExample[] = [
  refusals(association.payload)(
    "an association without authorisation",
    ["writtenAuthorisation"],
    undefined,
    "written-authorisation-missing",
  ),
  refused("nobody to reach", ["complainant", "email"], undefined, "complainant-unreachable", "/complainant"),
  refused("no facts", ["facts"], "", "blank"),
  refused("a person named as the other side", ["against", "author"], "x", "unknown-field", "/against/?"),
  refused("a right exercised on no day", ["exercised", 0, "on"], undefined, "missing"),
  refused("an answer that is none of those", ["exercised", 0, "answer"], "late", "unknown-choice"),
];
