import { withoutSeparators } from "../fold.js";
import { digits, type IdentifierRule } from "../rule.js";

/** Moroccan IBAN: MA, two check digits, and the RIB with its own key. */
export const ibanMa = {
  labels: { fr: "IBAN marocain", ar: "رقم الحساب البنكي الدولي المغربي", en: "Moroccan IBAN" },
  template: [
    { literal: "MA" },
    { check: "iban", digits: 2 },
    { alphabet: digits, length: [22, 22] },
    { check: "mod-97", digits: 2 },
  ],
  lenient: "^MA[0-9]{26}$",
  strict: "^MA[0-9]{26}$",
  checksum: "iban",
  checksumFailure: "invalid",
  confidence: "high",
  mark: "inference",
  source: "ISO 13616; general knowledge, recomputed",
  checkedOn: "2026-11-21",
  groups: [4, 4, 4, 4, 4, 4, 4],
  visible: { start: 2, end: 4 },
  tidy: (folded) => withoutSeparators(folded).replace(/^(?:IBAN:?)+/, ""),
} as const satisfies IdentifierRule;
