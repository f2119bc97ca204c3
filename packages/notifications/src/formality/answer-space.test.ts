import { expect, test } from "vitest";
import type { Facts } from "./facts.js";
import { findFormality } from "./find-formality.js";

// Every answer that can change the regime, by classes: the triggers that know no exception stand for one another
// (each is walked in find-formality.test.ts), and an exception is asked for only where its trigger holds.
const both = [true, false] as const;
const no = {
  healthData: false,
  geneticData: false,
  reusedForOtherPurpose: false,
  interconnection: false,
  biometricData: false,
  transferAbroad: false,
  controllerAbroad: false,
  informationImpossible: false,
  keptLongerForResearch: false,
  changedSinceFiling: false,
  acquiredFile: false,
} as const satisfies Facts;

const exemptions = both.flatMap((exemptBody) =>
  both.flatMap((dataMatchesObject) =>
    both.flatMap((membersOnly) =>
      both.map(
        (communicatedToThirdParties): Facts => ({
          sensitiveData: true,
          exemptBody,
          dataMatchesObject,
          membersOnly,
          communicatedToThirdParties,
        }),
      ),
    ),
  ),
);
const offences: Facts[] = [
  { offenceData: false },
  { offenceData: true, auxiliaryOfJustice: true },
  { offenceData: true, auxiliaryOfJustice: false },
];
const activities: Facts[] = [
  ...(
    [
      "newsletter",
      "cookies",
      "access-control",
      "human-resources",
      "customers",
      "patient-follow-up",
      "other",
    ] as const
  ).map((activity): Facts => ({ activity })),
  ...both.flatMap((videoForSecurityOnly) =>
    both.map(
      (videoKeptThreeMonthsAtMost): Facts => ({
        activity: "video-surveillance",
        videoForSecurityOnly,
        videoKeptThreeMonthsAtMost,
      }),
    ),
  ),
];
const lists = both.flatMap((publicRegister) =>
  both.flatMap((listedUnderArticle16) =>
    (["automated", "mixed", "manual", "manual"] as const).map(
      (automation, index): Facts => ({
        publicRegister,
        listedUnderArticle16,
        automation,
        ...(automation === "manual" ? { listedUnderArticle17: index === 3 } : {}),
      }),
    ),
  ),
);

/** The tree of article 12 once more, as a lawyer would say it. */
function expected(facts: Facts): string {
  const exempt =
    facts.exemptBody && facts.dataMatchesObject && facts.membersOnly && !facts.communicatedToThirdParties;
  const video = facts.activity === "video-surveillance";
  if (facts.sensitiveData && !exempt) return "authorisation";
  if (facts.cinNumber || (facts.offenceData && !facts.auxiliaryOfJustice)) return "authorisation";
  if (facts.activity === "access-control") return "authorisation";
  if (video && !(facts.videoForSecurityOnly && facts.videoKeptThreeMonthsAtMost)) return "authorisation";
  if (video) return "declaration";
  if (["newsletter", "cookies", "customers"].includes(facts.activity ?? "")) return "simplified-declaration";
  if (facts.publicRegister) return "public-register-designation";
  return facts.listedUnderArticle16 || facts.listedUnderArticle17 ? "simplified-declaration" : "declaration";
}

test("the whole answer space: settled, one base regime, and the one the law gives", () => {
  const wrong: Facts[] = [];
  let count = 0;
  for (const sensitive of [{ sensitiveData: false }, ...exemptions])
    for (const cinNumber of both)
      for (const offence of offences)
        for (const activity of activities)
          for (const list of lists) {
            const facts: Facts = {
              scope: "covered",
              ...no,
              cinNumber,
              ...sensitive,
              ...offence,
              ...activity,
              ...list,
            };
            const { regime, settled, formalities } = findFormality(facts);
            const bases = formalities.filter(({ role }) => role === "base").length;
            count++;
            if (regime !== expected(facts) || !settled || bases !== 1) wrong.push(facts);
          }
  expect(count).toBe(17 * 2 * 3 * 11 * 16);
  expect(wrong).toEqual([]);
}, 30_000);

test.each(["household", "defence-or-security", "special-law"] as const)(
  "outside the law (%s): nothing",
  (scope) => {
    for (const cinNumber of both)
      expect(findFormality({ ...no, scope, cinNumber })).toMatchObject({
        regime: "none",
        settled: true,
        formalities: [],
      });
  },
);
