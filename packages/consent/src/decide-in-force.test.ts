import { describe, expect, test } from "vitest";
import { decided, event, notice, purpose, uuid } from "./consent.fixture.js";
import type { ConsentEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import type { NoticeCapsule } from "./notice.js";

const on = (change: Partial<ConsentPurpose>, effectiveFrom?: string, id?: string) =>
  notice([purpose(change)], effectiveFrom, id === undefined ? {} : { id });
const [spring, summer] = ["2026-03-01T00:00:00Z", "2026-07-15T00:00:00Z"];
const later = { at: "2026-08-01T10:00:00Z" };

describe("several forms for one purpose", () => {
  const first = on({ data: ["income"] });
  const given = event("given", 1, first);
  const wider = on({ data: ["income", "housing"] }, summer);
  const other = on({ data: ["income"] }, "2026-08-15T00:00:00Z", "counter-form");
  const duty = on({ data: ["income"], basis: "legal-obligation" }, summer, "counter-form");
  test.each<[string, NoticeCapsule[], ConsentEvent[], string[]]>([
    ["all ask for what was agreed to", [first, other], [given], ["permit", "consent-given"]],
    ["one asks for more since", [first, wider], [given], ["deny", "notice-widened"]],
    [
      "another one that asks for less does not mend it",
      [first, wider, other],
      [given],
      ["deny", "notice-widened"],
    ],
    ["another one does not change the basis", [first, duty], [], ["deny", "never-asked"]],
    [
      "of two revisions of one day both bind",
      [first, wider, on({ data: ["income"], label: { fr: "Aide" } }, summer)],
      [given],
      ["deny", "notice-widened"],
    ],
    [
      "a purpose that one form drops is still asked for by it before",
      [first, wider, notice([purpose({ id: "other" })], "2026-09-01T00:00:00Z")],
      [given],
      ["deny", "notice-widened"],
    ],
  ])("%s", (_, notices, events, expected) => {
    expect(decided(notices, events)).toEqual(expected);
  });

  test("a consent lasts no longer than the newest notice says", () => {
    const long = on({ validFor: "P2Y" });
    const short = on({ validFor: "P3M" }, summer);
    expect(decided([long], [event("given", 1, long)])[0]).toBe("permit");
    expect(decided([long, short], [event("given", 1, long)])).toEqual(["deny", "expired"]);
  });
});

describe("channels", () => {
  const one = on({});
  const each = on({ channels: ["email", "sms"] }, spring);
  const back = on({}, summer);
  const given = event("given", 1, one, { at: "2026-02-01T10:00:00Z" });
  const no = (channel: string, n: number) => event("withdrawn", n, each, { channel });
  test("a no to each of them is a no to the question that names none", () => {
    expect(decided([one, each, back], [given, no("email", 2), no("sms", 3)])).toEqual(["deny", "withdrawn"]);
    expect(decided([one, each, back], [given, no("email", 2)])).toEqual(["deny", "withdrawn"]);
  });

  test("a channel more does not end the consent to another, nor a third party that to the purpose", () => {
    const mail = on({ channels: ["email"] });
    const more = on({ channels: ["email", "sms"], recipients: ["bank"] }, summer);
    const given = event("given", 1, mail, { channel: "email" });
    expect(decided([mail, more], [given], { channel: "email" })).toEqual(["permit", "consent-given"]);
    expect(decided([mail, more], [given], { channel: "sms" })).toEqual(["deny", "never-asked"]);
    expect(decided([mail, more], [given], { channel: "email", recipient: "bank" })[0]).toBe("deny");
  });

  test("what the newest notice drops is denied, what none ever stated is refused", () => {
    const before = on({ channels: ["email", "sms"], recipients: ["bank"] });
    const after = on({ channels: ["email"] }, summer);
    const events = ["email", "sms"].map((channel, n) => event("given", n, before, { channel }));
    expect(decided([before, after], events, { channel: "sms" })).toEqual(["deny", "not-in-notice"]);
    expect(decided([before, after], events, { channel: "email", recipient: "bank" })).toEqual([
      "deny",
      "not-in-notice",
    ]);
    const named = (code: string) => expect.objectContaining({ code });
    expect(() => decided([before, after], [], { channel: "fax" })).toThrow(named("consent.unknown_channel"));
    expect(() => decided([before, after], [], { channel: "email", recipient: "town" })).toThrow(
      named("consent.unknown_recipient"),
    );
  });
});

describe("a notice that was shown before the consent", () => {
  const capsule = on({});
  const shown = event("shown", 1, capsule, { at: "2026-05-01T10:00:00Z" });
  const given = event("given", 2, capsule, { informed: { by: "shown", event: uuid(1) } });
  const early = event("shown", 1, capsule, { at: "2025-12-31T10:00:00Z" });
  const inArabic = event("shown", 1, capsule, { at: "2026-05-01T10:00:00Z", language: "ar" });
  test.each<[string, ConsentEvent[], string]>([
    ["counts", [shown, given], "permit"],
    ["does not when it is recorded afterwards", [given, shown], "deny"],
    ["does not when it happened afterwards", [event("shown", 1, capsule, later), given], "deny"],
    ["does not in another language", [inArabic, given], "deny"],
    ["does not before it was in force", [early, given], "deny"],
  ])("%s", (_, events, expected) => {
    expect(decided(capsule, events)[0]).toBe(expected);
  });

  test("is of another purpose when the question was never asked", () => {
    const other = notice([purpose({ id: "newsletter" })], undefined, { id: "letter" });
    expect(decided([capsule, other], [event("shown", 1, other)])).toEqual(["deny", "never-asked"]);
    expect(decided([capsule, other], [event("shown", 1, capsule)])).toEqual(["deny", "not-answered"]);
  });
});
