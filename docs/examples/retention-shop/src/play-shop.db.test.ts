import { afterEach, expect, test, vi } from "vitest";
import { playShop } from "./play-shop.js";

afterEach(() => vi.restoreAllMocks());

test("a generated shop is planned, compared, explained, swept and certified; a customer under hold stays", async () => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void lines.push(...text.split("\n")));
  await playShop({ sweep: false, language: "en" });
  const said = (words: RegExp) => lines.filter((line) => words.test(line));
  expect(said(/^ {2}delete {5}/)).toHaveLength(4);
  expect(said(/of public\.invoice; kept: 4 under hold/)).toHaveLength(1);
  expect(said(/invoice_line: \d+ → \d+/)).toHaveLength(1);
  expect(said(/Hold claim-2033-12 stands/)).toHaveLength(1);
  expect(said(/^ {2}deleted +(\d+) of \1 planned/)).toHaveLength(2);
  expect(said(/^ {2}anonymised +(\d+) of \1 planned/)).toHaveLength(1);
  expect(said(/public\.invoice_line: \d+ held/)).toHaveLength(1);
});
