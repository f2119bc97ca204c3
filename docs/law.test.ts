import { expect, test } from "vitest";
import { lawDocument } from "./law-document.js";

test("docs/law.md says what the tables of the law say", async () => {
  const refresh = "docs/law.md is stale; refresh it: npx vitest run --project unit docs/law.test.ts -u";
  await expect(lawDocument(), refresh).toMatchFileSnapshot("./law.md");
});

test("every row of a table has as many cells as its head", () => {
  const tables = lawDocument()
    .split("\n\n")
    .filter((block) => block.startsWith("|"));
  for (const block of tables) {
    const cells = block.split("\n").map((row) => row.split(/(?<!\\)\|/).length);
    expect(new Set(cells).size, block.slice(0, 80)).toBe(1);
  }
  expect(tables.length).toBeGreaterThan(20);
});
