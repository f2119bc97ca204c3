import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { caseStatusExamples } from "./examples.js";

const [forwarded, acted, withdrawn] = caseStatusExamples;

/** Refused moves. */
export const invalidCaseStatuses: readonly InvalidExample[] = [
  refusals(forwarded.payload)("a platform that qualifies", ["by"], "platform", "move-not-allowed", "/to"),
  refusals(forwarded.payload)("a leap", ["to"], "closed", "move-not-allowed"),
  refusals(withdrawn.payload)("a platform that withdraws", ["by"], "platform", "move-not-allowed", "/to"),
  refusals(withdrawn.payload)("a way back from the end", ["from"], "closed", "move-not-allowed", "/to"),
  refusals(acted.payload)("an unknown state", ["to"], "archived", "unknown-choice"),
  refusals(acted.payload)("no time", ["at"], undefined, "missing"),
];
