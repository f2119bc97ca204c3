import { digits, type IdentifierRule } from "../rule.js";

/** Registration number of an employee at the CNSS. */
export const cnssEmployee = {
  labels: {
    fr: "numéro d’immatriculation à la CNSS (salarié)",
    ar: "رقم التسجيل في الصندوق الوطني للضمان الاجتماعي (الأجير)",
    en: "CNSS registration number (employee)",
  },
  template: [{ alphabet: digits, length: [8, 12] }],
  lenient: "^[0-9]{8,12}$",
  strict: "^[0-9]{9}$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "medium",
  mark: "secondary",
  source: "Public source code of several repositories; they disagree",
  checkedOn: "2026-11-21",
  note: "Nine digits in most code, nine to twelve in some. No public check digit.",
  groups: [],
  visible: { start: 0, end: 2 },
} as const satisfies IdentifierRule;
