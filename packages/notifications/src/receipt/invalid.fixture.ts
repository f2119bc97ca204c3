import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { receiptExamples } from "./examples.js";

const refused = refusals(receiptExamples[0].payload);

/** Refused receipts. */
export const invalidReceipts: readonly InvalidExample[] = [
  refused("a placeholder number", ["number"], "D-XXX/2026", "placeholder-number"),
  refused("an instant without its offset", ["issuedAt"], "2025-11-03T09:15:00", "invalid-format"),
  refused(
    "a receipt for a request for authorisation",
    ["answers", "kind"],
    "authorisation-request",
    "receipt-of-no-declaration",
  ),
  refused("a digest that is none", ["answers", "sha256"], "4b22", "invalid-format"),
  refused("no controller", ["controller"], undefined, "missing"),
  refused("no number", ["number"], "", "blank"),
];
