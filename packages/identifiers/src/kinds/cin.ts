import { digits, type IdentifierRule, letters } from "../rule.js";

/** National identity card number (CIN, CNIE): the number that makes a file need prior authorisation. */
export const cin = {
  labels: {
    fr: "numéro de la carte d’identité nationale (CIN, CNIE)",
    ar: "رقم بطاقة التعريف الوطنية",
    en: "national identity card number (CIN, CNIE)",
  },
  template: [
    { alphabet: letters, length: [1, 2] },
    { alphabet: digits, length: [1, 7] },
  ],
  lenient: "^[A-Z]{1,2}[0-9]{1,7}$",
  strict: "^[A-Z]{1,2}[0-9]{5,6}$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "medium",
  mark: "secondary",
  source: "Public source code of several repositories; they disagree",
  checkedOn: "2026-11-21",
  note: "The number of digits is disputed: five to eight in public code. Leading zeros are kept as they are. The document number on the back of the card is another number.",
  groups: [],
  visible: { start: 0, end: 2 },
} as const satisfies IdentifierRule;
