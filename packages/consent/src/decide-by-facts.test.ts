import { describe, expect, test } from "vitest";
import { born, decided, event, notice, purpose, representative, today } from "./consent.fixture.js";
import type { ConsentActor } from "./consent-actor.js";
import type { ConsentRequest, PersonFacts } from "./consent-decision.js";
import type { ConsentEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { decideConsent } from "./decide-consent.js";

const later = { at: "2026-07-01T10:00:00Z" };
const plain = notice();
const on = (change: Partial<ConsentPurpose>) => notice([purpose(change)]);
const father = { by: representative("father") };

describe("what happened to the person", () => {
  const child = { person: { ...born("2015-03-10"), representatives: ["father", "mother"] } };
  const plain = on({ representation: "any" });
  const given = event("given", 1, plain, father);
  test.each<[string, ConsentEvent[], Partial<ConsentRequest>, string[]]>([
    [
      "a former guardian's consent must be given anew",
      [given, event("guardian-changed", 2, plain, later)],
      child,
      ["deny", "guardian-changed"],
    ],
    [
      "and counts once it is",
      [
        event("guardian-changed", 1, plain),
        event("given", 2, plain, { by: representative("mother"), ...later }),
      ],
      child,
      ["permit", "consent-given"],
    ],
    [
      "a former guardian's refusal stands",
      [event("refused", 1, plain, father), event("guardian-changed", 2, plain, later)],
      child,
      ["deny", "refused"],
    ],
    [
      "a guardian's consent ends with majority, whatever is known of the birth",
      [given, event("majority-reached", 2, plain, later)],
      {},
      ["deny", "majority-reached"],
    ],
    [
      "a consent whose proof was erased cannot be shown any more",
      [event("given", 1, plain), event("erased", 2, plain, later)],
      {},
      ["deny", "erased"],
    ],
    [
      "a refusal outlives its erasure",
      [event("refused", 1, plain), event("erased", 2, plain, later)],
      {},
      ["deny", "refused"],
    ],
    [
      "after an erasure the person may be asked again",
      [event("erased", 1, plain), event("given", 2, plain, later)],
      {},
      ["permit", "consent-given"],
    ],
  ])("%s", (_, events, request, expected) => {
    expect(decided(plain, events, request)).toEqual(expected);
  });
});

describe("capacity", () => {
  const sixteen = born("2009-05-05");
  const own = event("given", 1, plain);
  const judged = { representedByJudgment: { from: "2026-01-01" } };
  test.each<[string, PersonFacts, ConsentEvent, string[]]>([
    [
      "an emancipated minor acts alone",
      { ...sixteen, emancipatedOn: "2026-01-10" },
      own,
      ["permit", "consent-given"],
    ],
    [
      "and who represented them does not any more",
      { ...sixteen, emancipatedOn: "2026-01-10" },
      event("given", 1, plain, father),
      ["deny", "emancipated"],
    ],
    [
      "nobody is emancipated before sixteen",
      { ...born("2012-05-05"), emancipatedOn: "2026-01-10" },
      own,
      ["deny", "minor-needs-representative"],
    ],
    [
      "what was given before the emancipation was a minor's",
      { ...sixteen, emancipatedOn: "2026-09-10" },
      own,
      ["deny", "minor-needs-representative"],
    ],
    [
      "an adult whom a judgment puts under representation does not act alone",
      { ...born("1990-05-05"), ...judged },
      own,
      ["deny", "judgment-needs-representative"],
    ],
    [
      "the representative does",
      { ...born("1990-05-05"), ...judged, representatives: ["father"] },
      event("given", 1, plain, father),
      ["permit", "consent-given"],
    ],
    [
      "until the judgment is lifted",
      { ...born("1990-05-05"), representedByJudgment: { from: "2026-01-01", until: "2026-11-21" } },
      event("given", 1, plain, father),
      ["deny", "judgment-lifted"],
    ],
    [
      "nobody consents before birth",
      { ...born("2026-08-01"), representatives: ["father"] },
      event("given", 1, plain, father),
      ["deny", "before-birth"],
    ],
  ])("%s", (_, person, given, expected) => {
    expect(decided(plain, [given], { person })).toEqual(expected);
  });
});

describe("a mandate", () => {
  const proxy = (purposes: string[], until: string): ConsentActor => ({
    kind: "mandate",
    id: "proxy",
    purposes,
    until,
    proof: "cd".repeat(32),
  });
  test.each<[string, ConsentActor, PersonFacts | undefined, string[]]>([
    [
      "carries what it is for",
      proxy(["aid"], "2026-07-01T00:00:00Z"),
      undefined,
      ["permit", "consent-given"],
    ],
    [
      "for another purpose carries nothing",
      proxy(["other"], "2026-07-01T00:00:00Z"),
      undefined,
      ["deny", "mandate-exceeded"],
    ],
    [
      "that has ended carries nothing",
      proxy(["aid"], "2026-06-01T10:00:00Z"),
      undefined,
      ["deny", "mandate-exceeded"],
    ],
    [
      "of a minor is not the legal representative's",
      proxy(["aid"], "2026-07-01T00:00:00Z"),
      born("2015-05-05"),
      ["deny", "minor-needs-representative"],
    ],
  ])("%s", (_, by, person, expected) => {
    expect(decided(plain, [event("given", 1, plain, { by })], person && { person })).toEqual(expected);
  });
});

describe("the end of a consent", () => {
  test.each<[string, Partial<ConsentPurpose>, PersonFacts, string[]]>([
    ["its last day", { validUntil: "2026-11-21" }, {}, ["permit", "consent-given"]],
    ["the day after", { validUntil: "2026-11-20" }, {}, ["deny", "expired"]],
    [
      "an occasion to come",
      { validUntilEvent: "end-of-study" },
      { occurred: [] },
      ["permit", "consent-given"],
    ],
    ["an occasion nobody watched", { validUntilEvent: "end-of-study" }, {}, ["deny", "occasion-unknown"]],
    [
      "an occasion past",
      { validUntilEvent: "end-of-study" },
      { occurred: ["end-of-study"] },
      ["deny", "expired"],
    ],
    ["a use left", { validUses: 3 }, { uses: 2 }, ["permit", "consent-given"]],
    ["no use left", { validUses: 3 }, { uses: 3 }, ["deny", "expired"]],
    ["uses nobody counted", { validUses: 3 }, {}, ["deny", "uses-unknown"]],
    ["uses that are no count", { validUses: 3 }, { uses: Number.NaN }, ["deny", "uses-unknown"]],
    ["half a use", { validUses: 3 }, { uses: 0.5 }, ["deny", "uses-unknown"]],
    ["less than none", { validUses: 3 }, { uses: -1 }, ["deny", "uses-unknown"]],
  ])("%s", (_, change, person, expected) => {
    const capsule = on(change);
    expect(decided(capsule, [event("given", 1, capsule)], { person })).toEqual(expected);
  });
});

describe("evidence", () => {
  test.each([
    ["taken over from older records never permits", { informed: { by: "legacy" } }, ["deny", "legacy"]],
    ["of a spoken consent is missing", { capture: "voice" }, ["deny", "not-proved"]],
    [
      "of a spoken consent is there",
      { capture: "voice", captureProof: "ef".repeat(32) },
      ["permit", "consent-given"],
    ],
  ] as const)("%s", (_, change, expected) => {
    expect(decided(plain, [event("given", 1, plain, change)])).toEqual(expected);
  });
});

test.each([
  ["transfer-abroad", "law-09-08/44"],
  ["non-profit-disclosure", "law-09-08/12-1-a"],
  ["identifying-publication", "decree-2-09-165/32"],
] as const)("%s needs an express consent, on any basis", (need, article) => {
  for (const basis of ["consent", "contract"] as const) {
    const capsule = on({ needsExpress: [need], basis });
    const known = { events: [event("given", 1, capsule)], notices: [capsule] };
    expect(decideConsent(known, { purpose: "aid", at: today }).because[0]).toMatchObject({
      code: "not-express",
      article,
    });
    expect(decided(capsule, [event("given", 1, capsule, { strength: "express" })])[0]).toBe("permit");
  }
});
