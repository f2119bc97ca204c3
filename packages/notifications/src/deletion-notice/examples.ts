import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";
import { draftLetter, signedLetter } from "../filing/letter-sample.js";

const erased: ValidExample<"deletion-notice"> = {
  about: "A processing that has served its time",
  payload: {
    kind: "deletion-notice",
    ...signedLetter,
    original: { kind: "declaration", number: "D-301/2022" },
    processing: "Concours 2022",
    endedOn: "2026-11-01",
    outcome: "erased",
    reason: "Le concours est clos et les délais de recours sont passés",
  },
};

const assigned: ValidExample<"deletion-notice"> = {
  about: "A file that another body has taken over",
  payload: {
    ...erased.payload,
    original: { kind: "authorisation", number: "A-55/2024" },
    outcome: "assigned",
    assignee: "Fondation de l’Exemple",
  },
};

const draft: ValidExample<"deletion-notice"> = {
  about: "A draft whose day is not known",
  payload: {
    kind: "deletion-notice",
    ...draftLetter,
    original: { kind: "transfer", number: "T-9/2023" },
    processing: "إيواء الموقع بالخارج",
    endedOn: unknownYet,
    outcome: "archived",
  },
};

/** Accepted notices of deletion. */
export const deletionNoticeExamples = [erased, assigned, draft] as const;
