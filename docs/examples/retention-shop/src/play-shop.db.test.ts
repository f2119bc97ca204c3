import { casablancaDay, shiftDay } from "@data-tika/core/time";
import { openPostgres } from "@data-tika/testing";
import { afterEach, expect, test, vi } from "vitest";
import { playShop } from "./play-shop.js";
import { standIn } from "./stand-in.js";

afterEach(() => vi.restoreAllMocks());

async function printed(play: () => Promise<void>): Promise<readonly string[]> {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void lines.push(...text.split("\n")));
  await play();
  return lines;
}

test("a generated shop is planned, compared, explained, swept and certified; a customer under hold stays", async () => {
  const lines = await printed(() => playShop({ sweep: false, language: "en", today: "2026-12-01" }));
  const said = (words: RegExp) => lines.filter((line) => words.test(line));
  expect(said(/^ {2}delete {5}/)).toHaveLength(4);
  expect(said(/of public\.invoice; kept: 4 under hold/)).toHaveLength(1);
  expect(said(/invoice_line: \d+ → \d+/)).toHaveLength(1);
  expect(said(/Hold claim-2033-12 stands/)).toHaveLength(1);
  expect(said(/^ {2}deleted +(\d+) of \1 planned/)).toHaveLength(2);
  expect(said(/^ {2}anonymised +(\d+) of \1 planned/)).toHaveLength(1);
  expect(said(/public\.invoice_line: \d+ held/)).toHaveLength(1);
});

test("a database of yours is planned as on today, and swept by its own clock when that is asked for", async () => {
  const { db, exec, url, close } = await openPostgres();
  await exec(standIn(100));
  // Two of its invoices are of long ago, whatever the year of this test.
  await exec("UPDATE invoice SET invoice_date = '2001-05-01' WHERE invoice_id IN (7, 8)");
  const invoices = async () => (await db.query("SELECT 1 FROM invoice")).rows.length;
  const today = casablancaDay(new Date());
  const lines = await printed(() => playShop({ url, sweep: false, language: "en", today }));
  expect(lines[0]).toBe(`Retention of your database, as on ${today}`);
  expect(lines.at(-1)).toMatch(/^Nothing was changed/);
  expect(await invoices()).toBe(100);
  const due = lines.find((line) => /of public\.invoice$/.test(line))?.match(/[\d,]+/)?.[0];
  await printed(() => playShop({ url, sweep: true, language: "en", today }));
  expect(await invoices()).toBe(100 - Number(due));
  const tomorrow = shiftDay(today, 2);
  const early = printed(() => playShop({ url, sweep: true, language: "en", today: tomorrow }));
  await expect(early).rejects.toMatchObject({ code: "retention.plan_not_due" });
  await close();
});
