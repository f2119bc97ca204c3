import { digits, type IdentifierRule } from "../rule.js";

/** Tax identifier (IF). */
export const taxIdentifier = {
  labels: { fr: "identifiant fiscal (IF)", ar: "التعريف الضريبي", en: "tax identifier (IF)" },
  template: [{ alphabet: digits, length: [5, 9] }],
  lenient: "^[0-9]{5,9}$",
  strict: "^[0-9]{7,8}$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "medium",
  mark: "secondary",
  source: "https://fr.scribd.com/document/552403326/",
  checkedOn: "2026-11-21",
  note: "The tax form prints eight boxes; older numbers may be shorter.",
  groups: [],
  visible: { start: 0, end: 2 },
} as const satisfies IdentifierRule;
