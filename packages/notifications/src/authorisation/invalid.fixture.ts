import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { authorisationExamples } from "./examples.js";

const refused = refusals(authorisationExamples[0].payload);
const refusedSilence = refusals(authorisationExamples[2].payload);

/** Refused authorisations. */
export const invalidAuthorisations: readonly InvalidExample[] = [
  refusedSilence("silence that nobody decided to rely on", ["silence"], undefined, "silence-needs-a-person"),
  refused("a placeholder number", ["number"], "en cours", "placeholder-number"),
  refused(
    "an authorisation that answers a declaration",
    ["answers", "kind"],
    "declaration",
    "authorisation-of-no-request",
  ),
  refused("an unknown way of granting", ["grant"], "tacit", "unknown-choice"),
  refused("no day", ["on"], undefined, "missing"),
  refused("conditions that are no list", ["conditions"], "aucune", "wrong-type"),
];
