import { describe, expect, test } from "vitest";
import { declarationExamples } from "./declaration/examples.js";
import { edited } from "./edited.fixture.js";
import type { ValidExample } from "./example.js";
import { examples } from "./examples.js";
import { invalidExamples } from "./invalid-examples.fixture.js";
import { type PayloadKind, payloadKinds } from "./kind.js";
import { parsePayload } from "./parse-payload.js";
import { payloadSchema } from "./payload.js";
import { rules } from "./rule/rules.js";

const { payload } = declarationExamples[0];

describe.each(payloadKinds)("%s", (kind) => {
  test.each(examples[kind] as readonly ValidExample<PayloadKind>[])(
    "accepts: $about",
    ({ payload: valid }) => {
      expect(parsePayload(valid, { kind })).toEqual({ ok: true, payload: valid });
      expect(payloadSchema.safeParse(valid).success).toBe(true);
    },
  );

  test.each(invalidExamples[kind])("refuses: $about", ({ payload: invalid, code, pointer }) => {
    const result = parsePayload(invalid);
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.pointer])).toEqual([
      [code, pointer],
    ]);
  });

  test("has three examples and five refusals at least", () => {
    expect(examples[kind].length).toBeGreaterThanOrEqual(3);
    expect(invalidExamples[kind].length).toBeGreaterThanOrEqual(5);
  });
});

test("every rule has a payload that breaks it", () => {
  const broken = new Set(Object.values(invalidExamples).flatMap((list) => list.map(({ code }) => code)));
  expect(rules.map(({ code }) => code).filter((code) => !broken.has(code))).toEqual([]);
});

test("an issue names its box, its article and the fault in three languages", () => {
  const result = parsePayload(
    edited(payload, ["data"], [{ kind: "cin-number", label: "CIN", origin: "direct" }]),
  );
  expect(result.ok ? undefined : result.issues[0]).toEqual({
    code: "cin-number-needs-authorisation",
    path: ["data"],
    pointer: "/data",
    box: "7",
    article: "law-09-08/12-1-e",
    mark: "text",
    message: {
      fr: "Rubrique 7, « Données » : Le numéro de la carte d’identité nationale : il faut une demande d’autorisation, non une déclaration. (loi 09-08, art. 12-1-e)",
      ar: "الخانة \u20687\u2069، «\u2068المعطيات\u2069»: رقم بطاقة التعريف الوطنية: يلزم طلب إذن مسبق وليس تصريحا. (\u2068القانون رقم 09.08، المادة 12-1-ه\u2069)",
      en: "Box 7, “Data”: The national identity card number: a request for authorisation is needed, not a declaration. (Law 09-08, art. 12-1-e)",
    },
  });
});

test("a box inside a list has a number and a label of its own", () => {
  const result = parsePayload(edited(payload, ["retention", 0, "period"], "2 ans"));
  expect(result.ok ? undefined : result.issues[0]).toMatchObject({ box: "8.2", article: "law-09-08/15-f" });
});

test("an item of decree 27 is named in a request for authorisation", () => {
  const result = parsePayload(
    edited(examples["authorisation-request"][0]?.payload, ["data", 0, "label"], ""),
  );
  expect(result.ok ? undefined : result.issues[0]).toMatchObject({
    code: "blank",
    article: "decree-2-09-165/27-4",
  });
});

test("ten faults give ten issues", () => {
  const faults = [
    "name",
    "person",
    "sector",
    "address",
    "phone",
    "email",
    "ice",
    "website",
    "legalForm",
    "activity",
  ];
  const broken = faults.reduce<unknown>((done, field) => edited(done, ["controller", field], 0), payload);
  const result = parsePayload(broken);
  expect(result.ok ? 0 : result.issues.length).toBe(10);
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "declaration"],
  ["no kind", { version: 1 }],
  ["an unknown kind", { kind: "wish" }],
  ["an inherited kind", Object.create({ kind: "declaration" })],
])("%s has no kind", (_, value) => {
  const result = parsePayload(value);
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["unknown-kind"]);
});

test("another kind than the one asked for is refused", () => {
  const result = parsePayload(payload, { kind: "collection-notice" });
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["unknown-kind"]);
});

test.each([
  ["a lone surrogate", edited(payload, ["processing", "name"], "\ud800")],
  ["a date", { ...payload, signature: new Date(0) }],
  ["a depth of ten thousand", { ...payload, contact: nested(10_000) }],
  ["a cycle", cyclic()],
])("%s is not data", (_, value) => {
  const result = parsePayload(value);
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["not-data"]);
});

test("a __proto__ key is an unknown field", () => {
  const result = parsePayload(JSON.parse(JSON.stringify(payload).replace("{", '{"__proto__":{"kind":"x"},')));
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["unknown-field"]);
});

function nested(depth: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) value = { value };
  return value;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = { ...payload };
  value["contact"] = value;
  return value;
}
