import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { deletionNoticeExamples } from "./examples.js";

const refused = refusals(deletionNoticeExamples[0].payload);

/** Refused notices of deletion. */
export const invalidDeletionNotices: readonly InvalidExample[] = [
  refused("a file assigned to nobody", ["outcome"], "assigned", "assignee-missing", "/assignee"),
  refused("a placeholder number", ["original", "number"], "en attente", "placeholder-number"),
  refused("an unknown fate", ["outcome"], "lost", "unknown-choice"),
  refused("no registration", ["original"], undefined, "missing"),
  refused("a processing without a name", ["processing"], " ", "blank"),
  refused("a day in words", ["endedOn"], "hier", "invalid-day"),
];
