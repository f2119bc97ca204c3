import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { opinionRequestExamples } from "./examples.js";

const refused = refusals(opinionRequestExamples[0].payload);
const refusedUrgent = refusals(opinionRequestExamples[1].payload);
const refusedRegister = refusals(opinionRequestExamples[2].payload);

/** Refused requests for an opinion. */
export const invalidOpinionRequests: readonly InvalidExample[] = [
  refused("urgency that is not open to the requester", ["urgent"], true, "urgency-not-open", "/urgent"),
  refusedUrgent("urgency without a reason", ["urgencyReason"], undefined, "urgency-reason-missing"),
  refusedRegister(
    "a register of suspected persons kept by an association",
    ["controller", "sector"],
    "association",
    "suspects-register-not-open",
    "/subject",
  ),
  refused("no title", ["title"], undefined, "missing"),
  refused("an unknown subject", ["subject"], "budget", "unknown-choice"),
  refused("urgency in words", ["urgent"], "oui", "wrong-type"),
];
