import { isDataTikaError } from "@data-tika/core";
import { describe, expect, test } from "vitest";
import { applyPolicy, type Row } from "./apply-policy.js";
import { createKeyring } from "./keyring.js";
import { definePolicy } from "./policy.js";
import { oraclePseudonym } from "./pseudonym-oracle.fixture.js";
import { ageBand } from "./transforms/age-band.js";
import type { ColumnSpec } from "./transforms/column-spec.js";
import { generaliseDate } from "./transforms/generalise-date.js";
import { generaliseNumber } from "./transforms/generalise-number.js";
import { generaliseText } from "./transforms/generalise-text.js";
import { keep } from "./transforms/keep.js";
import { mask } from "./transforms/mask.js";
import { pseudonym } from "./transforms/pseudonym.js";
import { redact } from "./transforms/redact.js";

const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
const on = "2026-11-21";
const expectedPseudonym = oraclePseudonym({
  secretHex: "0b".repeat(32),
  keyId: "2026-01",
  domainPath: ["social-aid"],
  scope: "person",
  within: "",
  kind: null,
  canonical: "AB123456",
  bits: 128,
}).bare;
const coded = (code: string) =>
  expect.toSatisfy((error) => isDataTikaError(error, `pseudonymisation.${code}`));
const treat = (spec: ColumnSpec, value: Row[string]) =>
  applyPolicy(definePolicy({ columns: { column: spec } }), [{ column: value }], { keyring, on })[0]?.[
    "column"
  ];

test.each([
  ["birthday today", ageBand(5), "1986-11-21", "40-44"],
  ["birthday tomorrow", ageBand(5), "1986-11-22", "35-39"],
  ["day, month, year", ageBand(10), "22/11/1986", "30-39"],
  ["born today", ageBand(5), on, "0-4"],
  ["an age", ageBand(5), 17, "15-19"],
  ["the last band before the open one ends with it", ageBand(20, { top: 90 }), "85", "80-89"],
  ["the open band", ageBand(5, { top: 80 }), "1946-11-21", "80+"],
  ["the default open band", ageBand(5), "101", "90+"],
  ["a month", generaliseDate("month"), "2026-02-28", "2026-02"],
  ["a quarter", generaliseDate("quarter"), "01/04/2026", "2026-Q2"],
  ["a year", generaliseDate("year"), "2026-02-28", "2026"],
  ["a decade", generaliseDate("decade"), "2026-02-28", "2020s"],
  ["the lower border of a band", generaliseNumber(1000), "2000", "2000..2999"],
  ["decimals go down", generaliseNumber(1000), "2 999,99", "2000..2999"],
  ["below zero", generaliseNumber(10), -0.5, "-10..-1"],
  ["one number in a band", generaliseNumber(1), "7", "7..7"],
  ["a group", generaliseText({ north: ["Fe\u0300s"] }), " F\u00e8s", "north"],
  ["no group", generaliseText({ north: ["Fès"] }, { others: "elsewhere" }), "Agadir", "elsewhere"],
  ["a mask of a kind", mask("cin"), "AB 123456", "******56"],
  ["a mask of other text", mask(), "😀 smile", "😀***"],
  ["a mask of one character", mask(), "a", "***"],
  ["emptied", redact(), "Someone", null],
  ["kept, with its spaces and its type", keep(), " as it is ", " as it is "],
  ["kept number", keep(), 7, 7],
  ["a pseudonym", pseudonym("social-aid", { form: "bare" }), "AB123456", expectedPseudonym],
  [
    "what is no identifier, emptied",
    pseudonym("social-aid", { kind: "cin", invalid: "empty" }),
    "Amina",
    null,
  ],
] as const)("%s", (_, spec, value, expected) => {
  expect(treat(spec, value)).toBe(expected);
});

test.each([
  ageBand(5),
  generaliseDate("year"),
  generaliseNumber(5),
  generaliseText({}),
  mask(),
  pseudonym("a"),
  keep(),
])("an empty value stays empty: $transform", (spec) => {
  expect([null, undefined, ""].map((value) => treat(spec, value) || null)).toEqual([null, null, null]);
});

test.each([
  ["a day that does not exist", ageBand(5), "2026-02-30"],
  ["a birth after the day", ageBand(5), "2026-11-22"],
  ["an age of 131", ageBand(5), "131"],
  ["a word", generaliseDate("year"), "soon"],
  ["an instant", generaliseDate("year"), "2026-02-28T00:00:00Z"],
  ["a day that does not exist, day first", generaliseDate("year"), "31/04/2026"],
  ["not a number", generaliseNumber(5), "1e3"],
  ["two decimal signs", generaliseNumber(5), "1,000.5"],
  ["no identifier", pseudonym("social-aid", { kind: "cin" }), "Amina"],
])("%s is refused", (_, spec, value) => {
  expect(() => treat(spec, value)).toThrow(coded("value_refused"));
});

describe("a policy over rows", () => {
  const policy = definePolicy({
    columns: { cin: pseudonym("social-aid", { kind: "cin" }), birth: ageBand(5), town: keep() },
  });
  const row = { cin: "AB123456", birth: "1987-05-03", town: "Fès" };

  test("treats every row and changes none", () => {
    const rows = Object.freeze([
      Object.freeze({ ...row }),
      Object.freeze({ ...row, cin: "ab-123456", town: null }),
    ]);
    const treated = applyPolicy(policy, rows, { keyring, on });
    expect(treated.map(({ birth, town }) => [birth, town])).toEqual([
      ["35-39", "Fès"],
      ["35-39", null],
    ]);
    expect(treated[0]?.["cin"]).toBe(treated[1]?.["cin"]);
  });

  test("no rows are no rows", () => {
    expect(applyPolicy(policy, [], { keyring, on })).toEqual([]);
  });

  test.each([
    ["a misspelt column", [{ ...row, cin: undefined, cinn: "AB123456" }], { keyring, on }, "unknown_column"],
    ["a column too many in a later row", [row, { ...row, name: "x" }], { keyring, on }, "unknown_column"],
    ["a missing column", [{ cin: "AB123456", town: "Fès" }], { keyring, on }, "missing_column"],
    ["no keyring", [row], { on }, "keyring_missing"],
    ["no day", [row], { keyring }, "day_missing"],
    ["a day that does not exist", [row], { keyring, on: "2026-02-30" }, "day_missing"],
  ])("%s is refused", (_, rows, context, code) => {
    expect(() => applyPolicy(policy, rows, context)).toThrow(coded(code));
  });

  test("a later row may lack a column", () => {
    expect(applyPolicy(policy, [row, {}], { keyring, on })[1]).toEqual({
      cin: null,
      birth: null,
      town: null,
    });
  });

  test("survives JSON", () => {
    expect(definePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });
});

test.each([
  ["an unknown transform", { columns: { cin: { transform: "encrypt" } } }, "unknown_transform"],
  ["no transform", { columns: { cin: null } }, "unknown_transform"],
  ["a wrong option", { columns: { birth: { transform: "age-band", width: 0, top: 90 } } }, "invalid_policy"],
  ["an option too many", { columns: { birth: { transform: "keep", salt: "x" } } }, "invalid_policy"],
  ["too few bits", { columns: { cin: { ...pseudonym("a"), bits: 32 } } }, "invalid_policy"],
  ["another version", { version: 2, columns: {} }, "invalid_policy"],
  ["no columns", {}, "invalid_policy"],
  ["nothing in it", null, "invalid_policy"],
])("a policy with %s is refused", (_, policy, code) => {
  expect(() => definePolicy(policy as never)).toThrow(coded(code));
});
