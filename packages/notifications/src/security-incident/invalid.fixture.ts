import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { securityIncidentExamples } from "./examples.js";

const [entity, provider, association] = securityIncidentExamples;

/** Refused declarations of an incident. */
export const invalidSecurityIncidents: readonly InvalidExample[] = [
  refusals(association.payload)(
    "a duty that does not bind an association",
    ["basis"],
    "law-05-20",
    "not-bound-by-law-05-20",
  ),
  refusals(provider.payload)(
    "a duty of a provider whose incident has no significant impact",
    ["significant"],
    false,
    "not-bound-by-law-05-20",
    "/basis",
  ),
  refusals(entity.payload)("an instant without its offset", ["aware"], "2026-11-18 08:00", "invalid-format"),
  refusals(entity.payload)("no system", ["systems"], [], "too-few"),
  refusals(entity.payload)("an incident that touches nothing", ["nature"], [], "too-few"),
  refusals(entity.payload)("an unknown capacity", ["declarant", "capacity"], "citizen", "unknown-choice"),
];
