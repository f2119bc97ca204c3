import { describe, expect, it } from "vitest";
import { csvColumns } from "./csv-columns.js";

const stream = (...chunks: string[]) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

describe("csvColumns", () => {
  it.each([
    ["commas", ["cin,town\n1,2\n"], ["cin", "town"]],
    ["a header cut in the middle of a letter's line", ["ci", "n;to", "wn\r", "\n1;2\r\n"], ["cin", "town"]],
    ["quotes and Arabic", ['"a,b",المدينة\n'], ["a,b", "المدينة"]],
    ["no line at all behind the header", ["cin,town"], ["cin", "town"]],
    ["a broken line behind it", ['cin,town\n1,"2\n'], ["cin", "town"]],
  ])("reads a header with %s", async (_, chunks, columns) => {
    expect(await csvColumns(stream(...chunks))).toEqual(columns);
  });

  it("refuses a file without a header", async () => {
    await expect(csvColumns(stream())).rejects.toMatchObject({ code: "pseudonymisation.empty_csv" });
  });
});
