import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defineDomain } from "../domain.js";
import { createKeyring } from "../keyring.js";
import { createPseudonymiser } from "../pseudonymiser.js";
import { createVersionBridge } from "../rotation/version-bridge.js";
import { type RepseudonymiseCheckpoint, type RepseudonymisedPart, repseudonymise } from "./repseudonymise.js";

const key = (id: string, byte: string, status: "active" | "previous") =>
  ({ id, secret: byte.repeat(32), status }) as const;
const before = createKeyring({ keys: [key("2025-01", "0b", "active")] });
const keyring = createKeyring({ keys: [key("2025-01", "0b", "previous"), key("2026-01", "0c", "active")] });
const domain = defineDomain({ name: "social-aid", scope: "person" });
const values = ["1", "2", "3"];
const bridge = createVersionBridge(values, { keyring, domain, from: "2025-01" });
const [olds, youngs] = [before, keyring].map((ring) =>
  createPseudonymiser({ keyring: ring, domain }).many(values),
);

async function parts(
  bytes: Uint8Array,
  cuts: readonly number[],
  resume?: RepseudonymiseCheckpoint,
  columns = ["id"],
) {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const [at, from] of [0, ...ends].entries()) controller.enqueue(bytes.subarray(from, ends[at]));
      controller.close();
    },
  });
  const options = { columns, ...(resume === undefined ? {} : { resume }) };
  const all: RepseudonymisedPart[] = [];
  for await (const part of source.pipeThrough(repseudonymise(bridge, options))) all.push(part);
  return all;
}
const joined = (all: readonly RepseudonymisedPart[]) =>
  Buffer.concat(all.map(({ bytes }) => bytes)).toString();
const bytesOf = (text: string) => new TextEncoder().encode(text);

const row = fc.record({
  person: fc.constantFrom(-1, 0, 1, 2),
  quoted: fc.boolean(),
  town: fc.constantFrom("فاس", '"a;\n"', ""),
});
const file = fc.record({
  rows: fc.array(row, { maxLength: 12 }),
  head: fc.constantFrom("id;town\n", "\uFEFFid;town\r\n", '\n"id";town\n', "id;town"),
  newline: fc.constantFrom("\n", "\r\n"),
});
const written = (
  rows: readonly { person: number; quoted: boolean; town: string }[],
  newline: string,
  ids: readonly (string | null)[] = [],
) =>
  rows
    .map(({ person, quoted, town }) => {
      const id = ids[person] ?? "";
      return `${quoted ? `"${id}"` : id};${town}${newline}`;
    })
    .join("");

test("taken up at any checkpoint, the file is the one of a single run", () =>
  fc.assert(
    fc.asyncProperty(file, fc.array(fc.nat(900), { maxLength: 9 }), async ({ rows, head, newline }, cuts) => {
      const some = head.endsWith("\n") ? rows : [];
      const old = bytesOf(head + written(some, newline, olds));
      const young = head + written(some, newline, youngs);
      const all = await parts(old, cuts);
      expect(joined(all)).toBe(young);
      for (const [index, { checkpoint }] of all.entries()) {
        const kept = joined(all.slice(0, index + 1));
        expect(Buffer.byteLength(kept)).toBe(checkpoint.written);
        const again = JSON.parse(JSON.stringify(checkpoint)) as RepseudonymiseCheckpoint;
        const rest = await parts(old.subarray(checkpoint.read), cuts, again);
        expect(kept + joined(rest)).toBe(young);
        expect((rest.at(-1)?.checkpoint ?? checkpoint).records).toBe(some.length);
      }
    }),
    { numRuns: 150 },
  ));

test.each([
  ["a cell that the bridge does not know", "id\n\nnobody\n", ["id"], "unknown_pseudonym"],
  ["a column that is not there", "id\n", ["idd"], "missing_column"],
  ["a column that stands twice", "id,id\n", ["id"], "repeated_column"],
  ["a broken line", "id,a\n1\n", ["id"], "broken_csv"],
])("%s is refused", async (_, text, columns, code) => {
  const made = parts(bytesOf(text), [], undefined, columns);
  await expect(made).rejects.toMatchObject({ code: `pseudonymisation.${code}` });
});

test("several columns are carried over, in whatever order they are named", async () => {
  const [a, b] = [olds?.[0], olds?.[1]];
  const all = await parts(bytesOf(`a,n,b\n${a},7,${b}\n`), [], undefined, ["b", "a"]);
  expect(joined(all)).toBe(`a,n,b\n${youngs?.[0]},7,${youngs?.[1]}\n`);
});
