import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { authorityDecisionExamples } from "./examples.js";

const [extension, moved, withdrawal, complement, order] = authorityDecisionExamples;

/** Refused decisions. */
export const invalidAuthorityDecisions: readonly InvalidExample[] = [
  refusals(extension.payload)("an extension without its end", ["until"], undefined, "extension-without-end"),
  refusals(moved.payload)(
    "a request for authorisation that moves to authorisation",
    ["answers", "kind"],
    "authorisation-request",
    "move-of-no-declaration",
  ),
  refusals(withdrawal.payload)(
    "a withdrawal of nothing",
    ["touches"],
    undefined,
    "withdrawal-without-number",
  ),
  refusals(complement.payload)(
    "a complement that asks nothing",
    ["asked"],
    undefined,
    "complement-without-list",
  ),
  refusals(order.payload)("an order without measure", ["measures"], undefined, "order-without-measure"),
  refusals(order.payload)(
    "a measure the law does not know",
    ["measures"],
    ["fine"],
    "unknown-choice",
    "/measures/0",
  ),
  refusals(moved.payload)("no reasons", ["reasons"], undefined, "missing"),
];
