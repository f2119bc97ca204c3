import { describe, expect, test } from "vitest";
import { born, decided, event, notice, purpose } from "./consent.fixture.js";
import type { ConsentRequest } from "./consent-decision.js";
import type { ConsentEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";

const later = { at: "2026-07-01T10:00:00Z" };
const on = (change: Partial<ConsentPurpose>) => notice([purpose(change)]);

describe("communication to a third party", () => {
  const capsule = on({ recipients: ["bank", "town"] });
  const bank = { recipient: "bank" };
  const given = event("given", 1, capsule);
  const passed = event("given", 2, capsule, bank);
  test.each<[string, ConsentEvent[], Partial<ConsentRequest>, string]>([
    ["is not in the consent to the purpose", [given], bank, "deny"],
    ["is a consent of its own", [given, passed], bank, "permit"],
    ["to one is not to another", [given, passed], { recipient: "town" }, "deny"],
    [
      "may be taken back alone",
      [given, passed, event("withdrawn", 3, capsule, { ...bank, ...later })],
      {},
      "permit",
    ],
    [
      "ends when everything is taken back",
      [given, passed, event("withdrawn", 3, capsule, later)],
      bank,
      "deny",
    ],
  ])("%s", (_, events, request, expected) => {
    expect(decided(capsule, events, request)[0]).toBe(expected);
  });

  test("to one that no notice names is refused", () => {
    const asked = () => decided(capsule, [], { recipient: "stranger" });
    expect(asked).toThrow(expect.objectContaining({ code: "consent.unknown_recipient" }));
  });
});

describe("marketing", () => {
  const facts = {
    addressFromPerson: true,
    onSaleOrService: true,
    similarGoods: true,
    sameSupplier: true,
    oppositionAtCollection: true,
    oppositionInEachMessage: true,
    contactInEachMessage: true,
  };
  const letter = on({ marketing: true, channels: ["email", "sms"] });
  const email = { channel: "email" };
  const client = { person: { softOptIn: facts } };
  test.each<[string, ConsentEvent[], Partial<ConsentRequest>, string[]]>([
    ["by e-mail to a customer", [], { ...email, ...client }, ["permit", "soft-opt-in"]],
    ["to anybody else", [], email, ["deny", "never-asked"]],
    ["by text message", [], { channel: "sms", ...client }, ["deny", "never-asked", "soft-opt-in-not-open"]],
    [
      "to a child",
      [],
      { ...email, person: { ...client.person, ...born("2015-05-05") } },
      ["deny", "never-asked", "soft-opt-in-withheld"],
    ],
    ["to who opposed", [event("objected", 1, letter)], { ...email, ...client }, ["deny", "objected"]],
    [
      "to who was erased",
      [event("erased", 1, letter)],
      { ...email, ...client },
      ["deny", "never-asked", "soft-opt-in-withheld"],
    ],
  ])("%s", (_, events, request, expected) => {
    expect(decided(letter, events, request)).toEqual(expected);
  });

  test.each(Object.keys(facts))("by e-mail without %s", (name) => {
    const person = { softOptIn: { ...facts, [name]: false } };
    expect(decided(letter, [], { ...email, person })).toEqual([
      "deny",
      "never-asked",
      "soft-opt-in-incomplete",
    ]);
  });

  test("is not carried by a legitimate interest", () => {
    const interest = on({ marketing: true, basis: "legitimate-interest", channels: ["sms"] });
    const sms = { channel: "sms" };
    expect(decided(interest, [], sms)).toEqual(["deny", "never-asked", "marketing-needs-consent"]);
    expect(decided(interest, [event("given", 1, interest, sms)], sms)).toEqual(["permit", "consent-given"]);
  });

  test("by e-mail, however it is written", () => {
    const other = on({ marketing: true, channels: ["e-mail"] });
    expect(decided(other, [], { channel: "e-mail", ...client })).toEqual(["permit", "soft-opt-in"]);
  });
});
