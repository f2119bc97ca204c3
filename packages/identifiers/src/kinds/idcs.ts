import { digits, type IdentifierRule } from "../rule.js";

/** Digital civil and social identifier (IDCS) of the national population register. */
export const idcs = {
  labels: {
    fr: "identifiant digital civil et social (IDCS)",
    ar: "المعرف المدني والاجتماعي الرقمي",
    en: "digital civil and social identifier (IDCS)",
  },
  template: [
    { alphabet: "23456789", length: [1, 1] },
    { alphabet: digits, length: [8, 8] },
    { check: "verhoeff", digits: 1 },
  ],
  lenient: "^[0-9]{10}$",
  strict: "^[2-9][0-9]{9}$",
  checksum: "verhoeff",
  checksumFailure: "suspect",
  confidence: "low",
  mark: "inference",
  source:
    "https://medias24.com/2019/07/01/etat-civil-desormais-un-identifiant-unique-pour-chaque-nouveau-ne/",
  checkedOn: "2026-11-21",
  note: "Ten digits with one check digit are reported; that the check is Verhoeff’s and that the first digit is 2 to 9 is our reading, so a failure is suspect.",
  groups: [3, 3, 4],
  visible: { start: 0, end: 2 },
} as const satisfies IdentifierRule;
