import { digits, type IdentifierRule, letters } from "../rule.js";

/** Code of a pupil or student in Massar. */
export const massar = {
  labels: { fr: "code Massar de l’élève", ar: "رمز مسار للتلميذ", en: "Massar code of a pupil" },
  template: [
    { alphabet: letters, length: [1, 1] },
    { alphabet: digits, length: [9, 9] },
  ],
  lenient: "^[A-Z][0-9]{9}$",
  strict: "^[A-Z][0-9]{9}$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "medium",
  mark: "inference",
  source: "General knowledge; not seen in a source",
  checkedOn: "2026-11-21",
  groups: [],
  visible: { start: 0, end: 2 },
} as const satisfies IdentifierRule;
