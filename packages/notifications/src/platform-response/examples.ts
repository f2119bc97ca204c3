import type { ValidExample } from "../example.js";

const acted: ValidExample<"platform-response"> = {
  about: "Content removed and account suspended",
  payload: {
    kind: "platform-response",
    version: 1,
    language: "fr",
    report: "VN-2026-0042",
    service: "instagram",
    receivedAt: "2026-11-20T10:06:00Z",
    decidedAt: "2026-11-20T18:00:00Z",
    outcome: "acted",
    decisions: [{ item: 1, visibility: "removed", account: "suspended" }],
    ground: "terms",
    groundUrl: "https://exemple.ma/conditions",
    automatedDecision: "partially",
  },
};

const refused: ValidExample<"platform-response"> = {
  about: "A refusal that can be contested",
  payload: {
    ...acted.payload,
    outcome: "refused",
    decisions: [],
    automatedDecision: "fully",
    contestUntil: "2027-05-20",
  },
};

const silent: ValidExample<"platform-response"> = {
  about: "No answer, in Arabic",
  payload: {
    kind: "platform-response",
    version: 1,
    language: "ar",
    report: "VN-2026-0043",
    service: "telephone",
    outcome: "no-answer",
    decisions: [],
    automatedDecision: "unknown",
  },
};

/** Accepted answers. */
export const platformResponseExamples = [acted, refused, silent] as const;
