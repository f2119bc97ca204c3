import { withoutSeparators } from "../fold.js";
import { mod97 } from "../mod97.js";
import { digits, type IdentifierRule } from "../rule.js";

/** A number shortened by a spreadsheet gets its zeros back when the check digits then agree. */
function withZeros(folded: string): string {
  const number = withoutSeparators(folded);
  if (!/^[0-9]{7,14}$/.test(number)) return number;
  const full = number.padStart(15, "0");
  return mod97(full) === 0 ? full : number;
}

/** Common enterprise identifier (ICE): nine digits of the enterprise, four of the establishment, two of control. */
export const ice = {
  labels: {
    fr: "identifiant commun de l’entreprise (ICE)",
    ar: "التعريف الموحد للمقاولة",
    en: "common enterprise identifier (ICE)",
  },
  template: [
    { alphabet: digits, length: [9, 9] },
    { alphabet: digits, length: [4, 4] },
    { check: "mod-97", digits: 2 },
  ],
  lenient: "^[0-9]{15}$",
  strict: "^[0-9]{15}$",
  checksum: "mod-97",
  checksumFailure: "suspect",
  confidence: "medium",
  mark: "secondary",
  source: "https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ma/ice.py",
  checkedOn: "2026-11-21",
  note: "A shorter number is filled up with zeros on the left when its check digits then agree: spreadsheets drop them.",
  groups: [9, 4, 2],
  visible: { start: 0, end: 4 },
  tidy: withZeros,
} as const satisfies IdentifierRule;
