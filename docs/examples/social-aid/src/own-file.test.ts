import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canary, canaryOutlets } from "@data-tika/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ownFile } from "./own-file.js";

let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "social-aid-"));
  vi.spyOn(console, "log").mockImplementation(() => {});
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(directory, { recursive: true, force: true });
});

async function runOn(content: string, options: { id?: string; quasi?: string[]; sensitive?: string } = {}) {
  const csv = join(directory, "people.csv");
  await writeFile(csv, content);
  const { id = "cin", quasi = ["town"], sensitive } = options;
  return ownFile({
    run: "own-file",
    out: join(directory, "out"),
    csv,
    id,
    quasi,
    ...(sensitive && { sensitive }),
  });
}

describe("ownFile", () => {
  it("replaces the identifier and leaves every other byte", async () => {
    await runOn('﻿cin;town;note\r\nAB123456;فاس;"a;b"\r\nAB123456;Fès;""\r\n');
    const written = await readFile(join(directory, "out", "people.pseudonymised.csv"), "utf8");
    const [header, first, second] = written.split("\r\n");
    expect(header).toBe("﻿cin;town;note");
    expect(first).toMatch(/^\S+;فاس;"a;b"$/);
    expect(first).not.toContain("AB123456");
    expect(second?.split(";")[0]).toBe(first?.split(";")[0]);
  });

  it.each([
    ["a misspelt identifier column", "cin,town\n1,2\n", { id: "cni" }, "pseudonymisation.missing_column"],
    [
      "a misspelt quasi-identifier",
      "cin,town\n1,2\n",
      { quasi: ["twon"] },
      "pseudonymisation.missing_column",
    ],
    ["a misspelt sensitive column", "cin,town\n1,2\n", { sensitive: "x" }, "pseudonymisation.missing_column"],
    ["a line with too few cells", `cin,town\n1,2\n${canary}\n`, {}, "pseudonymisation.broken_csv"],
    ["a quote that never ends", `cin,town\n"${canary},2\n`, {}, "pseudonymisation.broken_csv"],
    ["an empty file", "", {}, "pseudonymisation.empty_csv"],
  ])("refuses %s and writes nothing", async (_, content, options, code) => {
    const thrown = await runOn(content, options).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code });
    expect(canaryOutlets(thrown)).toEqual([]);
    expect(await readdir(join(directory, "out")).catch(() => [])).toEqual([]);
  });

  it("refuses a file that is not there", async () => {
    const command = {
      run: "own-file",
      out: directory,
      csv: join(directory, canary),
      id: "a",
      quasi: ["b"],
    } as const;
    const thrown = await ownFile(command).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: "social_aid.unreadable_file" });
    expect(canaryOutlets(thrown)).toEqual([]);
  });
});
