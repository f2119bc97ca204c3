import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { impossibilityNoticeExamples } from "./examples.js";

const refused = refusals(impossibilityNoticeExamples[0].payload);

/** Refused notices of impossibility. */
export const invalidImpossibilityNotices: readonly InvalidExample[] = [
  refused("no reason", ["reason"], undefined, "missing"),
  refused("a blank reason", ["reason"], "  ", "blank"),
  refused("nobody", ["persons"], [], "too-few"),
  refused("a reason that is too long", ["reason"], "a".repeat(8001), "too-long"),
  refused("a placeholder number", ["original", "number"], "A-000/2026", "placeholder-number"),
  refused("an unknown aim", ["aim"], "marketing", "unknown-choice"),
];
