import { describe, expect, it, test } from "vitest";
import { today as at, decided, event, notice, purpose, representative, uuid } from "./consent.fixture.js";
import type { ConsentRequest, PersonFacts } from "./consent-decision.js";
import type { ConsentEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { decideConsent } from "./decide-consent.js";

const plain = notice();
const codes = (events: readonly ConsentEvent[], request: Partial<ConsentRequest> = {}, notices = [plain]) =>
  decided(notices, events, request);

describe("a person who answers alone", () => {
  const later = { at: "2026-07-01T10:00:00Z" };
  test.each([
    ["is refused by default", [], ["deny", "never-asked"]],
    ["was shown the notice and said nothing", [event("shown", 1, plain)], ["deny", "not-answered"]],
    ["gave consent", [event("given", 1, plain)], ["permit", "consent-given"]],
    ["said no", [event("refused", 1, plain)], ["deny", "refused"]],
    ["took it back", [event("given", 1, plain), event("withdrawn", 2, plain, later)], ["deny", "withdrawn"]],
    ["objected", [event("given", 1, plain), event("objected", 2, plain, later)], ["deny", "objected"]],
    ["had it ended", [event("given", 1, plain), event("revoked", 2, plain, later)], ["deny", "revoked"]],
    ["let it run out", [event("given", 1, plain), event("expired", 2, plain, later)], ["deny", "expired"]],
    [
      "said yes after no",
      [event("refused", 1, plain), event("given", 2, plain, later)],
      ["permit", "consent-given"],
    ],
    [
      "renewed",
      [event("withdrawn", 1, plain), event("renewed", 2, plain, later)],
      ["permit", "consent-given"],
    ],
    ["said yes and no at once", [event("refused", 1, plain), event("given", 2, plain)], ["deny", "refused"]],
    [
      "consents tomorrow",
      [event("given", 1, plain, { at: "2026-11-22T10:00:00Z" })],
      ["deny", "never-asked"],
    ],
    [
      "answered for something else",
      [event("given", 1, plain, { purpose: "other" })],
      ["deny", "never-asked"],
    ],
  ] as const)("%s", (_, events, expected) => {
    expect(codes(events)).toEqual(expected);
  });
});

describe("information before consent", () => {
  const informed = { by: "shown", event: uuid(1) } as const;
  const given = event("given", 2, plain, { informed });
  const other = notice([purpose({ data: ["income"] })], "2026-02-01T00:00:00Z");
  test.each([
    ["was given", [event("shown", 1, plain), given], ["permit", "consent-given"]],
    ["is missing", [given], ["deny", "not-informed"]],
    [
      "came later",
      [event("shown", 1, plain, { at: "2026-06-01T10:00:01Z" }), given],
      ["deny", "not-informed"],
    ],
    [
      "was given to someone else",
      [event("shown", 1, plain, { subject: "p-2" }), given],
      ["deny", "not-informed"],
    ],
    ["was another notice", [event("shown", 1, other), given], ["deny", "not-informed"]],
  ] as const)("%s", (_, events, expected) => {
    expect(codes(events)).toEqual(expected);
  });

  it("is part of the evidence", () => {
    const { evidence } = decideConsent(
      { events: [event("shown", 1, plain), given], notices: [plain] },
      { purpose: "aid", at },
    );
    expect(evidence).toEqual([uuid(1), uuid(2)]);
  });
});

describe("a notice that changes", () => {
  const from = "2026-09-01T00:00:00Z";
  const given = [event("given", 1, plain)];
  test.each([
    ["only in words", [purpose({ label: { fr: "Aide" } })], from, ["permit", "consent-given"]],
    ["to more data", [purpose({ data: ["income"] })], from, ["deny", "notice-widened"]],
    ["to another meaning", [purpose({ meaning: 2 })], from, ["deny", "notice-widened"]],
    ["only tomorrow", [purpose({ data: ["income"] })], "2026-12-01T00:00:00Z", ["permit", "consent-given"]],
  ] as const)("%s", (_, purposes, since, expected) => {
    expect(codes(given, {}, [plain, notice(purposes, since)])).toEqual(expected);
  });

  it("does not take back what becomes narrower", () => {
    const wide = notice([purpose({ data: ["income"], recipients: ["bank"] })]);
    const narrow = notice([purpose({ data: ["income"] })], from);
    expect(codes([event("given", 1, wide)], {}, [wide, narrow])).toEqual(["permit", "consent-given"]);
  });

  it("is not consented to before it is in force, nor once it is not known", () => {
    const early = event("given", 1, plain, { at: "2025-12-31T10:00:00Z" });
    expect(codes([early])).toEqual(["deny", "notice-not-effective"]);
    expect(codes(given, {}, [notice([purpose({ data: ["income"] })])])).toEqual(["deny", "notice-unknown"]);
    expect(codes(given, { at: new Date("2025-01-01T00:00:00Z") })).toEqual(["deny", "notice-not-effective"]);
  });
});

test.each([
  ["2026-11-30T12:00:00Z", ["permit", "consent-given"]],
  ["2026-12-01T12:00:00Z", ["deny", "expired"]],
])("a consent of six months from 1 June, on %s", (day, expected) => {
  const limited = notice([purpose({ validFor: "P6M" })]);
  expect(codes([event("given", 1, limited)], { at: new Date(day) }, [limited])).toEqual(expected);
});

describe("channels", () => {
  const channels = notice([purpose({ channels: ["email", "sms"] })]);
  const email = event("given", 1, channels, { channel: "email" });
  const later = { at: "2026-07-01T10:00:00Z" };
  test.each([
    ["yes to one is yes to it", [email], "email", "permit"],
    ["and not to the other", [email], "sms", "deny"],
    ["no without a channel is no to all", [email, event("withdrawn", 2, channels, later)], "email", "deny"],
    [
      "no to one leaves the other",
      [email, event("withdrawn", 2, channels, { ...later, channel: "sms" })],
      "email",
      "permit",
    ],
  ] as const)("%s", (_, events, channel, decision) => {
    expect(codes(events, { channel }, [channels])[0]).toBe(decision);
  });

  test.each([
    ["consent.channel_missing", "none where each is asked for", {}, channels],
    ["consent.unknown_channel", "one that is not asked for", { channel: "fax" }, channels],
    ["consent.unknown_channel", "one where there is none", { channel: "email" }, plain],
    ["consent.unknown_purpose", "a purpose that no notice states", { purpose: "marketing" }, plain],
  ])("%s: %s", (code, _, request, capsule) => {
    expect(() => codes([], request, [capsule])).toThrow(expect.objectContaining({ code }));
  });
});

describe("another basis than consent", () => {
  const on = (change: Partial<ConsentPurpose>) => notice([purpose(change)]);
  const duty = on({ basis: "legal-obligation" });
  const interest = on({ basis: "legitimate-interest" });
  const health = on({ basis: "public-interest", sensitive: ["health"] });
  const express = { strength: "express" } as const;
  test.each([
    ["permits by itself", duty, [], ["permit", "legal-basis"]],
    ["gives way to opposition", interest, [event("objected", 1, interest)], ["deny", "objected"]],
    ["unless the law obliges", duty, [event("objected", 1, duty)], ["permit", "legal-basis"]],
    ["is not enough for sensitive data", health, [], ["deny", "never-asked", "basis-not-enough"]],
    [
      "nor is a consent that is not express",
      health,
      [event("given", 1, health)],
      ["deny", "not-express", "basis-not-enough"],
    ],
    ["but an express consent is", health, [event("given", 1, health, express)], ["permit", "consent-given"]],
  ] as const)("%s", (_, capsule, events, expected) => {
    expect(codes(events, {}, [capsule])).toEqual(expected);
  });

  it("names its own letter of article 4", () => {
    const { because } = decideConsent({ events: [], notices: [duty] }, { purpose: "aid", at });
    expect(because).toEqual([{ code: "legal-basis", article: "law-09-08/4-a", mark: "text" }]);
  });
});

describe("a minor", () => {
  const child: PersonFacts = { birth: { earliest: "2015-03-10", latest: "2015-03-10" } };
  const fathered = { ...child, representatives: ["father"] };
  const parents = { ...child, representatives: ["father", "mother"] };
  const with_ = (rule?: ConsentPurpose["representation"]) =>
    notice([purpose(rule === undefined ? {} : { representation: rule })]);
  const yes = (id: string, n: number) => event("given", n, plain, { by: representative(id) });
  const no = (id: string, n: number) => event("refused", n, plain, { by: representative(id) });
  const on = (capsule: typeof plain, events: readonly ConsentEvent[]) =>
    events.map((one) => ({ ...one, notice: capsule.digest }));

  test.each([
    [
      "alone does not consent",
      child,
      undefined,
      [event("given", 1, plain)],
      ["deny", "minor-needs-representative"],
    ],
    ["may say no alone", child, undefined, [event("refused", 1, plain)], ["deny", "refused"]],
    ["by the one representative", fathered, undefined, [yes("father", 1)], ["permit", "consent-given"]],
    ["by who is not known", child, undefined, [yes("father", 1)], ["deny", "representatives-unknown"]],
    [
      "whose representatives have no rule",
      parents,
      undefined,
      [yes("father", 1)],
      ["deny", "representation-rule-missing"],
    ],
    ["any: one said yes", parents, "any", [yes("mother", 1)], ["permit", "consent-given"]],
    [
      "any: one yes, one no",
      parents,
      "any",
      [yes("mother", 1), no("father", 2)],
      ["deny", "representatives-disagree", "representatives-disagree"],
    ],
    ["any: both no", parents, "any", [no("mother", 1), no("father", 2)], ["deny", "refused", "refused"]],
    ["all: one said yes", parents, "all", [yes("mother", 1)], ["deny", "not-answered"]],
    [
      "all: both said yes",
      parents,
      "all",
      [yes("mother", 1), yes("father", 2)],
      ["permit", "consent-given", "consent-given"],
    ],
    ["all: who they are is not known", child, "all", [yes("mother", 1)], ["deny", "representatives-unknown"]],
    ["named: nobody is", parents, "named", [yes("mother", 1)], ["deny", "representative-not-named"]],
    [
      "named: the other said yes",
      { ...parents, deciding: "father" },
      "named",
      [yes("mother", 1)],
      ["deny", "not-answered"],
    ],
    [
      "named: the one said yes",
      { ...parents, deciding: "father" },
      "named",
      [yes("father", 1), no("mother", 2)],
      ["permit", "consent-given"],
    ],
    ["a stranger consented", parents, "any", [yes("uncle", 1)], ["deny", "representative-without-authority"]],
    ["nobody was asked", parents, "any", [], ["deny", "never-asked"]],
  ] as const)("%s", (_, person, rule, events, expected) => {
    const capsule = with_(rule);
    expect(codes(on(capsule, events), { person }, [capsule])).toEqual(expected);
  });

  test.each([
    ["the day before majority", "2033-03-09T12:00:00Z", ["permit", "consent-given"]],
    ["the day of majority", "2033-03-10T12:00:00Z", ["deny", "majority-reached"]],
  ])("%s", (_, day, expected) => {
    expect(codes([yes("father", 1)], { person: fathered, at: new Date(day) })).toEqual(expected);
  });

  test.each([
    ["a birth that is not known", undefined, ["deny", "birth-unknown"]],
    [
      "a birth that leaves it open",
      { birth: { earliest: "2008-01-01", latest: "2008-12-31" } },
      ["deny", "age-uncertain"],
    ],
  ])("%s keeps a representative's consent from counting", (_, person, expected) => {
    expect(codes([yes("father", 1)], person === undefined ? {} : { person })).toEqual(expected);
  });

  test.each([
    ["of unknown birth", undefined, ["deny", "withdrawn"]],
    ["of age", { birth: { earliest: "2000-01-01", latest: "2000-01-01" } }, ["permit", "consent-given"]],
  ])("a representative takes back what a person %s gave", (_, person, expected) => {
    const no = event("withdrawn", 2, plain, { by: representative("father"), at: "2026-07-01T10:00:00Z" });
    expect(codes([event("given", 1, plain), no], person === undefined ? {} : { person })).toEqual(expected);
  });

  it("who consented alone has not consented once of age", () => {
    const grown = { person: { birth: { earliest: "2008-09-01", latest: "2008-09-01" } } };
    expect(codes([event("given", 1, plain)], grown)).toEqual(["deny", "minor-needs-representative"]);
    const own = event("given", 2, plain, { at: "2026-10-01T10:00:00Z" });
    expect(codes([event("given", 1, plain), own], grown)).toEqual(["permit", "consent-given"]);
  });

  it("is judged by the day it is in Morocco", () => {
    const born = { person: { birth: { earliest: "2008-04-10", latest: "2008-04-10" } } };
    // 23:30 UTC of 9 April is 00:30 of 10 April in Casablanca, which was at UTC+1.
    const given = event("given", 1, plain, { at: "2026-04-09T23:30:00Z" });
    expect(codes([given], born)).toEqual(["permit", "consent-given"]);
  });
});
