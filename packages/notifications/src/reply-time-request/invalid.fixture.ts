import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { replyTimeRequestExamples } from "./examples.js";

const refused = refusals(replyTimeRequestExamples[0].payload);

/** Refused requests for a reply time. */
export const invalidReplyTimeRequests: readonly InvalidExample[] = [
  refused("opposition, for which no such step exists", ["right"], "opposition", "unknown-choice"),
  refused("the words of a person as reference", ["request"], "Demande de la voisine", "invalid-format"),
  refused("no reason", ["reason"], undefined, "missing"),
  refused("a day that does not exist", ["receivedOn"], "2026-11-31", "invalid-day"),
  refused("no word about the acknowledgment", ["acknowledgedOn"], undefined, "missing"),
];
