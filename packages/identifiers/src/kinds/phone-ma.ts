import { withoutSeparators } from "../fold.js";
import { digits, type IdentifierRule } from "../rule.js";

const lenient = "^(?:\\+212|00212|0)[5-9][0-9]{8}$";
const accepted = new RegExp(lenient);

/** One written form: +212 and nine digits, whatever the prefix and the separators. */
function international(folded: string): string {
  const number = withoutSeparators(folded).replace("(0)", "").replace(/[()]/g, "");
  return accepted.test(number) ? number.replace(/^(?:00212|0)/, "+212") : number;
}

/** Moroccan telephone number, written +212 and nine digits. */
export const phoneMa = {
  labels: { fr: "numéro de téléphone marocain", ar: "رقم هاتف مغربي", en: "Moroccan telephone number" },
  template: [
    { literal: "+212" },
    { alphabet: "56789", length: [1, 1] },
    { alphabet: digits, length: [8, 8] },
  ],
  lenient: lenient,
  strict: "^(?:\\+212|00212|0)(?:5[0-9]|[67][0-9]|80|89)[0-9]{7}$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "high",
  mark: "secondary",
  source: "https://github.com/cliveholloway/perl-Number-MuPhone/blob/master/lib/Number/MuPhone/Parser/MA.pm",
  checkedOn: "2026-11-21",
  groups: [4, 1, 2, 2, 2, 2],
  visible: { start: 4, end: 2 },
  tidy: international,
} as const satisfies IdentifierRule;
