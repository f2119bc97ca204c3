import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeEach, expect, test } from "vitest";
import { takeFileLock } from "./file-lock.js";

const folders: string[] = [];
let path = "";

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "file-lock-"));
  folders.push(folder);
  path = join(folder, "lock");
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

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

const left = () => readdir(join(path, ".."));

test("a living owner is named, and its lock is left alone", async () => {
  const owner = await livingProcess();
  await writeFile(path, String(owner.pid));
  const refused = { code: "core.file_locked", fields: { pid: owner.pid } };
  await expect(takeFileLock(path)).rejects.toMatchObject(refused);
  expect(await readFile(path, "utf8")).toBe(String(owner.pid));
  await owner.end();
  await (await takeFileLock(path)).release();
  expect(await left()).toEqual([]);
});

test("this process has it once, under any writing of the path", async () => {
  const lock = await takeFileLock(path);
  expect(await readFile(path, "utf8")).toBe(String(process.pid));
  const again = join(path, "..", ".", "lock");
  await expect(takeFileLock(again)).rejects.toMatchObject({ code: "core.file_locked" });
  await lock.release();
  await lock.release();
  expect(await left()).toEqual([]);
});

test("a lock with our number that we did not take is an older process's", async () => {
  await writeFile(path, String(process.pid));
  await (await takeFileLock(path)).release();
  expect(await left()).toEqual([]);
});

test.each(["", "not a number", "0", "-1"])("a lock that names nobody (%j) is taken over", async (text) => {
  await writeFile(path, text);
  await (await takeFileLock(path)).release();
  expect(await left()).toEqual([]);
});

test("one that died while it took over is in nobody's way", async () => {
  const dead = await livingProcess();
  await dead.end();
  await writeFile(path, String(dead.pid));
  await writeFile(`${path}.takeover`, String(dead.pid));
  await writeFile(`${path}.${dead.pid}`, String(dead.pid));
  await (await takeFileLock(path)).release();
  expect(await left()).toEqual([]);
});

test("of many processes, some of them killed, one at a time has it", async () => {
  const folder = join(path, "..");
  const source = fileURLToPath(new URL("file-lock.ts", import.meta.url));
  await build({
    stdin: {
      resolveDir: folder,
      contents: `
        import { rmSync, writeFileSync } from "node:fs";
        import { takeFileLock } from ${JSON.stringify(source)};
        for (let turns = 0; turns < 40; ) {
          const lock = await takeFileLock(${JSON.stringify(path)}).catch(() => undefined);
          if (lock === undefined) { await new Promise((wake) => setTimeout(wake, Math.random() * 4)); continue; }
          writeFileSync(${JSON.stringify(`${path}.inside`)}, "", { flag: "wx" });
          await new Promise((wake) => setTimeout(wake, 1));
          rmSync(${JSON.stringify(`${path}.inside`)});
          turns++;
          if (process.argv[2] === "dies" && turns === 20) process.kill(process.pid, "SIGKILL");
          await lock.release();
        }`,
    },
    outfile: join(folder, "child.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["@data-tika/source"],
  });
  const ends = ["dies", "lives", "lives", "dies", "lives"].map(async (fate) => {
    const child = spawn(process.execPath, [join(folder, "child.mjs"), fate], { stdio: "ignore" });
    return (await once(child, "exit")) as [number | null, string | null];
  });
  const dies = [null, "SIGKILL"];
  const lives = [0, null];
  expect(await Promise.all(ends)).toEqual([dies, lives, lives, dies, lives]);
  expect((await left()).filter((name) => name === "lock" || name === "lock.inside")).toEqual([]);
}, 30_000);
