import { type IdentifierKind, parseIdentifier } from "@data-tika/identifiers";
import * as fc from "fast-check";

const matching = (pattern: RegExp) =>
  fc.stringMatching(pattern).filter((text) => /[1-9]/.test(text.replace("+212", "")));
const digits = (length: number) => matching(new RegExp(`^[0-9]{${length}}$`));

const rib = digits(22).map((body) => body + String(97n - ((BigInt(body) * 100n) % 97n)).padStart(2, "0"));

/** Numbers that `parseIdentifier` calls valid, for each kind that has a form, made without the package's own ranks. */
export const validNumbers = {
  cin: matching(/^[A-Z]{1,2}[0-9]{5,6}$/),
  idcs: fc.stringMatching(/^[2-9][0-9]{8}$/).map((body) => {
    const last = [..."0123456789"].find((digit) => parseIdentifier("idcs", body + digit).status === "valid");
    return `${body}${last}`;
  }),
  ice: fc.tuple(digits(13), fc.boolean()).map(([body, second]) => {
    const check = Number(97n - ((BigInt(body) * 100n) % 97n));
    // Some bodies have two pairs of check digits that make a multiple of 97: 00 and 97, 01 and 98, 02 and 99.
    return (
      body + String(second && check < 3 ? check + 97 : second && check === 97 ? 0 : check).padStart(2, "0")
    );
  }),
  if: matching(/^[0-9]{7,8}$/),
  "cnss-employer": digits(7),
  "cnss-employee": digits(9),
  rib,
  "iban-ma": rib.map((number) => `MA${98n - (BigInt(`${number}221000`) % 97n)}${number}`),
  "phone-ma": fc.stringMatching(/^\+212(?:5[0-9]|[67][0-9]|80|89)[0-9]{7}$/),
  massar: matching(/^[A-Z][0-9]{9}$/),
} as const satisfies Partial<Readonly<Record<IdentifierKind, fc.Arbitrary<string>>>>;

/** A kind that has a form. */
export type FormatKind = keyof typeof validNumbers;
