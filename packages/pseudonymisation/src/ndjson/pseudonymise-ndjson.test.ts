import { isDataTikaError } from "@data-tika/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPolicy, type Row } from "../apply-policy.js";
import { createKeyring } from "../keyring.js";
import { definePolicy, type Policy } from "../policy.js";
import { ageBand } from "../transforms/age-band.js";
import { generaliseNumber } from "../transforms/generalise-number.js";
import { keep } from "../transforms/keep.js";
import { mask } from "../transforms/mask.js";
import { pseudonym } from "../transforms/pseudonym.js";
import { redact } from "../transforms/redact.js";
import { shiftDates } from "../transforms/shift-dates.js";
import { topCode } from "../transforms/top-code.js";
import { type NdjsonProgress, pseudonymiseNdjson } from "./pseudonymise-ndjson.js";

const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
const ab = definePolicy({ columns: { a: redact(), b: keep() } });
const context = { keyring, on: "2026-11-21" };

function streamOf(bytes: Uint8Array, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (const [at, from] of [0, ...ends].entries()) controller.enqueue(bytes.subarray(from, ends[at]));
      controller.close();
    },
  });
}

async function treated(policy: Policy, text: string | Uint8Array, cuts: readonly number[] = []) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const stream = pseudonymiseNdjson(streamOf(bytes, cuts), policy, context);
  return Buffer.from(await new Response(stream).arrayBuffer()).toString("latin1");
}
const latin1 = (text: string) => Buffer.from(text).toString("latin1");
const coded = (code: string, line?: number) =>
  expect.toSatisfy(
    (error) =>
      isDataTikaError(error, `pseudonymisation.${code}`) &&
      (line === undefined || error.fields["line"] === line),
  );

test.each([
  ["one line", '{"a":"x","b":1}\n', '{"a":null,"b":1}\n'],
  ["no line end at the end", '{"a":"x","b":1}', '{"a":null,"b":1}'],
  ["spaces and CR LF", ' { "a" : "x" ,\t"b" : 1 } \r\n', ' { "a" : null ,\t"b" : 1 } \r\n'],
  ["empty lines", '\n\n{"a":"x"}\n \n{"a":"y"}\n\n', '\n\n{"a":null}\n \n{"a":null}\n\n'],
  [
    "another order, then missing members",
    '{"b":1,"a":"x"}\n{"a":"x"}\n{}\n',
    '{"b":1,"a":null}\n{"a":null}\n{}\n',
  ],
  ["a name with escapes", '{"\\u0061":"x"}\n', '{"\\u0061":null}\n'],
  [
    "numbers of any length stay",
    '{"b":1.00000000000000000001e-400}\n',
    '{"b":1.00000000000000000001e-400}\n',
  ],
  ["objects and arrays stay", '{"b":[{"a":"x"}, [ ]] ,"a":1}\n', '{"b":[{"a":"x"}, [ ]] ,"a":null}\n'],
  ["Arabic stays", '{"a":"فاس","b":"طنجة"}\n', '{"a":null,"b":"طنجة"}\n'],
  ["nothing", "", ""],
])("%s", async (_, text, expected) => {
  for (const cuts of [[], [...text].map((_, at) => at), [1]]) {
    expect(await treated(ab, text, cuts)).toBe(latin1(expected));
  }
});

test.each([
  ["a number that becomes a number stays one", topCode({ top: 65 }), '{"v":60.0}', "60.0"],
  ["a number that becomes a band is a text", generaliseNumber(10), '{"v":38}', '"30..39"'],
  ["a text that looks like a number stays a text", topCode({ top: 65 }), '{"v":"60"}', '"60"'],
  ["true and null have texts of their own", mask(), '{"v":true}', '"t***"'],
  ["null stays", mask(), '{"v":null}', "null"],
  ["an empty text is none", mask(), '{"v":""}', "null"],
])("%s", async (_, spec, text, expected) => {
  const policy = definePolicy({ columns: { v: spec } });
  expect(await treated(policy, text)).toBe(`{"v":${expected}}`);
});

describe("a bad line", () => {
  test.each([
    ["text", "x\n", "broken_ndjson", 1],
    ["an array", '{"a":"x"}\n[1]\n', "broken_ndjson", 2],
    ["two objects", '{"a":"x"} {"a":"y"}\n', "broken_ndjson", 1],
    ["an open object", '{"a":"x"}\n\n{"a":"x"\n', "broken_ndjson", 3],
    ["a comma too many", '{"a":"x",}\n', "broken_ndjson", 1],
    ["a raw control character", '{"a":"x\ty"}\n', "broken_ndjson", 1],
    ["a value that is none", '{"b":nul}\n', "broken_ndjson", 1],
    ["a leading zero", '{"b":01}\n', "broken_ndjson", 1],
    ["nesting without end", `{"b":${"[".repeat(300)}`, "broken_ndjson", 1],
    ["an unknown member", '{"a":"x"}\n{"a":"x","c":1}\n', "unknown_member", 2],
    ["a repeated member", '{"a":"x","\\u0061":"y"}\n', "repeated_member", 1],
    ["an object in a treated member", '{"a":"x"}\n{"a":{"x":1}}\n', "cell_refused", 2],
    ["a name of lone bytes", Buffer.from('{"\xe9":1}\n', "latin1"), "broken_ndjson", 1],
    ["a treated text of lone bytes", Buffer.from('{"a":"\xe9"}\n', "latin1"), "broken_ndjson", 1],
    ["a line without end", `{"a":"x"}\n{"a":"${"x".repeat(2_000_000)}`, "ndjson_line_too_long", 2],
  ])("%s", async (_, text, code, line) => {
    const policy = definePolicy({ columns: { a: mask(), b: keep() } });
    await expect(treated(policy, text)).rejects.toThrow(coded(code, line));
  });

  test("a value that does not fit its transform", async () => {
    const policy = definePolicy({ columns: { birth: ageBand(5) } });
    const text = '{"birth":"1987-05-03"}\n{"birth":"1987-02-30"}\n';
    await expect(treated(policy, text)).rejects.toThrow(coded("cell_refused", 2));
  });
});

test("bytes that are no UTF-8 pass where nothing is treated", async () => {
  const text = '{"a":1,"b":"\xe9\xff"}\n';
  expect(await treated(ab, Buffer.from(text, "latin1"))).toBe('{"a":null,"b":"\xe9\xff"}\n');
});

test("progress counts objects and bytes", async () => {
  const seen: NdjsonProgress[] = [];
  const bytes = new TextEncoder().encode('{"a":"x"}\n'.repeat(30_000));
  const onProgress = (progress: NdjsonProgress) => seen.push(progress);
  await new Response(pseudonymiseNdjson(streamOf(bytes, []), ab, { onProgress })).arrayBuffer();
  expect([seen.at(-1), seen.length > 2]).toEqual([{ records: 30_000, bytes: bytes.length }, true]);
});

const scalar = fc.oneof(
  fc.constantFrom("", "AB123456", "N/A", "فاس", 'x"y', "\\", "\u2028", "👩🏽‍🔬", "1\n2"),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
  fc.constant(null),
);
const cuts = fc.array(fc.nat(500), { maxLength: 8 });

test("the objects are those that the policy makes of the rows, wherever the bytes are cut", () => {
  const columns = { id: pseudonym("social-aid"), "nom é": mask(), town: keep() };
  const policy = definePolicy({ columns });
  const row = fc.record({ town: scalar, "nom é": scalar, id: fc.string({ unit: "grapheme", maxLength: 9 }) });
  return fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), cuts, async (rows, at) => {
      const text = rows.map((one) => `${JSON.stringify(one)}\n`).join("");
      const lines = Buffer.from(await treated(policy, text, at), "latin1")
        .toString()
        .split("\n");
      const made = lines.filter((line) => line !== "").map((line) => JSON.parse(line));
      expect(made).toEqual(applyPolicy(policy, rows as Row[], context));
    }),
    { numRuns: 200 },
  );
});

test("other columns of the same object are read as they were", async () => {
  const columns = { id: pseudonym("a"), at: shiftDates("id", { days: 30, domain: "a" }) };
  const policy = definePolicy({ columns });
  const rows = [
    { at: "2026-01-05", id: "1" },
    { at: "2026-01-05", id: "é" },
  ];
  const text = rows.map((one) => `${JSON.stringify(one)}\n`).join("");
  const made = (await treated(policy, text))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(made).toEqual(applyPolicy(policy, rows, context));
});

const soup = fc.array(
  fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    '"b"',
    '"\\n"',
    "1",
    "-0",
    "1.",
    "2e1",
    "true",
    "null",
    " ",
    '"é',
  ),
  { maxLength: 9 },
);

test("what JSON.parse accepts or refuses is accepted or refused here", () => {
  const policy = definePolicy({ columns: { a: keep(), b: keep() } });
  return fc.assert(
    fc.asyncProperty(soup, fc.boolean(), async (parts, inside) => {
      const line = inside ? `{"a":${parts.join("")}}` : parts.join("");
      const ours = await treated(policy, line).catch((error: unknown) => error);
      if (line.trim() === "" || accepted(line)) expect(ours).toBe(latin1(line));
      else expect(isDataTikaError(ours)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

/** Whether it is an object whose members are columns, none of them twice. */
function accepted(line: string): boolean {
  try {
    const value = JSON.parse(line);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    let members = 0;
    let depth = 0;
    for (const token of line.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g) ?? []) {
      if (token === ":" && depth === 1) members++;
      if (/^[{[]$/.test(token)) depth++;
      if (/^[}\]]$/.test(token)) depth--;
    }
    return (
      members === Object.keys(value).length &&
      Object.keys(value).every((name) => name === "a" || name === "b")
    );
  } catch {
    return false;
  }
}
