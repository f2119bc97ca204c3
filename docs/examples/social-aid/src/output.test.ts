import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimOutput, openOutput, streamWhole, writeWhole } from "./output.js";

let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "social-aid-"));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

describe("claimOutput", () => {
  it("takes a new folder, an empty one, and its own again", async () => {
    const own = join(directory, "new", "own");
    for (let time = 0; time < 2; time++) await claimOutput(own);
    const output = await openOutput(own);
    await output.write("index.html", "old");
    await claimOutput(own);
    await openOutput(own);
    expect((await readdir(own)).filter((name) => !name.startsWith("."))).toEqual([]);
  });

  it("never clears a folder that others have written to", async () => {
    await mkdir(join(directory, "consent"));
    await writeFile(join(directory, "consent", "mine.ts"), "mine");
    await expect(claimOutput(directory)).rejects.toMatchObject({ code: "social_aid.foreign_directory" });
    expect(await readdir(directory)).toEqual(["consent"]);
    expect(await readFile(join(directory, "consent", "mine.ts"), "utf8")).toBe("mine");
  });
});

it.each<[string, (inFile: string) => Promise<unknown>]>([
  ["claiming", (inFile) => claimOutput(inFile)],
  ["a file", (inFile) => writeWhole(join(inFile, "a.txt"), "a")],
  ["a stream", (inFile) => streamWhole(join(inFile, "a.txt"), new Blob(["a"]).stream() as never)],
])("says that the output cannot be written: %s", async (_, write) => {
  const file = join(directory, "file");
  await writeFile(file, "keep");
  await expect(write(join(file, "inside"))).rejects.toMatchObject({ code: "social_aid.unwritable_output" });
  expect(await readFile(file, "utf8")).toBe("keep");
});
