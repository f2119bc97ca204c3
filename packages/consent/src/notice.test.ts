import { expect, test } from "vitest";
import * as z from "zod";
import { compareNotices } from "./compare-notices.js";
import { event, notice, purpose } from "./consent.fixture.js";
import { consentEventSchema } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { defineNotice } from "./define-notice.js";
import { type Notice, noticeSchema } from "./notice.js";

const { version: _, ...good } = notice().notice;

test("a notice has one digest, whatever the order of its keys", () => {
  const turned = Object.fromEntries(Object.entries(good).reverse()) as unknown as typeof good;
  expect(defineNotice(turned).digest).toBe(notice().digest);
  expect(defineNotice({ ...good, contact: "other" }).digest).not.toBe(notice().digest);
});

test.each([
  ["no purpose", { purposes: [] }, "purposes"],
  ["one purpose twice", { purposes: [purpose(), purpose()] }, "purposes"],
  ["no text", { text: {} }, "text"],
  ["a language that is not one of ours", { text: { de: "Text" } }, "text"],
  ["a day for an instant", { effectiveFrom: "2026-01-01" }, "effectiveFrom"],
  [
    "a validity that is no period",
    { purposes: [purpose({ validFor: "six months" })] },
    "purposes.0.validFor",
  ],
  ["a last day that is none", { purposes: [purpose({ validUntil: "2026-02-30" })] }, "purposes.0.validUntil"],
  ["a validity of ages", { purposes: [purpose({ validFor: "P9000Y" })] }, "purposes.0.validFor"],
  ["a purpose with a name for an identifier", { purposes: [purpose({ id: "Social Aid" })] }, "purposes.0.id"],
  ["a basis that is none", { purposes: [{ ...purpose(), basis: "habit" }] }, "purposes.0.basis"],
  [
    "a compulsory answer to what is not asked",
    { purposes: [purpose({ data: ["income"], answers: { housing: { compulsory: true } } })] },
    "purposes",
  ],
  ["a representative without a name", { representative: "" }, "representative"],
  ["a field of its own", { colour: "blue" }, "notice"],
])("a notice with %s is refused", (_name, change, field) => {
  expect(() => defineNotice({ ...good, ...change } as Notice)).toThrow(
    expect.objectContaining({ code: "consent.invalid_notice", fields: { field } }),
  );
});

test.each([
  ["notice", noticeSchema],
  ["event", consentEventSchema],
])("the shape of a %s can be published as JSON Schema", (_name, schema) => {
  expect(z.toJSONSchema(schema)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
});

const base = purpose({ data: ["income"], recipients: ["bank"], channels: ["email"], validFor: "P1Y" });
test.each([
  ["cosmetic", "nothing", base, []],
  ["cosmetic", "the words", { ...base, label: { fr: "Autre" } }, ["label"]],
  ["wider", "more data", { ...base, data: ["income", "housing"] }, ["data"]],
  ["wider", "another recipient", { ...base, recipients: ["bank", "town"] }, ["recipients"]],
  ["wider", "sensitive data", { ...base, sensitive: ["health" as const] }, ["sensitive"]],
  ["wider", "a consent without end", without("validFor"), ["validFor"]],
  ["narrower", "no recipient", without("recipients"), ["recipients"]],
  ["different", "other data", { ...base, data: ["housing"] }, ["data"]],
  [
    "different",
    "more here and less there",
    { ...base, data: ["income", "housing"], recipients: [] },
    ["data", "recipients"],
  ],
  ["different", "another basis", { ...base, basis: "contract" as const }, ["basis"]],
  [
    "different",
    "another rule for representatives",
    { ...base, representation: "all" as const },
    ["representation"],
  ],
  ["different", "another meaning", { ...base, meaning: 2 }, ["meaning"]],
  ["different", "marketing", { ...base, marketing: true }, ["marketing"]],
  ["narrower", "an end", { ...base, validUntil: "2027-01-01" }, ["validUntil"]],
  ["wider", "a transfer", { ...base, needsExpress: ["transfer-abroad" as const] }, ["needsExpress"]],
  ["wider", "a longer validity", { ...base, validFor: "P2Y" }, ["validFor"]],
  ["narrower", "a shorter validity", { ...base, validFor: "P11M" }, ["validFor"]],
  ["cosmetic", "the same validity in months", { ...base, validFor: "P12M" }, ["validFor"]],
  ["different", "a validity in days", { ...base, validFor: "P365D" }, ["validFor"]],
  ["wider", "months and days more", { ...base, validFor: "P13M1D" }, ["validFor"]],
  ["different", "one question instead of channels", without("channels"), ["channels"]],
])("a change is %s: %s", (change, _name, to, fields) => {
  const comparison = compareNotices(notice([base]), notice([to]));
  expect(comparison.change).toBe(change);
  expect(comparison.differences.map(({ field }) => field)).toEqual(fields);
});

const optional = { compulsory: false };
const compulsory = { compulsory: true, otherwise: { fr: "Sans réponse, pas d’aide." } };
test.each([
  ["wider", undefined, compulsory],
  ["wider", optional, compulsory],
  ["wider", optional, undefined],
  ["narrower", compulsory, optional],
  ["narrower", undefined, optional],
  ["cosmetic", compulsory, { ...compulsory, otherwise: { fr: "Faute de réponse, pas d’aide." } }],
  ["cosmetic", optional, optional],
] as const)("a change of what must be answered is %s: %o, then %o", (change, from, to) => {
  const [before, after] = [from, to].map((income) =>
    notice([purpose({ data: ["income"], ...(income && { answers: { income } }) })]),
  );
  expect(compareNotices(before!, after!).change).toBe(change);
});

test("an answer to what only one of them asks is a difference of the data alone", () => {
  const asking = (data: string[]) =>
    notice([purpose({ data, answers: Object.fromEntries(data.map((item) => [item, compulsory])) })]);
  expect(compareNotices(asking(["income"]), asking(["income", "housing"])).differences).toEqual([
    { purpose: "aid", field: "data", change: "wider" },
  ]);
});

test("what article 5 asks for can be said, and shows when it changes", () => {
  const whole = { ...good, representative: "Cabinet A", formality: "D-0000/2026" };
  const changed = { ...whole, representative: "Cabinet B", formality: "D-0001/2026", contact: "c@a.example" };
  expect(compareNotices(defineNotice(whole), defineNotice(changed))).toEqual({
    change: "cosmetic",
    differences: ["representative", "contact", "formality"].map((field) => ({ field, change: "cosmetic" })),
  });
});

test("a purpose that is new widens the notice, one that is gone narrows it", () => {
  const one = notice([base]);
  const two = notice([base, purpose({ id: "newsletter" })]);
  expect(compareNotices(one, two).change).toBe("wider");
  expect(compareNotices(two, one).change).toBe("narrower");
});

test("another controller is another thing", () => {
  const other = defineNotice({ ...good, controller: "Ministère" });
  expect(compareNotices(notice(), other)).toEqual({
    change: "different",
    differences: [{ field: "controller", change: "different" }],
  });
});

test.each([
  ["wider", { validUntil: "2027-01-01" }, { validUntil: "2028-01-01" }],
  ["narrower", { validUntil: "2028-01-01" }, { validUntil: "2027-01-01" }],
  ["wider", { validUses: 1 }, { validUses: 2 }],
  ["narrower", { validUses: 2 }, { validUses: 1 }],
  ["different", { validUntilEvent: "end-of-study" }, { validUntilEvent: "end-of-year" }],
  ["different", {}, { channels: ["email"] }],
] as const)("a change is %s: %o, then %o", (change, from, to) => {
  const [before, after] = [from, to].map((own) => notice([purpose(own as Partial<ConsentPurpose>)]));
  expect(compareNotices(before!, after!).change).toBe(change);
});

test("a notice cannot be changed behind its digest", () => {
  const capsule = notice([base]);
  expect(() => (capsule.notice.purposes[0]!.data as string[]).push("housing")).toThrow(TypeError);
});

test("direct marketing names its channels", () => {
  const named = expect.objectContaining({ code: "consent.marketing_without_channels" });
  expect(() => notice([purpose({ marketing: true })])).toThrow(named);
  expect(() => notice([purpose({ marketing: true, channels: [] })])).toThrow();
});

test.each([
  ["0000-06-01T10:00:00Z", false],
  ["0001-01-01T00:00:00+01:00", false],
  ["9999-12-31T23:59:59-01:00", false],
  ["0001-01-02T00:00:00+01:00", true],
  ["9999-12-31T23:59:59Z", true],
])("the calendar holds the instant %s: %s", (at, holds) => {
  expect(consentEventSchema.safeParse(event("given", 1, notice(), { at })).success).toBe(holds);
});

function without(field: "validFor" | "recipients" | "channels") {
  const { [field]: _gone, ...rest } = base;
  return rest;
}
