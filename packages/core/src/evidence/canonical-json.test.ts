import canonicalize from "canonicalize";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { utf8 } from "./bytes.js";
import { canonicalDigest } from "./canonical-digest.js";
import { canonicalJson } from "./canonical-json.js";
import { sha256 } from "./sha256.js";

// The vectors of RFC 8785's author: github.com/cyberphone/json-canonicalization, testdata/input and testdata/output.
const published = [
  [
    "values",
    String.raw`{"numbers": [1E30, 4.50, 333333333.33333329, 2e-3, 0.000000000000000000000000001], "escaping": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
    String.raw`{"escaping":"€$\u000f\nA'B\"\\\\\"/","literals":[null,true,false],"numbers":[1e+30,4.5,333333333.3333333,0.002,1e-27]}`,
  ],
  [
    "structures",
    String.raw`{"1": {"f": {"f": "hi","F": 5} ,"\n": 56.0}, "10": { }, "": "empty", "a": { }, "111": [ { } ], "A": { }}`,
    String.raw`{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}`,
  ],
  [
    "weird",
    String.raw`{"\u20ac": "Euro Sign", "1": "One", "\u0080": "Control\u007f", "\ud83d\ude02": "Smiley", "\u00f6": "Latin Small Letter O With Diaeresis", "\ufb33": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge"}`,
    '{"1":"One","</script>":"Browser Challenge","\u0080":"Control\u007f","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😂":"Smiley","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  ],
  [
    "french",
    `{"peach": "This sorting order", "péché": "is wrong according to French", "pêche": "but canonicalization MUST", "sin": "ingnore locale"}`,
    `{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ingnore locale"}`,
  ],
  ["unicode", String.raw`{"Unnormalized Unicode":"\u1e0d\u0307"}`, '{"Unnormalized Unicode":"\u1e0d\u0307"}'],
] as const;

// RFC 8785, appendix B: the bits of a double and its text.
const numbers = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
] as const;

describe("canonicalJson", () => {
  test.each(published)("writes the published vector %s", (_, input, output) => {
    expect(canonicalJson(JSON.parse(input))).toBe(output);
  });

  test.each(numbers)("writes the double %s as RFC 8785 does", (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, "hex").readDoubleBE())).toBe(text);
  });

  it("agrees with canonicalize on any JSON", () => {
    return fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary", maxDepth: 6 }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });

  it("does not depend on the order in which keys were set", () => {
    return fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it("puts keys in order that the runtime has its own mind about, and keeps what looks like an escape", () => {
    const own = JSON.parse('{"b":1,"10":2,"9":3,"__proto__":{"a":"\\\\ud800"},"é":4}');
    expect(canonicalJson(own)).toBe('{"10":2,"9":3,"__proto__":{"a":"\\\\ud800"},"b":1,"é":4}');
    expect(canonicalJson({ toJSON: 1, a: "\\ud800" })).toBe('{"a":"\\\\ud800","toJSON":1}');
  });

  it("has a digest", () => {
    return fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalDigest(value)).toEqual(sha256(utf8(canonicalJson(value))));
      }),
    );
  });

  const cycle: Record<string, unknown> = {};
  cycle["self"] = [cycle];
  const beside: Record<string, unknown> = { a: { b: {} } };
  beside["self"] = { c: {}, again: beside };
  let deep: unknown = 0;
  for (let i = 0; i < 300; i++) deep = [deep];

  test.each([
    ["NaN", { a: Number.NaN }, "core.json_not_finite"],
    ["an infinity", [Number.NEGATIVE_INFINITY], "core.json_not_finite"],
    ["undefined", { a: undefined }, "core.json_not_data"],
    ["a hole in an array", new Array(1), "core.json_not_data"],
    ["a function", () => 0, "core.json_not_data"],
    ["a big integer", 1n, "core.json_not_data"],
    ["a Date", new Date(0), "core.json_not_data"],
    ["a Map", new Map(), "core.json_not_data"],
    ["bytes", new Uint8Array(1), "core.json_not_data"],
    ["a lone high surrogate", "\ud800", "core.json_lone_surrogate"],
    ["a lone low surrogate in a key", { "\udc00": 1 }, "core.json_lone_surrogate"],
    ["a cycle", cycle, "core.json_cycle"],
    ["a cycle with something beside it", beside, "core.json_cycle"],
    ["nesting past 200 levels", deep, "core.json_too_deep"],
  ])("refuses %s", (_, value, code) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code }));
  });

  it("takes one object at two places, and an object without prototype", () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared, Object.assign(Object.create(null), shared)])).toBe(
      '[{"a":1},{"a":1},{"a":1}]',
    );
  });
});
