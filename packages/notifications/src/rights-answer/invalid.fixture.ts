import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { rightsAnswerExamples } from "./examples.js";

const [granted, refused, postponed] = rightsAnswerExamples;

/** Refused answers. */
export const invalidRightsAnswers: readonly InvalidExample[] = [
  refusals(refused.payload)("a refusal without a reason", ["reason"], undefined, "reason-of-answer-missing"),
  refusals(refused.payload)(
    "a refusal that is silent on recourse",
    ["recourseTold"],
    false,
    "recourse-not-told",
  ),
  refusals(postponed.payload)(
    "a delay the authority does not know of",
    ["authorityAskedOn"],
    undefined,
    "authority-not-asked",
  ),
  refusals(granted.payload)(
    "the data inline",
    ["attachments", 0, "content"],
    "e30=",
    "unknown-field",
    "/attachments/0/?",
  ),
  refusals(granted.payload)("an unknown outcome", ["outcome"], "ignored", "unknown-choice"),
  refusals(granted.payload)("no word about recourse", ["recourseTold"], undefined, "missing"),
];
