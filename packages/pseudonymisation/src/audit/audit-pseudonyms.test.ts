import { createHash, createHmac } from "node:crypto";
import { inspect } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defineDomain } from "../domain.js";
import { createKeyring } from "../keyring.js";
import { createPseudonymiser } from "../pseudonymiser.js";
import { auditPseudonyms } from "./audit-pseudonyms.js";
import type { AuditOptions } from "./search.js";
import type { ColumnCell } from "./structure.js";

/** A clock that goes one millisecond further each time it is looked at. */
function ticking(): () => number {
  let now = 0;
  return () => now++;
}

const quick = { budget: { digests: 3000, seconds: 1e9 } } as const;
const audit = (column: readonly ColumnCell[], options: Partial<AuditOptions> = {}) =>
  auditPseudonyms(column, { kind: "cin", clock: ticking(), ...quick, ...options });
const leaks = async (column: readonly ColumnCell[], options?: Partial<AuditOptions>) =>
  (await audit(column, options)).findings.map(({ leak }) => leak);

/** Numbers in the form of a CIN, spread over all of them by a small generator. */
function cinNumbers(count: number): readonly string[] {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const letter = () => String.fromCharCode(65 + next(26));
  return Array.from(
    { length: count },
    () => `${letter()}${letter()}${String(next(1_000_000)).padStart(6, "0")}`,
  );
}

const numbers = cinNumbers(300);
const digest =
  (algorithm: string, encoding: "hex" | "base64" | "base64url", salt = "") =>
  (number: string) =>
    createHash(algorithm)
      .update(salt + number)
      .digest(encoding);

test("numbers behind bare digests are found without their originals", async () => {
  const column = cinNumbers(20_000).map(digest("sha256", "hex"));
  const report = await audit(column, { budget: { digests: 400_000, seconds: 1e9 } });
  const [finding] = report.findings;
  expect(finding).toMatchObject({ leak: "unkeyed-digest", algorithm: "sha256" });
  expect(finding?.leak === "unkeyed-digest" && finding.values).toBeGreaterThan(0);
  expect(finding?.leak === "unkeyed-digest" && finding.secondsForAll).toBeGreaterThan(report.seconds);
  expect(report).toMatchObject({ space: 772_200_000, complete: false });
  expect(report.tried).toBeGreaterThan(100_000);
});

test.each([
  ["md5 in hexadecimal", digest("md5", "hex"), { leak: "unkeyed-digest", algorithm: "md5" }],
  ["sha1 in base64", digest("sha1", "base64"), { leak: "unkeyed-digest", algorithm: "sha1" }],
  ["sha256 in base64url", digest("sha256", "base64url"), { leak: "unkeyed-digest", algorithm: "sha256" }],
  [
    "sha256 in capitals",
    (cin: string) => digest("sha256", "hex")(cin).toUpperCase(),
    { leak: "unkeyed-digest" },
  ],
  [
    "sha256 cut to 16 bytes",
    (cin: string) => digest("sha256", "hex")(cin).slice(0, 32),
    { algorithm: "sha256" },
  ],
  ["small letters", (cin: string) => digest("sha256", "hex")(cin.toLowerCase()), { leak: "unkeyed-digest" }],
  [
    "a usual salt",
    digest("sha256", "hex", "salt"),
    { leak: "salted-digest", salt: { place: "before", number: 2 } },
  ],
  ["a salt of the list", digest("sha256", "hex", "our house"), { salt: { place: "before", number: 1 } }],
] as const)("%s is found in all rows with the originals", async (_, hash, finding) => {
  const { findings } = await audit(numbers.map(hash), { originals: numbers, salts: ["our house"] });
  expect(findings).toEqual([expect.objectContaining({ ...finding, values: numbers.length })]);
});

test.each([
  ["phone-ma", "0612345678", ["+212612345678"]],
  ["ice", "001561191000066", ["001561191000066"]],
  ["massar", "J123456789", ["J123456789"]],
] as const)("numbers of the kind %s are known in their usual writings", async (kind, written, originals) => {
  const column = [digest("sha256", "hex")(written)];
  expect(await leaks(column, { kind, originals })).toEqual(["unkeyed-digest"]);
});

test.each([
  ["numbers in base64", numbers.map((cin) => btoa(cin)), ["encoded"]],
  ["numbers in hexadecimal", numbers.map((cin) => Buffer.from(cin).toString("hex")), ["encoded"]],
  ["a counter in the order of the rows", numbers.map((_, at) => `P-${at + 100}`), ["counter"]],
  [
    "digests cut to 32 bits",
    numbers.map((cin) => digest("sha256", "hex")(cin).slice(0, 8)),
    ["short-truncation"],
  ],
] as const)("%s are seen without a search", async (_, column, expected) => {
  const report = await audit(column);
  expect(report.findings.map(({ leak }) => leak)).toEqual(expected);
  expect(report.digests).toBe(0);
});

test("a counter of shuffled rows does not rise with them", async () => {
  const column = numbers.map((_, at) => String(1000 + ((at * 7) % 300)));
  expect((await audit(column)).findings).toEqual([{ leak: "counter", values: 300, inRowOrder: false }]);
});

test("pseudonyms given in the order of the numbers are seen with the originals", async () => {
  const sorted = [...numbers].sort();
  const column = numbers.map((cin) => String(sorted.indexOf(cin) * 1000 + 5));
  expect(await leaks(column, { originals: numbers })).toEqual(["order"]);
});

test("missing values that share a pseudonym are counted", async () => {
  const originals = [...numbers, null, "N/A", "0000000"];
  const hmac = (text: string) => createHmac("sha256", "k".repeat(32)).update(text).digest("hex");
  const column = originals.map((cin) => hmac(cin === null || cin.length === 7 || cin === "N/A" ? "" : cin));
  expect((await audit(column, { originals })).findings).toEqual([{ leak: "shared-null", rows: 3 }]);
  const bare = [...numbers.map(hmac), digest("sha256", "hex")("null"), digest("sha256", "hex")("null")];
  expect((await audit(bare)).findings).toEqual([{ leak: "shared-null", rows: 2 }]);
});

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });
const column = fc.array(
  fc.oneof(fc.constantFrom("N/A", null, ...numbers.slice(0, 20)), fc.constantFrom(...numbers)),
  {
    maxLength: 60,
  },
);

test("keyed columns raise no alarm, whatever their form, length and order", () =>
  fc.assert(
    fc.asyncProperty(
      secret,
      column,
      fc.record({
        form: fc.constantFrom("text", "bare"),
        bits: fc.constantFrom(64, 80, 128, 256),
        sorted: fc.boolean(),
        told: fc.boolean(),
      }),
      async (bytes, originals, { form, bits, sorted, told }) => {
        const keyring = createKeyring({ keys: [{ id: "2026-01", secret: bytes, status: "active" }] });
        const domain = defineDomain({ name: "aid", scope: "person" });
        const { many } = createPseudonymiser({ keyring, domain, kind: "cin", form, bits });
        const pseudonyms = many(originals);
        const rows = sorted ? [...pseudonyms].sort() : pseudonyms;
        const report = await audit(rows, told && !sorted ? { originals, reveal: true } : { reveal: true });
        expect(report.findings).toEqual([]);
        expect(report.recovered?.count).toBe(0);
      },
    ),
    { numRuns: 60 },
  ));

test("random numbers in the form of a CIN raise no alarm", async () => {
  expect(await leaks(cinNumbers(2000), { originals: cinNumbers(2500).slice(500) })).toEqual([]);
});

test("what was recovered is kept only when asked for, and does not print", async () => {
  const pseudonyms = numbers.map(digest("sha256", "hex"));
  expect((await audit(pseudonyms, { originals: numbers })).recovered).toBeUndefined();
  const { recovered, ...report } = await audit(pseudonyms, { originals: numbers, reveal: true });
  expect(recovered?.reveal()).toContainEqual([pseudonyms[0], numbers[0]]);
  for (const shown of [inspect({ recovered }), JSON.stringify({ recovered }), String(recovered)]) {
    expect(shown).toContain("[recovered 300]");
    expect(shown).not.toContain(numbers[0]);
  }
  expect(JSON.stringify(report)).not.toContain(numbers[0]);
});

test("an audit that is called off stops with the signal's reason", async () => {
  const controller = new AbortController();
  const running = audit(numbers.map(digest("sha256", "hex", "?")), {
    budget: { digests: 1e9, seconds: 1e9 },
    signal: controller.signal,
    onProgress: ({ digests }) => digests > 20_000 && controller.abort(new Error("enough")),
  });
  await expect(running).rejects.toThrow("enough");
  await expect(audit([], { signal: controller.signal })).rejects.toThrow("enough");
});

test("seconds are those of the clock, and end the search", async () => {
  let now = 0;
  const report = await audit(numbers.map(digest("sha256", "hex", "?")), {
    clock: () => (now += 500),
    budget: { digests: 1e9, seconds: 3 },
  });
  expect(report.seconds).toBeGreaterThanOrEqual(3);
  expect(report.digests).toBeLessThan(100_000);
});

test("originals of another length are refused", async () => {
  await expect(audit(["a"], { originals: [] })).rejects.toMatchObject({
    code: "pseudonymisation.other_length",
  });
});

test("an empty column has nothing to find", async () => {
  expect(await audit([null, ""])).toMatchObject({ values: 0, distinct: 0, findings: [], digests: 0 });
});
