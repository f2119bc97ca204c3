import { describe, expect, expectTypeOf, test } from "vitest";
import { article } from "./article.js";
import { authorisationTriggers } from "./authorisation-triggers.js";
import { type FormalityTerm, formalityKinds } from "./formality-kinds.js";
import { type LegalBasis, legalBases } from "./legal-bases.js";
import type { LegalTerm } from "./legal-term.js";
import { personRights } from "./person-rights.js";
import { securityControls } from "./security-controls.js";
import { type SensitiveCategory, sensitiveCategories } from "./sensitive-categories.js";
import { transferGrounds } from "./transfer-grounds.js";

const lists: readonly (readonly [string, Readonly<Record<string, LegalTerm>>, number])[] = [
  ["legal bases", legalBases, 6],
  ["sensitive categories", sensitiveCategories, 5],
  ["authorisation triggers", authorisationTriggers, 6],
  ["rights of persons", personRights, 5],
  ["formalities", formalityKinds, 6],
  ["transfer grounds", transferGrounds, 11],
  ["security controls", securityControls, 8],
];

describe.each(lists)("%s", (_, list, count) => {
  test("are as many as the text has", () => {
    expect(Object.keys(list)).toHaveLength(count);
  });

  test("stand in an article that exists, were read in the text, and have labels of their own", () => {
    const terms = Object.values(list);
    for (const term of terms) {
      expect(() => article(term.article)).not.toThrow();
      expect(term.mark).toBe("text");
      expect(term.source).not.toBe("");
    }
    for (const language of ["fr", "ar", "en"] as const) {
      expect(new Set(terms.map(({ labels }) => labels[language])).size).toBe(terms.length);
    }
  });

  test("are plain data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
  });
});

test("consent is the rule, the five others are exceptions a to e", () => {
  const exceptions = Object.values(legalBases).filter(({ standing }) => standing === "exception");
  expect(legalBases.consent.standing).toBe("rule");
  expect(exceptions.map(({ article: at }) => at.replace("law-09-08/4-", ""))).toEqual([
    "a",
    "b",
    "c",
    "d",
    "e",
  ]);
});

test("triggers run from 12-1-a to f, controls from 24-1-a to h, necessities from 44-1-a to g", () => {
  const letters = (list: Readonly<Record<string, LegalTerm>>, start: string) =>
    Object.values(list)
      .filter(({ article: at }) => at.startsWith(start))
      .map(({ article: at }) => at.replace(start, ""))
      .join("");
  expect(letters(authorisationTriggers, "law-09-08/12-1-")).toBe("abcdef");
  expect(letters(securityControls, "law-09-08/24-1-")).toBe("abcdefgh");
  expect(letters(transferGrounds, "law-09-08/44-1-")).toBe("abcdefg");
});

test("the codes of the CNDP’s forms are reported, never marked as read", () => {
  const forms = Object.values<FormalityTerm>(formalityKinds).flatMap((kind) => kind.forms);
  expect(forms.map(({ code }) => code).sort()).toEqual(["F-112", "F-113", "F-118", "F-211", "F-214"]);
  expect(new Set(forms.map(({ mark }) => mark))).toEqual(new Set(["secondary"]));
});

test("identifiers are unions of their names", () => {
  expectTypeOf<SensitiveCategory>().toEqualTypeOf<
    | "racial-or-ethnic-origin"
    | "political-opinions"
    | "religious-or-philosophical-beliefs"
    | "trade-union-membership"
    | "health"
  >();
  expectTypeOf<"consent">().toExtend<LegalBasis>();
});
