import type { IdentifierKind } from "@data-tika/identifiers";
import { ribKey, verhoeffDigit } from "./check-digits.js";
import { digitFormat, type Format, type RankedTexts, rankedFormat } from "./format.js";

// The order of ranks is part of what is published: another order gives other numbers, and needs another version.

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const prefixes = [...letters, ...[...letters].flatMap((first) => [...letters].map((next) => first + next))];
const thousands = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, "0"));

const perPrefix = 1_100_000;

/** One or two letters, then five digits or six: prefixes in alphabetical order, the short ones first. */
const cin: RankedTexts = {
  ranks: prefixes.length * perPrefix,
  placeholders: prefixes.length * 2,
  rank: (text) => {
    const first = text.charCodeAt(0) - 65;
    const second = text.charCodeAt(1) - 65;
    const start = second < 0 ? 1 : 2;
    const digits = text.length - start;
    if (first < 0 || first > 25 || second > 25 || (digits !== 5 && digits !== 6)) return -1;
    let number = 0;
    for (let at = start; at < text.length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    const prefix = start === 1 ? first : 26 + first * 26 + second;
    return prefix * perPrefix + (digits === 5 ? number : 100_000 + number);
  },
  unrank: (rank) => {
    const prefix = Math.floor(rank / perPrefix);
    const rest = rank - prefix * perPrefix;
    const number = rest < 100_000 ? rest : rest - 100_000;
    const high = thousands[Math.floor(number / 1000)]!;
    return prefixes[prefix]! + (rest < 100_000 ? high.slice(1) : high) + thousands[number % 1000]!;
  },
  isPlaceholder: (rank) => rank % perPrefix === 0 || rank % perPrefix === 100_000,
};

/** Nine digits, the first of them 2 to 9, and their check digit. */
const idcs: RankedTexts = {
  ranks: 800_000_000,
  placeholders: 0,
  rank: (text) => {
    const body = text.slice(0, 9);
    if (!/^[2-9][0-9]{9}$/.test(text) || verhoeffDigit(body) !== text.charCodeAt(9) - 48) return -1;
    return Number(body) - 200_000_000;
  },
  unrank: (rank) => {
    const body = String(rank + 200_000_000);
    return body + verhoeffDigit(body);
  },
  isPlaceholder: () => false,
};

/** The multiples of 97 below 10¹⁵: all that is known of the check digits is that the whole number is one. */
const ice: RankedTexts = {
  ranks: Math.floor((1e15 - 1) / 97) + 1,
  placeholders: 1,
  rank: (text) => (/^[0-9]{15}$/.test(text) && Number(text) % 97 === 0 ? Number(text) / 97 : -1),
  unrank: (rank) => String(rank * 97).padStart(15, "0"),
  isPlaceholder: (rank) => rank === 0,
};

/** Seven digits, then eight. */
const taxIdentifier: RankedTexts = {
  ranks: 110_000_000,
  placeholders: 2,
  rank: (text) => {
    if (!/^[0-9]{7,8}$/.test(text)) return -1;
    return text.length === 7 ? Number(text) : 10_000_000 + Number(text);
  },
  unrank: (rank) =>
    rank < 10_000_000 ? String(rank).padStart(7, "0") : String(rank - 10_000_000).padStart(8, "0"),
  isPlaceholder: (rank) => rank === 0 || rank === 10_000_000,
};

/** The ranges in use: 5, 6 and 7, then 80, then 89. */
const phone: RankedTexts = {
  ranks: 320_000_000,
  placeholders: 0,
  rank: (text) => {
    const [, number = ""] = /^\+212((?:[5-7][0-9]|80|89)[0-9]{7})$/.exec(text) ?? [];
    if (number === "") return -1;
    if (number < "8") return Number(number) - 500_000_000;
    return Number(number) - (number < "89" ? 500_000_000 : 580_000_000);
  },
  unrank: (rank) => `+212${rank < 310_000_000 ? rank + 500_000_000 : rank + 580_000_000}`,
  isPlaceholder: () => false,
};

/** A letter and nine digits, in alphabetical order. */
const massar: RankedTexts = {
  ranks: 26e9,
  placeholders: 26,
  rank: (text) =>
    /^[A-Z][0-9]{9}$/.test(text) ? (text.charCodeAt(0) - 65) * 1e9 + Number(text.slice(1)) : -1,
  unrank: (rank) => letters[Math.floor(rank / 1e9)]! + String(rank % 1e9).padStart(9, "0"),
  isPlaceholder: (rank) => rank % 1e9 === 0,
};

const accountDigits = (rib: string) => {
  if (!/^[0-9]{24}$/.test(rib)) return undefined;
  const key = ribKey(Number(rib.slice(0, 11)), Number(rib.slice(11, 22)));
  return key === rib.slice(22) ? rib.slice(0, 22) : undefined;
};

const plain = (length: number) =>
  digitFormat({
    length,
    read: (text) => (text.length === length && /^[0-9]*$/.test(text) ? text : undefined),
    write: (left, right) => left + right,
  });

const rib = digitFormat({
  length: 22,
  read: accountDigits,
  write: (left, right, leftNumber, rightNumber) => left + right + ribKey(leftNumber, rightNumber),
});

// An account number with its key is a multiple of 97, so that ISO 13616 gives all Moroccan ones the same two digits.
const ibanHead = "MA64";

const ibanMa = digitFormat({
  length: 22,
  read: (text) => (text.startsWith(ibanHead) ? accountDigits(text.slice(4)) : undefined),
  write: (left, right, leftNumber, rightNumber) => ibanHead + left + right + ribKey(leftNumber, rightNumber),
});

/** The form of each kind that has one: what `parseIdentifier` calls valid, and no other. */
export const kindFormats: Readonly<Partial<Record<IdentifierKind, Format>>> = {
  cin: rankedFormat(cin),
  idcs: rankedFormat(idcs),
  ice: rankedFormat(ice),
  if: rankedFormat(taxIdentifier),
  "cnss-employer": plain(7),
  "cnss-employee": plain(9),
  rib,
  "iban-ma": ibanMa,
  "phone-ma": rankedFormat(phone),
  massar: rankedFormat(massar),
};
