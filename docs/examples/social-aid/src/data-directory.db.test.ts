import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDataDirectory } from "./data-directory.js";

let directory = "";

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "social-aid-"));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

/** A process that lives until it is ended, and its number. */
async function livingProcess() {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  const end = async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return { pid: child.pid ?? 0, end };
}

describe("openDataDirectory", () => {
  it("refuses a directory that a living process has open, and takes over from one that is gone", async () => {
    const owner = await livingProcess();
    await writeFile(join(directory, "lock"), String(owner.pid));
    const refused = { code: "social_aid.directory_in_use", fields: { pid: owner.pid } };
    await expect(openDataDirectory(directory)).rejects.toMatchObject(refused);
    await expect(access(join(directory, "postgres"))).rejects.toThrow();

    await owner.end();
    const { db, close } = await openDataDirectory(directory);
    expect(await readFile(join(directory, "lock"), "utf8")).toBe(String(process.pid));
    await expect(openDataDirectory(directory)).rejects.toMatchObject({ code: "social_aid.directory_in_use" });
    expect((await db.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    await close();
    await expect(access(join(directory, "lock"))).rejects.toThrow();
  });
});
