import { describe, expect, test } from "vitest";
import {
  born,
  decided,
  type EventChange,
  event,
  notice,
  purpose,
  representative,
  today,
} from "./consent.fixture.js";
import type { ConsentEvent, ConsentEventKind } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { decideConsent } from "./decide-consent.js";

const later = { at: "2026-07-01T10:00:00Z" };
const on = (change: Partial<ConsentPurpose>) => notice([purpose(change)]);
const interest = on({ basis: "legitimate-interest", recipients: ["bank"] });
const duty = on({ basis: "legal-obligation" });

describe("an opposition under another basis than consent", () => {
  const opposed = event("objected", 1, interest);
  const yes = (change: EventChange) => event("given", 2, interest, { ...later, ...change });
  const child = { ...born("2015-03-10"), representatives: ["father"] };
  test.each<[string, ConsentEvent[], object, string[]]>([
    ["is lifted by a consent that permits by itself", [opposed, yes({})], {}, ["permit", "consent-given"]],
    [
      "not by one taken over from older records",
      [opposed, yes({ informed: { by: "legacy" } })],
      {},
      ["deny", "objected", "legacy"],
    ],
    [
      "not by a stranger's",
      [opposed, yes({ by: representative("uncle") })],
      { person: child },
      ["deny", "objected", "representative-without-authority"],
    ],
    [
      "but by the representative's",
      [opposed, yes({ by: representative("father") })],
      { person: child },
      ["permit", "consent-given"],
    ],
    [
      "not by a consent to the purpose when it was to one communication",
      [event("objected", 1, interest, { recipient: "bank" }), yes({})],
      { recipient: "bank" },
      ["deny", "objected"],
    ],
    [
      "is a representative's too, while there is one",
      [event("objected", 1, interest, { by: representative("father") })],
      { person: child },
      ["deny", "objected"],
    ],
    [
      "is not a former representative's",
      [event("objected", 1, interest, { by: representative("father") })],
      { person: born("1990-01-01") },
      ["permit", "legal-basis"],
    ],
  ])("%s", (_, events, request, expected) => {
    expect(decided(interest, events, request)).toEqual(expected);
  });
});

describe("under another basis", () => {
  test.each<[ConsentEventKind, string[], string[]]>([
    ["refused", ["deny", "refused"], ["permit", "legal-basis"]],
    ["withdrawn", ["deny", "withdrawal-of-nothing"], ["permit", "legal-basis"]],
    ["objected", ["deny", "objected"], ["permit", "legal-basis"]],
    ["revoked", ["deny", "revoked"], ["deny", "revoked"]],
    ["expired", ["permit", "legal-basis"], ["permit", "legal-basis"]],
  ])("%s counts, and differently where the law obliges", (kind, byInterest, byDuty) => {
    expect(decided(interest, [event(kind, 1, interest)])).toEqual(byInterest);
    expect(decided(duty, [event(kind, 1, duty)])).toEqual(byDuty);
  });

  test("what the basis carries is text, that it carries a communication is our reading", () => {
    const ask = (asked: object) =>
      decideConsent({ events: [], notices: [interest] }, { purpose: "aid", at: today, ...asked }).because[0];
    expect(ask({})).toEqual({ code: "legal-basis", article: "law-09-08/4-e", mark: "text" });
    expect(ask({ recipient: "bank" })).toMatchObject({ code: "legal-basis", mark: "inference" });
  });
});

describe("a communication for a purpose that was refused", () => {
  const capsule = on({ recipients: ["bank"] });
  const bank = { recipient: "bank" };
  const no = event("refused", 1, capsule);
  const toBank = event("given", 2, capsule, { ...bank, ...later });
  const yes = event("given", 3, capsule, later);
  test.each([
    ["is refused with it, whatever is agreed to since", [no, toBank], ["deny", "refused"]],
    ["is permitted once the purpose is agreed to again", [no, toBank, yes], ["permit", "consent-given"]],
    [
      "is not when that consent does not hold",
      [no, toBank, event("given", 3, capsule, { ...later, informed: { by: "legacy" } })],
      ["deny", "legacy"],
    ],
    ["needs no consent to a purpose that was never refused", [toBank], ["permit", "consent-given"]],
  ] as const)("%s", (_, events, expected) => {
    expect(decided(capsule, events, bank)).toEqual(expected);
  });
});

test.each([
  ["of nothing", [], ["deny", "withdrawal-of-nothing"]],
  ["of a consent", [event("given", 1, interest)], ["deny", "withdrawn"]],
  [
    "before the consent came",
    [event("given", 1, interest, { at: "2026-08-01T10:00:00Z", informed: { by: "legacy" } })],
    ["deny", "withdrawal-of-nothing", "legacy"],
  ],
] as const)("a withdrawal %s denies and is called what it is", (_, before, expected) => {
  const events = [...before, event("withdrawn", 2, interest, later)];
  expect(decided(interest, events)).toEqual(expected);
});
