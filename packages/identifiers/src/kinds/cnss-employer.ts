import { digits, type IdentifierRule } from "../rule.js";

/** Affiliation number of an employer at the CNSS. */
export const cnssEmployer = {
  labels: {
    fr: "numéro d’affiliation à la CNSS (employeur)",
    ar: "رقم الانخراط في الصندوق الوطني للضمان الاجتماعي (المشغل)",
    en: "CNSS affiliation number (employer)",
  },
  template: [{ alphabet: digits, length: [6, 8] }],
  lenient: "^[0-9]{6,8}$",
  strict: "^[0-9]{7}$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "medium",
  mark: "secondary",
  source: "https://fr.scribd.com/document/419931436/Demande-d-affiliation-Ref-322-1-11-V04-31-10-2016",
  checkedOn: "2026-11-21",
  groups: [],
  visible: { start: 0, end: 2 },
} as const satisfies IdentifierRule;
