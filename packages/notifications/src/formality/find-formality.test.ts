import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FactName, type Facts, factsSchema } from "./facts.js";
import { findFormality } from "./find-formality.js";
import { type Regime, regimes } from "./formality.js";
import { questions } from "./questions.js";

const triggers = [
  "sensitiveData",
  "healthData",
  "geneticData",
  "offenceData",
  "cinNumber",
  "reusedForOtherPurpose",
  "interconnection",
  "biometricData",
] as const;
const exceptions = [
  "exemptBody",
  "dataMatchesObject",
  "membersOnly",
  "communicatedToThirdParties",
  "auxiliaryOfJustice",
] as const;
const lighter = ["publicRegister", "listedUnderArticle16", "listedUnderArticle17"] as const;
const videoFacts = ["videoForSecurityOnly", "videoKeptThreeMonthsAtMost"] as const;
const readings = ["careUnderSecrecy", "selectionOfBeneficiaries", "medicalPurposeByHealthStaff"] as const;
const added = [
  "transferAbroad",
  "controllerAbroad",
  "informationImpossible",
  "keptLongerForResearch",
  "changedSinceFiling",
  "acquiredFile",
] as const;

const settledFacts: Facts = Object.fromEntries([
  ...[...triggers, ...exceptions, ...lighter, ...readings, ...added].map((fact) => [fact, false]),
  ["scope", "covered"],
  ["activity", "other"],
  ["automation", "automated"],
]);

const weight = (regime: Regime): number => regimes.indexOf(regime);

describe("worked cases", () => {
  test.each<[string, Facts, Regime, string[]]>([
    ["the identity card number alone is enough", { cinNumber: true }, "authorisation", ["law-09-08/12-1-e"]],
    [
      "consolidating the lists of several agencies",
      { cinNumber: true, interconnection: true, reusedForOtherPurpose: true },
      "authorisation",
      ["law-09-08/12-1-e", "law-09-08/12-1-b", "law-09-08/12-1-f"],
    ],
    ["health", { healthData: true }, "authorisation", ["decree-2-09-165/29"]],
    ["a union with its members’ membership", exempt(), "declaration", ["law-09-08/12-2"]],
    [
      "the exemption does not lift the card number",
      { ...exempt(), cinNumber: true },
      "authorisation",
      ["law-09-08/12-1-e"],
    ],
    [
      "nor data given to third parties",
      { ...exempt(), communicatedToThirdParties: true },
      "authorisation",
      ["law-09-08/12-1-a"],
    ],
    ["access control", { activity: "access-control" }, "authorisation", ["cndp/D-943-2025"]],
    [
      "cameras for security, three months",
      { activity: "video-surveillance", videoForSecurityOnly: true, videoKeptThreeMonthsAtMost: true },
      "declaration",
      ["cndp/350-2013"],
    ],
    ["a newsletter", { activity: "newsletter" }, "simplified-declaration", ["cndp/D-940-2025"]],
    ["cookies", { activity: "cookies" }, "simplified-declaration", ["cndp/D-939-2025"]],
    ["a public register", { publicRegister: true }, "public-register-designation", ["law-09-08/18"]],
    [
      "a public register with card numbers",
      { publicRegister: true, cinNumber: true },
      "authorisation",
      ["law-09-08/12-1-e"],
    ],
    ["a household", { scope: "household" }, "none", ["law-09-08/2-4"]],
    [
      "a lawyer’s offence data",
      { offenceData: true, auxiliaryOfJustice: true },
      "declaration",
      ["law-09-08/12-2"],
    ],
    [
      "a listed paper file",
      { automation: "manual", listedUnderArticle17: true },
      "simplified-declaration",
      ["law-09-08/17"],
    ],
    ["everything else", {}, "declaration", ["law-09-08/12-2"]],
  ])("%s", (_, facts, regime, articles) => {
    const finding = findFormality({ ...settledFacts, ...facts });
    expect(finding.regime).toBe(regime);
    expect(finding.settled).toBe(true);
    expect(finding.reasons.map(({ article }) => article)).toEqual(articles);
  });

  function exempt(): Facts {
    return { sensitiveData: true, exemptBody: true, dataMatchesObject: true, membersOnly: true };
  }

  test("health for choosing beneficiaries shows article 22 as the other reading", () => {
    const [base] = findFormality({
      ...settledFacts,
      healthData: true,
      selectionOfBeneficiaries: true,
    }).formalities;
    expect(base?.askCndp?.map(({ article }) => article)).toEqual(["law-09-08/22"]);
    expect(base?.attachments.map(({ kind }) => kind)).toContain("health-file");
  });

  test("a transfer stands on top of the base formality", () => {
    const { formalities } = findFormality({ ...settledFacts, transferAbroad: true });
    expect(formalities.map(({ kind, role, form }) => [kind, role, form])).toEqual([
      ["declaration", "base", "F-211"],
      ["transfer-request", "on-top", "F-118"],
    ]);
  });

  test.each<[string, Facts, string[], string | undefined]>([
    [
      "a change is reported on top of a declaration",
      { changedSinceFiling: true },
      ["declaration", "change-notice"],
      undefined,
    ],
    [
      "under authorisation it is a new request",
      { changedSinceFiling: true, cinNumber: true },
      ["authorisation-request"],
      "change",
    ],
    [
      "a public register has nothing declared to change",
      { changedSinceFiling: true, publicRegister: true },
      ["public-register-designation"],
      undefined,
    ],
    ["who takes a file over files anew", { acquiredFile: true }, ["declaration"], "acquisition"],
  ])("%s", (_, facts, kinds, as) => {
    const { formalities } = findFormality({ ...settledFacts, ...facts });
    expect(formalities.map(({ kind }) => kind)).toEqual(kinds);
    expect(formalities[0]?.filedAs?.as).toBe(as);
  });

  test.each<[string, Facts, string | undefined]>([
    ["an authorisation", { cinNumber: true }, "granted-by-silence text"],
    ["a declaration", {}, "nothing text"],
    ["a simplified declaration", { activity: "newsletter" }, "nothing text"],
    ["a public register", { publicRegister: true }, undefined],
  ])("what silence means for %s", (_, facts, meaning) => {
    const silence = findFormality({ ...settledFacts, ...facts }).formalities[0]?.silence;
    expect(silence && `${silence.reads} ${silence.mark}`).toBe(meaning);
  });

  test("that silence grants a transfer too is our reading", () => {
    const [, transfer] = findFormality({ ...settledFacts, transferAbroad: true }).formalities;
    expect(transfer?.silence).toMatchObject({ reads: "granted-by-silence", mark: "inference" });
  });

  // A body that shelters victims of violence is none of the six kinds: its answer to the question is no.
  test("an association for victims needs the authorisation", () => {
    const facts = { ...exempt(), exemptBody: false };
    expect(findFormality({ ...settledFacts, ...facts }).regime).toBe("authorisation");
  });

  test.each(["dataMatchesObject", "membersOnly"] as const)(
    "without %s the exemption does not hold",
    (fact) => {
      expect(findFormality({ ...settledFacts, ...exempt(), [fact]: false }).regime).toBe("authorisation");
    },
  );

  test.each(triggers.slice(1))("the exemption lifts the first trigger only: %s remains", (trigger) => {
    expect(findFormality({ ...settledFacts, ...exempt(), [trigger]: true }).regime).toBe("authorisation");
  });

  test("a newsletter names its decision and form, with a secondary mark", () => {
    const [base] = findFormality({ ...settledFacts, activity: "newsletter" }).formalities;
    expect(base).toMatchObject({ form: "F-214", model: "cndp/D-940-2025", reasons: [{ mark: "secondary" }] });
  });
});

/** Calls `visit` with every combination of true and false of these facts. */
function everyAnswer(facts: readonly FactName[], start: Facts, visit: (facts: Facts) => void): number {
  const total = 2 ** facts.length;
  for (let bits = 0; bits < total; bits++)
    visit({ ...start, ...Object.fromEntries(facts.map((fact, index) => [fact, (bits >> index) % 2 === 1])) });
  return total;
}

describe("the whole answer space", () => {
  test.each([
    ["triggers, exceptions and lighter cases", [...triggers, ...exceptions], {}],
    [
      "lighter cases, on paper",
      [...lighter, "cinNumber", "sensitiveData", "exemptBody"],
      { automation: "manual" },
    ],
    ["video surveillance", [...videoFacts, ...triggers], { activity: "video-surveillance" }],
    ["a newsletter", [...lighter, ...triggers], { activity: "newsletter" }],
    ["other readings and added filings", [...readings, ...added, "healthData", "geneticData"], {}],
  ] as const)("%s: one base regime, settled, with a reason", (_, facts, start) => {
    let wrong = 0;
    everyAnswer(facts, { ...settledFacts, ...start }, (answers) => {
      const { regime, settled, formalities, reasons } = findFormality(answers);
      const bases = formalities.filter(({ role }) => role === "base");
      if (bases.length !== 1 || !settled || reasons.length === 0 || regime === "none") wrong++;
    });
    expect(wrong).toBe(0);
  });

  test("adding a sensitive fact never lightens the result", () => {
    const others = [...exceptions, "publicRegister", "listedUnderArticle16"] as const;
    for (const activity of ["other", "newsletter", "video-surveillance", "access-control"] as const)
      everyAnswer(others, { ...settledFacts, activity, videoForSecurityOnly: true }, (answers) => {
        const before = weight(findFormality(answers).regime);
        for (const trigger of triggers)
          expect(weight(findFormality({ ...answers, [trigger]: true }).regime)).toBeGreaterThanOrEqual(
            before,
          );
      });
  });
});

const factValue = fc.constantFrom(true, false, "unknown" as const);
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    ...Object.fromEntries(
      [...triggers, ...exceptions, ...lighter, ...videoFacts, ...readings, ...added].map((f) => [
        f,
        factValue,
      ]),
    ),
    scope: fc.constantFrom("covered", "covered", "covered", "household", "unknown"),
    activity: fc.constantFrom("other", "newsletter", "video-surveillance", "access-control", "unknown"),
    automation: fc.constantFrom("automated", "manual", "unknown"),
  },
  { requiredKeys: [] },
);

/** Answers the next question from `answers`, again and again, until nothing is asked. */
function answerAll(answers: Facts): Facts {
  let facts: Facts = {};
  for (let asked = 0; asked <= questions.length; asked++) {
    const { next } = findFormality(facts);
    if (next === undefined) return facts;
    const given = answers[next.fact];
    facts = { ...facts, [next.fact]: given === undefined || given === "unknown" ? plain(next.fact) : given };
  }
  return expect.unreachable("the questions do not end");
}

function plain(fact: FactName): boolean | string {
  if (fact === "scope") return "covered";
  if (fact === "activity") return "other";
  return fact === "automation" ? "automated" : false;
}

describe("unknown facts", () => {
  test("the questions end, and the facts that were not asked change nothing", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (answers, others) => {
        const facts = answerAll(answers);
        const finding = findFormality(facts);
        expect(finding.settled).toBe(true);
        const later = findFormality({ ...others, ...facts });
        expect(later.regime).toBe(finding.regime);
        expect(later.reasons).toEqual(finding.reasons);
        expect(later.formalities).toEqual(finding.formalities);
      }),
      { numRuns: 500 },
    );
  });

  test("every fact has a question, and every question a fact", () => {
    expect(questions.map(({ fact }) => fact).sort()).toEqual(Object.keys(factsSchema.shape).sort());
  });
});

test("facts of another shape are refused by name", () => {
  expect(() => findFormality({ cinNumber: "yes" } as unknown as Facts)).toThrowError(
    expect.objectContaining({
      code: "notifications.invalid_facts",
      fields: { count: 1, question: 2, field: "cinNumber" },
    }),
  );
});
