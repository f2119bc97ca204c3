import { digits, type IdentifierRule } from "../rule.js";

/** National identifier of health professionals and establishments (INPE). */
export const inpe = {
  labels: {
    fr: "identifiant national des professionnels et établissements de santé (INPE)",
    ar: "المعرف الوطني لمهنيي الصحة ومؤسساتها",
    en: "national identifier of health professionals and establishments (INPE)",
  },
  template: [{ alphabet: digits, length: [8, 10] }],
  lenient: "^[0-9]{8,10}$",
  strict: "^[0-9]{9}$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "low",
  mark: "secondary",
  source: "https://fr.scribd.com/document/553015478/Guide-Attribution-INPE-VF-1",
  checkedOn: "2026-11-21",
  note: "The source shows that it exists and has a bar code; nine digits are general knowledge.",
  groups: [],
  visible: { start: 0, end: 2 },
} as const satisfies IdentifierRule;
