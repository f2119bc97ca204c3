import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { retentionExtensionRequestExamples } from "./examples.js";

const refused = refusals(retentionExtensionRequestExamples[0].payload);

/** Refused requests to keep data longer. */
export const invalidRetentionExtensionRequests: readonly InvalidExample[] = [
  refused("an aim the law does not name", ["aim"], "commercial", "unknown-choice"),
  refused(
    "identifying data without a reason",
    ["form"],
    "identifying",
    "identifying-form-not-justified",
    "/justification",
  ),
  refused("a period in words", ["requested"], "dix ans", "invalid-format"),
  refused("no data", ["data"], [], "too-few"),
  refused("no interest", ["interest"], undefined, "missing"),
  refused("a placeholder number", ["original", "number"], "D-???/2023", "placeholder-number"),
];
