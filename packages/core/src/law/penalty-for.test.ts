import fc from "fast-check";
import { expect, test } from "vitest";
import { article } from "./article.js";
import { type PenaltyArticle, penalties } from "./penalties.js";
import type { Penalty } from "./penalty.js";
import { penaltyFor } from "./penalty-for.js";
import { penaltyRules } from "./penalty-rules.js";

const punishing = Object.keys(penalties) as PenaltyArticle[];
const anyArticle = fc.constantFrom(...punishing);
const anyCircumstances = fc.record({
  person: fc.constantFrom("natural" as const, "legal" as const),
  repeat: fc.boolean(),
});

// Months and dirhams, typed here a second time from the text of the law.
test.each([
  [52, undefined, [10_000, 100_000], false],
  [53, undefined, [20_000, 200_000], false],
  [54, [3, 12], [20_000, 200_000], true],
  [55, [3, 12], [20_000, 200_000], true],
  [56, [3, 12], [20_000, 200_000], true],
  [57, [6, 24], [50_000, 300_000], true],
  [58, [3, 12], [20_000, 200_000], true],
  [59, [3, 12], [20_000, 200_000], true],
  [60, [3, 12], [20_000, 200_000], true],
  [61, [6, 12], [20_000, 300_000], true],
  [62, [3, 6], [10_000, 50_000], true],
  [63, [3, 12], [10_000, 100_000], true],
] as const)("article %i punishes as the text says", (number, prison, fine, eitherAlone) => {
  const penalty: Penalty = penalties[`law-09-08/${number}`];
  expect(penalty.prison && [penalty.prison.min, penalty.prison.max]).toEqual(prison);
  expect([penalty.fine.min, penalty.fine.max]).toEqual(fine);
  expect(penalty.eitherAlone).toBe(eitherAlone);
  expect(penalty.perInfraction).toBe(number === 53);
});

test("twelve articles punish, each under its own reference, and what they cite exists", () => {
  expect(punishing).toHaveLength(12);
  for (const reference of punishing) {
    expect(penalties[reference].article).toBe(reference);
    for (const breached of penalties[reference].breachOf) expect(() => article(breached)).not.toThrow();
  }
});

test.each([
  ["first offence of a person", "natural", false, { min: 6, max: 24 }, { min: 50_000, max: 300_000 }, 1],
  ["repeat offence of a person", "natural", true, { min: 12, max: 48 }, { min: 100_000, max: 600_000 }, 2],
  ["first offence of a company", "legal", false, undefined, { min: 100_000, max: 600_000 }, 2],
  ["repeat offence of a company", "legal", true, undefined, { min: 200_000, max: 1_200_000 }, 3],
] as const)("%s", (_, person, repeat, prison, fine, steps) => {
  const computed = penaltyFor("law-09-08/57", { person, repeat });
  expect(computed.prison).toEqual(prison);
  expect(computed.fine).toEqual(fine);
  expect(computed.steps).toHaveLength(steps);
});

test("what is our reading is marked so, what the text says is not", () => {
  const marks = (person: "natural" | "legal", repeat: boolean, reference: PenaltyArticle) =>
    penaltyFor(reference, { person, repeat }).steps.map(({ mark }) => mark);
  expect(marks("natural", true, "law-09-08/57")).toEqual(["text", "text"]);
  expect(marks("legal", false, "law-09-08/53")).toEqual(["text", "text"]);
  expect(marks("legal", true, "law-09-08/57")).toEqual(["text", "inference", "inference"]);
});

test("seizure goes with article 61, confiscation or closure with a legal person", () => {
  expect(penaltyFor("law-09-08/61", { person: "natural", repeat: false }).besides).toHaveLength(1);
  expect(penaltyFor("law-09-08/61", { person: "legal", repeat: false }).besides).toHaveLength(4);
});

test("the last step is the answer, and the range stays a multiple of the article’s own", () => {
  fc.assert(
    fc.property(anyArticle, anyCircumstances, (reference, circumstances) => {
      const { prison, fine, steps } = penaltyFor(reference, circumstances);
      const factor =
        (circumstances.person === "legal" ? penaltyRules.legalPersonFines.value : 1) *
        (circumstances.repeat ? penaltyRules.repeatPenalties.value : 1);
      expect(steps.at(-1)).toMatchObject(prison === undefined ? { fine } : { fine, prison });
      expect(fine.min).toBe(penalties[reference].fine.min * factor);
      expect(fine.max).toBe(penalties[reference].fine.max * factor);
      if (circumstances.person === "legal") expect(prison).toBeUndefined();
    }),
  );
});

test("an article that punishes nothing is unknown", () => {
  const reference = "law-09-08/64" as PenaltyArticle;
  expect(() => penaltyFor(reference, { person: "natural", repeat: false })).toThrow(
    expect.objectContaining({ code: "core.unknown_article" }),
  );
});
