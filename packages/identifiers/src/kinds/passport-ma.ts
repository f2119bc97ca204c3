import { digits, type IdentifierRule, letters } from "../rule.js";

/** Moroccan passport number. */
export const passportMa = {
  labels: {
    fr: "numéro de passeport marocain",
    ar: "رقم جواز السفر المغربي",
    en: "Moroccan passport number",
  },
  template: [
    { alphabet: letters, length: [1, 2] },
    { alphabet: digits, length: [6, 7] },
  ],
  lenient: "^[A-Z]{1,2}[0-9]{6,7}$",
  strict: "^[A-Z]{2}[0-9]{7}$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "medium",
  mark: "inference",
  source: "General knowledge; not seen in a source",
  checkedOn: "2026-11-21",
  note: "The check digits of the machine-readable zone are not part of the number.",
  groups: [],
  visible: { start: 0, end: 2 },
} as const satisfies IdentifierRule;
