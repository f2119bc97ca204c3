import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";
import { draftLetter, signedLetter } from "../filing/letter-sample.js";

const retention: ValidExample<"change-notice"> = {
  about: "A shorter retention of a declared processing",
  payload: {
    kind: "change-notice",
    ...signedLetter,
    original: { kind: "declaration", number: "D-908/2025" },
    processing: "Accueil des usagers",
    changes: [{ item: "retention", before: "2 ans", after: "1 an après le dernier passage" }],
    effectiveOn: "2027-01-01",
  },
};

const transfer: ValidExample<"change-notice"> = {
  about: "Another addressee's country for a transfer",
  payload: {
    ...retention.payload,
    original: { kind: "transfer", number: "T-77/2026" },
    changes: [
      { item: "transfers", after: "Hébergement en France au lieu de la Belgique" },
      { item: "security", after: "Chiffrement des sauvegardes" },
    ],
  },
};

const draft: ValidExample<"change-notice"> = {
  about: "A draft in Arabic",
  payload: {
    kind: "change-notice",
    ...draftLetter,
    original: { kind: "declaration", number: "D-12/2026" },
    processing: "سجل المستفيدين",
    changes: [{ item: "recipients", after: "إضافة جمعية شريكة" }],
    effectiveOn: unknownYet,
  },
};

/** Accepted notices of change. */
export const changeNoticeExamples = [retention, transfer, draft] as const;
