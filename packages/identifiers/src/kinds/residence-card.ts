import { digits, type IdentifierRule, letters } from "../rule.js";

/** Number of a residence card (carte de séjour). */
export const residenceCard = {
  labels: { fr: "numéro de la carte de séjour", ar: "رقم بطاقة الإقامة", en: "residence card number" },
  template: [
    { alphabet: letters, length: [1, 2] },
    { alphabet: digits, length: [4, 7] },
    { alphabet: letters, length: [0, 2] },
  ],
  lenient: "^[A-Z]{1,2}[0-9]{4,7}[A-Z]{0,2}$",
  strict: null,
  checksum: null,
  checksumFailure: "suspect",
  confidence: "low",
  mark: "inference",
  source: "General knowledge; not seen in a source",
  checkedOn: "2026-11-21",
  note: "No stricter form is known.",
  groups: [],
  visible: { start: 0, end: 2 },
} as const satisfies IdentifierRule;
