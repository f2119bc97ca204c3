import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { platformResponseExamples } from "./examples.js";

const [acted, refused, silent] = platformResponseExamples;

/** Refused answers. */
export const invalidPlatformResponses: readonly InvalidExample[] = [
  refusals(acted.payload)("an act without an item", ["decisions"], [], "decisions-missing"),
  refusals(refused.payload)(
    "a refusal that acted",
    ["decisions"],
    acted.payload.decisions,
    "decisions-without-act",
  ),
  refusals(silent.payload)(
    "silence that decided",
    ["decidedAt"],
    "2026-11-20T18:00:00Z",
    "silence-decides-nothing",
  ),
  refusals(acted.payload)("an item before the first", ["decisions", 0, "item"], 0, "out-of-range"),
  refusals(acted.payload)("an unknown service", ["service"], "friendster", "unknown-choice"),
  refusals(acted.payload)("a case number that is a name", ["report"], "Prénom Nom", "invalid-format"),
];
