import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  born,
  decided,
  type EventChange,
  event,
  notice,
  purpose,
  representative,
  self,
} from "./consent.fixture.js";
import type { PersonFacts } from "./consent-decision.js";
import type { ConsentEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";

const capsuleOf = (representation?: ConsentPurpose["representation"]) =>
  notice([purpose(representation && { representation })], "2020-01-01T00:00:00Z");
const plain = capsuleOf();
const child = born("2015-03-10");
const fathered = { ...child, representatives: ["father"] };
const parents = { ...child, representatives: ["father", "mother"] };
const on = (day: string) => ({ at: `${day}T10:00:00Z` });
const yes = (id: string, n: number, day = "2026-06-01", capsule = plain) =>
  event("given", n, capsule, { by: representative(id), ...on(day) });

describe("a representative's yes counts only while it represents", () => {
  const adult = { ...born("1990-01-01"), representatives: ["father"] };
  const judged = (from: string, until?: string) => ({
    representedByJudgment: until === undefined ? { from } : { from, until },
  });
  test.each<[string, PersonFacts, ConsentEvent, string[]]>([
    [
      "not before the judgment",
      { ...adult, ...judged("2026-07-01") },
      yes("father", 1),
      ["deny", "representation-interrupted"],
    ],
    ["from its day on", { ...adult, ...judged("2026-06-01") }, yes("father", 1), ["permit", "consent-given"]],
    [
      "not again when a judgment comes years after majority",
      { ...born("2004-03-10"), representatives: ["father"], ...judged("2026-01-01") },
      yes("father", 1, "2021-06-01"),
      ["deny", "representation-interrupted"],
    ],
    [
      "on when the judgment comes on the day of majority",
      { ...born("2004-03-10"), representatives: ["father"], ...judged("2022-03-10") },
      yes("father", 1, "2021-06-01"),
      ["permit", "consent-given"],
    ],
    [
      "not when it comes a day later",
      { ...born("2004-03-10"), representatives: ["father"], ...judged("2022-03-11") },
      yes("father", 1, "2021-06-01"),
      ["deny", "representation-interrupted"],
    ],
    [
      "not after a lifted judgment, and says so",
      { ...adult, ...judged("2026-01-01", "2026-10-01") },
      yes("father", 1),
      ["deny", "judgment-lifted"],
    ],
  ])("%s", (_, person, given, expected) => {
    expect(decided(plain, [given], { person })).toEqual(expected);
  });
});

describe("majority that was recorded", () => {
  const grown = event("majority-reached", 1, plain, on("2026-02-01"));
  const facts = (from: string) => ({
    ...born("2008-02-01"),
    representatives: ["father"],
    representedByJudgment: { from },
  });
  test.each<[string, PersonFacts, string, string]>([
    ["does not end what a judgment continued", facts("2026-02-01"), "2025-06-01", "permit"],
    ["nor what was agreed to under the judgment", facts("2026-03-01"), "2026-06-01", "permit"],
    ["but what was agreed to before a gap", facts("2026-03-01"), "2025-06-01", "deny"],
    ["and what the facts say of a minor", fathered, "2026-06-01", "deny"],
  ])("%s", (_, person, day, expected) => {
    expect(decided(plain, [grown, yes("father", 2, day)], { person })[0]).toBe(expected);
  });
});

describe("whose answer counts is for the rule and the facts to say", () => {
  const named = capsuleOf("named");
  const strange = event("given", 1, plain, {
    by: { kind: "representative", id: "stranger", quality: "institution-in-charge" },
  });
  test.each<[string, ReturnType<typeof capsuleOf>, PersonFacts, ConsentEvent[], string[]]>([
    ["who is in charge by own word is not", plain, child, [strange], ["deny", "representatives-unknown"]],
    [
      "nor where the facts name nobody",
      plain,
      { ...child, representatives: [] },
      [strange],
      ["deny", "representatives-unknown"],
    ],
    [
      "the other is not the one who decides",
      named,
      { ...child, representatives: ["mother"], deciding: "father" },
      [yes("mother", 1, "2026-06-01", named)],
      ["deny", "representative-not-named"],
    ],
    [
      "nobody decides where nobody is named",
      named,
      { ...child, representatives: ["uncle"] },
      [yes("uncle", 1, "2026-06-01", named)],
      ["deny", "representative-not-named"],
    ],
    [
      "the only one decides when named",
      named,
      { ...fathered, deciding: "father" },
      [yes("father", 1, "2026-06-01", named)],
      ["permit", "consent-given"],
    ],
  ])("%s", (_, capsule, person, events, expected) => {
    expect(decided(capsule, events, { person })).toEqual(expected);
  });
});

describe("a change of guardians", () => {
  const changed = (n: number, day: string, representatives: string[]) =>
    event("guardian-changed", n, plain, { ...on(day), representatives });
  test.each<[string, ConsentEvent[], string[]]>([
    [
      "takes authority away from who is not listed",
      [changed(1, "2026-05-01", ["mother"]), yes("father", 2)],
      ["deny", "representative-without-authority"],
    ],
    [
      "leaves it to who is",
      [changed(1, "2026-04-01", ["mother"]), changed(2, "2026-05-01", ["father"]), yes("father", 3)],
      ["permit", "consent-given"],
    ],
    [
      "is not undone by one recorded afterwards",
      [changed(1, "2026-05-01", ["mother"]), yes("father", 2), changed(3, "2026-05-15", ["father"])],
      ["deny", "representative-without-authority"],
    ],
    [
      "recorded afterwards takes away as well",
      [yes("father", 1), changed(2, "2026-05-01", ["mother"])],
      ["deny", "representative-without-authority"],
    ],
  ])("%s", (_, events, expected) => {
    expect(decided(plain, events, { person: fathered })).toEqual(expected);
  });
});

test("a representative's no outlives the judgment", () => {
  const judgment = { from: "2026-02-01", until: "2026-10-01" };
  const person = { ...born("1990-01-01"), representedByJudgment: judgment };
  const own = event("given", 1, plain, on("2026-01-15"));
  const no = event("withdrawn", 2, plain, { by: representative("father"), ...on("2026-06-01") });
  expect(decided(plain, [own, no], { person })).toEqual(["deny", "withdrawn"]);
  const again = event("given", 3, plain, on("2026-10-15"));
  expect(decided(plain, [own, no, again], { person })).toEqual(["permit", "consent-given"]);
});

describe("any of the representatives", () => {
  const any = capsuleOf("any");
  const say = (kind: "given" | "refused" | "expired" | "renewed", n: number, change: EventChange) =>
    event(kind, n, any, { ...on(`2026-0${n}-01`), ...change });
  const [father, mother] = [{ by: representative("father") }, { by: representative("mother") }];
  test.each<[string, ConsentEvent[], string[]]>([
    [
      "agrees anew after it ran out",
      [say("given", 1, father), say("expired", 2, {}), say("renewed", 3, mother)],
      ["permit", "consent-given"],
    ],
    [
      "agrees anew after the child's no",
      [say("given", 1, father), say("refused", 2, { by: self }), say("given", 3, mother)],
      ["permit", "consent-given"],
    ],
    [
      "does not overrule who said no, though it ran out since",
      [say("refused", 1, father), say("expired", 2, {}), say("given", 3, mother)],
      ["deny", "representatives-disagree", "representatives-disagree"],
    ],
    ["has to agree after it ran out", [say("given", 1, father), say("expired", 2, {})], ["deny", "expired"]],
  ])("%s", (_, events, expected) => {
    expect(decided(any, events, { person: parents })).toEqual(expected);
  });
});

test.each<[string, PersonFacts, string]>([
  [
    "a judgment in another order of day and month",
    { representedByJudgment: { from: "2026-01-01", until: "01/01/2030" } },
    "core.invalid_day",
  ],
  ["a birth that is no day", { birth: { earliest: "2015", latest: "2015-01-01" } }, "core.invalid_day"],
  [
    "a birth that ends before it begins",
    { birth: { earliest: "2015-01-01", latest: "1990-01-01" } },
    "consent.invalid_person",
  ],
  [
    "a judgment lifted before it was given",
    { representedByJudgment: { from: "2026-02-01", until: "2026-01-01" } },
    "consent.invalid_person",
  ],
  ["an emancipation on no day", { emancipatedOn: "2026-02-30" }, "core.invalid_day"],
])("%s is not believed", (_, person, code) => {
  expect(() => decided(plain, [], { person })).toThrow(expect.objectContaining({ code }));
});

test("a yes of one's own counts exactly when every day of the possible birth makes an adult of that day", () => {
  const given = event("given", 1, plain, on("2026-06-01"));
  return fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2012 }), fc.integer({ min: 0, max: 12 }), (year, span) => {
      const birth = { earliest: `${year}-06-01`, latest: `${year + span}-06-01` };
      const isOfAge = year + span + 18 <= 2026;
      expect(decided(plain, [given], { person: { birth } })[0]).toBe(isOfAge ? "permit" : "deny");
    }),
  );
});
