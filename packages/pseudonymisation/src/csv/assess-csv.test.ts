import { isDataTikaError } from "@data-tika/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assessRisk } from "../risk/assess-risk.js";
import { assessCsv } from "./assess-csv.js";

const stream = (text: string) => new Response(text).body as ReadableStream<Uint8Array>;
const options = { quasiIdentifiers: ["age", "town"], sensitive: ["aid"] };
const cell = fc.constantFrom("", "a", "فاس", "x;y", "longer than others");

test("is the report on the rows", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ age: cell, town: cell, aid: cell, name: cell })), async (rows) => {
      const lines = rows.map(({ age, town, aid, name }) => `"${name}";"${aid}";"${town}";"${age}"\r\n`);
      const report = await assessCsv(stream(`name;aid;town;age\r\n${lines.join("")}`), options);
      expect(report).toEqual(assessRisk(rows, options));
    }),
  ));

test.each([
  ["a column that is not there", "age;aid\n1;2\n", "missing_column"],
  ["a broken line", "age;town;aid\n1;2\n", "broken_csv"],
  ["no header", "", "empty_csv"],
])("%s is refused", async (_, csv, code) => {
  await expect(assessCsv(stream(csv), options)).rejects.toThrow(
    expect.toSatisfy((error) => isDataTikaError(error, `pseudonymisation.${code}`)),
  );
});

test("a stream that fails fails the assessment with its own error", async () => {
  const failing = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error("disk")),
  });
  await expect(assessCsv(failing, options)).rejects.toThrow("disk");
});
