import { declarationSchema, findFormality } from "@data-tika/notifications";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProcessingDeclaration } from "../declaration/processing.js";
import { defineProcessing } from "../define-processing.js";
import { sample } from "../sample.js";
import { toFacts } from "./to-facts.js";

const dataKinds = declarationSchema.shape.data.element.shape.kind.options;
const regimes = [
  "none",
  "public-register-designation",
  "simplified-declaration",
  "declaration",
  "authorisation",
];
const words = { fr: "Texte", ar: "نص", en: "Text" };
const factsOf = (change: Partial<ProcessingDeclaration>) =>
  toFacts(defineProcessing({ ...sample, ...change }));
const data = (kind: ProcessingDeclaration["data"][number]["kind"]) => ({
  id: `data-${kind}`,
  kind,
  label: words,
  origin: "direct" as const,
});
const cameras = {
  number: 2,
  places: ["entrance" as const],
  perimeter: words,
  authorisedPersons: [words],
  sound: false,
  securityOnly: true,
};
const keptFor = (...periods: readonly string[]): ProcessingDeclaration["retention"] => [
  {
    data: words,
    from: words,
    rule: {
      id: "images",
      dataset: "recording",
      start: { column: "recorded_on" },
      phases: periods.map((keep, at) => ({
        name: at === 0 ? ("active" as const) : ("intermediate" as const),
        keep,
      })),
      then: "delete",
      source: "law-09-08/15-f",
      mark: "text",
    },
  },
];

describe("toFacts", () => {
  it.each([
    ["a CIN number", { data: [data("cin-number")] }, { cinNumber: true, sensitiveData: false }],
    ["union membership", { data: [data("trade-union-membership")] }, { sensitiveData: true }],
    ["health", { data: [data("health")] }, { healthData: true, sensitiveData: false }],
    ["genetic data", { data: [data("genetic")] }, { geneticData: true }],
    ["offences", { data: [data("offence")] }, { offenceData: true }],
    ["biometrics", { data: [data("biometric")] }, { biometricData: true }],
    ["data reused", { reusedForOtherPurpose: true }, { reusedForOtherPurpose: true }],
    [
      "files of different purposes linked",
      { links: [{ kind: "interconnection", with: words, purposes: "different", aim: words }] },
      { interconnection: true },
    ],
    [
      "files of one purpose linked",
      { links: [{ kind: "interconnection", with: words, purposes: "same", aim: words }] },
      { interconnection: false },
    ],
    [
      "a host abroad",
      { processors: [{ name: "Host", service: words, state: "FR", contract: "signed" }] },
      { transferAbroad: true },
    ],
    [
      "a host in Morocco",
      { processors: [{ name: "Host", service: words, state: "MA", contract: "signed" }] },
      { transferAbroad: false },
    ],
    [
      "a controller abroad",
      { controller: { ...sample.controller, address: { street: "1", city: "Paris", state: "FR" } } },
      { controllerAbroad: true },
    ],
  ] satisfies [string, Partial<ProcessingDeclaration>, object][])("sees %s", (_, change, facts) => {
    expect(factsOf(change)).toMatchObject(facts);
  });

  it.each([
    ["three months", ["P3M"], true],
    ["two months and one", ["P2M", "P1M"], true],
    ["eighty-nine days, the shortest three months there are", ["P89D"], true],
    ["ninety days, which exceed them from 1 February", ["P90D"], false],
    ["three months and a day", ["P3M1D"], false],
  ])("compares images kept for %s with the three months of 350-2013", (_, periods, within) => {
    const facts = factsOf({ activity: "video-surveillance", cameras, retention: keptFor(...periods) });
    expect(facts.videoKeptThreeMonthsAtMost).toBe(within);
  });

  it("never makes a formality lighter when a category of data is added", () => {
    const kinds = fc.uniqueArray(fc.constantFrom(...dataKinds), { minLength: 1, maxLength: 6 });
    const regimeOf = (chosen: readonly (typeof dataKinds)[number][]) =>
      regimes.indexOf(findFormality(factsOf({ data: chosen.map(data) })).regime);
    fc.assert(
      fc.property(kinds, fc.constantFrom(...dataKinds), (chosen, added) => {
        const more = chosen.includes(added) ? chosen : [...chosen, added];
        expect(regimeOf(more)).toBeGreaterThanOrEqual(regimeOf(chosen));
      }),
    );
  });
});
