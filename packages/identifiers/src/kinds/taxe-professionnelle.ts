import { digits, type IdentifierRule } from "../rule.js";

/** Business tax number (taxe professionnelle, formerly patente). */
export const businessTax = {
  labels: {
    fr: "numéro de taxe professionnelle",
    ar: "رقم الرسم المهني",
    en: "business tax number (taxe professionnelle)",
  },
  template: [{ alphabet: digits, length: [6, 10] }],
  lenient: "^[0-9]{6,10}$",
  strict: "^[0-9]{8}$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "low",
  mark: "inference",
  source: "General knowledge; not seen in a source",
  checkedOn: "2026-11-21",
  groups: [],
  visible: { start: 0, end: 2 },
} as const satisfies IdentifierRule;
