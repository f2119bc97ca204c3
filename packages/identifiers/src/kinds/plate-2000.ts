import type { IdentifierRule } from "../rule.js";

const plate = /^([0-9]{1,5})[ |/-]*([\u0621-\u064A]{1,2})[ |/-]*([1-9][0-9]?)$/;

/** Number, letter, prefecture with one dash between them: without it, number and prefecture could run together. */
function dashed(folded: string): string {
  const parts = plate.exec(folded);
  return parts === null ? folded : `${parts[1]}-${parts[2]}-${parts[3]}`;
}

/** Vehicle plate of the series since 2000, written `12345-أ-6`. */
export const plate2000 = {
  labels: {
    fr: "plaque d’immatriculation (série 2000)",
    ar: "لوحة ترقيم المركبة (سلسلة 2000)",
    en: "vehicle plate (series since 2000)",
  },
  template: null,
  lenient: "^[0-9]{1,5}-[\\u0621-\\u064A]{1,2}-[1-9][0-9]?$",
  strict: "^[0-9]{1,5}-[\\u0621-\\u064A]{1,2}-(?:[1-8][0-9]?|9)$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "medium",
  mark: "secondary",
  source: "https://fr.wikipedia.org/wiki/Plaque_d%27immatriculation_marocaine",
  checkedOn: "2026-11-21",
  note: "The list of prefecture codes grows: 1 to 89 are known, 90 to 99 are suspect. Temporary and state series are not covered.",
  groups: [],
  visible: { start: 0, end: 2 },
  tidy: dashed,
  write: (normalised) => normalised.replaceAll("-", " | "),
} as const satisfies IdentifierRule;
