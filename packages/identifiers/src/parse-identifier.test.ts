import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type IdentifierKind, identifierKinds } from "./identifier-kinds.js";
import { parseIdentifier } from "./parse-identifier.js";

const kinds = Object.keys(identifierKinds) as IdentifierKind[];

test.each([
  ["two letters and six digits", "cin", "AB123456", "AB123456"],
  ["one letter and five digits", "cin", "k 45-678", "K45678"],
  ["full-width and Arabic-Indic characters", "cin", "ＡＢ١٢٣٤٥٦", "AB123456"],
  ["Persian digits between bidirectional marks", "cin", "\u200FAB\u200E۱۲۳۴۵۶\u202C", "AB123456"],
  ["a Verhoeff check digit that holds", "idcs", "2345678906", "2345678906"],
  ["published number of an enterprise", "ice", "001561191000066", "001561191000066"],
  ["published number of an enterprise, in groups", "ice", "002136093 0000 40", "002136093000040"],
  ["zeros dropped by a spreadsheet", "ice", "36794000036", "000036794000036"],
  ["eight boxes of the tax form", "if", "12345678", "12345678"],
  ["a register number with its court", "rc", "RC 12.345 - Casablanca", "12345/CASABLANCA"],
  ["the court before the number", "rc", "Béni Mellal 512", "512/BÉNI MELLAL"],
  ["an Arabic court", "rc", "١٢٣ / الدار البيضاء", "123/الدار البيضاء"],
  ["eight digits", "taxe-professionnelle", "3456 7890", "34567890"],
  ["seven digits", "cnss-employer", "1234567", "1234567"],
  ["nine digits", "cnss-employee", "123 456 789", "123456789"],
  ["nine digits", "inpe", "091234567", "091234567"],
  ["a key that holds", "rib", "011 519 0000012050005349 21", "011519000001205000534921"],
  ["both keys hold", "iban-ma", "IBAN: ma64 0115 1900 0001 2050 0053 4921", "MA64011519000001205000534921"],
  ["national form", "phone-ma", "06.12.34.56.78", "+212612345678"],
  ["international form", "phone-ma", "00212 5 22 12 34 56", "+212522123456"],
  ["both prefixes", "phone-ma", "+212 (0)7 12 34 56 78", "+212712345678"],
  ["toll-free", "phone-ma", "0801234567", "+212801234567"],
  ["a letter and nine digits", "massar", "j123456789", "J123456789"],
  ["bars between the parts", "plate-2000", "12345 | أ | 6", "12345-أ-6"],
  ["no separator", "plate-2000", "١٢٣هـ٨٩", "123-ه-89"],
  ["two letters and seven digits", "passport-ma", "AB 1234567", "AB1234567"],
  ["a letter at both ends", "residence-card", "E12345Y", "E12345Y"],
  ["declaration", "cndp-number", "D-443/2022", "D-443/2022"],
  ["declaration of a web site", "cndp-number", " d-w-442 / 2022", "D-W-442/2022"],
  ["transfer", "cndp-number", "T–HB–160/2022", "T-HB-160/2022"],
  ["authorisation", "cndp-number", "A-329/2014", "A-329/2014"],
] as const)("valid, %s: %s", (_, kind, text, normalised) => {
  expect(parseIdentifier(kind, text)).toEqual({ status: "valid", normalised, reasons: [] });
});

test.each([
  ["cin", "AB1234567", "unusual_form"],
  ["cin", "A0000000", "unusual_form placeholder"],
  ["idcs", "2345678905", "wrong_check_digits"],
  ["idcs", "1234567891", "unusual_form wrong_check_digits"],
  ["ice", "001561191000065", "wrong_check_digits"],
  ["ice", "000000000000000", "placeholder"],
  ["if", "12345", "unusual_form"],
  ["rc", "12345", "court_missing"],
  ["taxe-professionnelle", "123456", "unusual_form"],
  ["cnss-employer", "12345678", "unusual_form"],
  ["cnss-employee", "123456789012", "unusual_form"],
  ["inpe", "1234567890", "unusual_form"],
  ["rib", "000000000000000000000000", "placeholder"],
  ["phone-ma", "0912345678", "unusual_form"],
  ["massar", "J000000000", "placeholder"],
  ["plate-2000", "1-ب-90", "unusual_form"],
  ["passport-ma", "A123456", "unusual_form"],
  ["residence-card", "E00000", "placeholder"],
  ["cndp-number", "récépissé 12", "unusual_form"],
] as const)("suspect: %s %s is %s", (kind, text, reasons) => {
  const parsed = parseIdentifier(kind, text);
  expect(parsed.status).toBe("suspect");
  expect(parsed.reasons).toEqual(reasons.split(" ").map((reason) => `identifiers.${reason}`));
});

test.each([
  ["cin", "ABC12345", "wrong_form"],
  ["cin", "АВ123456", "wrong_form"], // Cyrillic letters
  ["idcs", "123456789", "wrong_form"],
  ["ice", "15611910000666", "wrong_form"],
  ["if", "1234", "wrong_form"],
  ["rc", "12345678901/Fès", "wrong_form"],
  ["taxe-professionnelle", "12345", "wrong_form"],
  ["cnss-employer", "12345", "wrong_form"],
  ["cnss-employee", "1234567", "wrong_form"],
  ["inpe", "12345678A", "wrong_form"],
  ["rib", "011519000001205000534920", "wrong_check_digits"],
  ["iban-ma", "MA63011519000001205000534921", "wrong_check_digits"],
  ["iban-ma", "FR64011519000001205000534921", "wrong_form"],
  ["phone-ma", "0412345678", "wrong_form"],
  ["massar", "123456789", "wrong_form"],
  ["plate-2000", "12345 A 6", "wrong_form"],
  ["passport-ma", "ABC123456", "wrong_form"],
  ["residence-card", "123456", "wrong_form"],
  ["cndp-number", "\u200E ", "empty"],
  ["cin", "", "empty"],
  ["cin", "1".repeat(129), "too_long"],
] as const)("invalid: %s %s is %s", (kind, text, reason) => {
  const parsed = parseIdentifier(kind, text);
  expect(parsed.status).toBe("invalid");
  expect(parsed.reasons).toEqual([`identifiers.${reason}`]);
});

test("an IBAN whose own key holds but whose account key does not is invalid", () => {
  const account = "011519000001205000534920";
  const key = String(98n - (BigInt(`${account}221000`) % 97n)).padStart(2, "0");
  expect(parseIdentifier("iban-ma", `MA${key}${account}`).status).toBe("invalid");
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 140 }),
  fc.string({ unit: fc.constantFrom(..."09AZaz٠۹０ -./|()+'هأ\u200Fﬁẛ̣ŉΐß#"), maxLength: 40 }),
);

describe("every kind", () => {
  test.each(kinds)("%s takes any text without throwing, and its normal form is stable", (kind) =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { normalised, status } = parseIdentifier(kind, text);
        const again = parseIdentifier(kind, normalised);
        expect(again.normalised).toBe(normalised);
        expect(again.status).toBe(status === "invalid" && normalised === "" ? "invalid" : status);
      }),
    ),
  );

  test.each(kinds)("%s answers at once for a huge text", (kind) => {
    expect(parseIdentifier(kind, "1 ".repeat(5_000_000)).reasons).toEqual(["identifiers.too_long"]);
    expect(parseIdentifier(kind, `1${" |-/".repeat(31)}!`)).toBeDefined();
  });

  test.each(kinds)(
    "%s has a source, three labels and a template that agrees with its lenient pattern",
    (kind) => {
      const { labels, source, template, lenient } = identifierKinds[kind];
      expect([labels.fr, labels.ar, labels.en, source].every((text) => text.length > 0)).toBe(true);
      for (const extreme of [0, 1] as const) {
        const text = template?.map((part) => {
          if ("literal" in part) return part.literal;
          return "check" in part
            ? "0".repeat(part.digits)
            : part.alphabet.at(-1)?.repeat(part.length[extreme]);
        });
        if (text !== undefined) expect(text.join("")).toMatch(new RegExp(lenient, "u"));
      }
    },
  );
});

test("a text that is no string is invalid, not a crash", () => {
  expect(parseIdentifier("cin", null as unknown as string).reasons).toEqual(["identifiers.empty"]);
});

describe("check digits", () => {
  const body = (length: number) =>
    fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
  const key = (number: string) => String(97n - ((BigInt(number) * 100n) % 97n)).padStart(2, "0");
  const changed = (number: string, at: number, by: number) =>
    number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1);

  test.each([
    ["ice", 13, "suspect"],
    ["rib", 22, "invalid"],
  ] as const)("of %s: computed ones hold, and any one changed digit is caught", (kind, length, status) =>
    fc.assert(
      fc.property(body(length), fc.nat(length + 1), fc.integer({ min: 1, max: 9 }), (front, at, by) => {
        fc.pre(/[1-9]/.test(front));
        const number = front + key(front);
        expect(parseIdentifier(kind, number).status).toBe("valid");
        expect(parseIdentifier(kind, changed(number, at, by)).status).toBe(status);
      }),
    ),
  );

  test("of an IBAN: any one changed digit is caught", () =>
    fc.assert(
      fc.property(
        body(22),
        fc.integer({ min: 2, max: 27 }),
        fc.integer({ min: 1, max: 9 }),
        (front, at, by) => {
          fc.pre(/[1-9]/.test(front));
          const account = front + key(front);
          const iban = `MA${String(98n - (BigInt(`${account}221000`) % 97n)).padStart(2, "0")}${account}`;
          expect(parseIdentifier("iban-ma", iban).status).toBe("valid");
          expect(parseIdentifier("iban-ma", changed(iban, at, by)).status).toBe("invalid");
        },
      ),
    ));
});
