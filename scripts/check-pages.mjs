// Opens every page of a folder in Debian's chromium, as wide as a phone and as a desk, and says what a reader would
// stumble over: sideways scrolling, missing language or heading, dead links, anything fetched, and what axe finds.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const folder = resolve(process.argv[2] ?? "demo-output");
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
if (executablePath === undefined)
  throw new Error("Debian's chromium is not installed: apt-get install chromium");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".html"))
  .map((name) => join(folder, name));
if (pages.length === 0) throw new Error(`there is no page in ${relative(".", folder)}`);

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const problems = [];
for (const file of pages) {
  for (const width of [360, 1100]) {
    const at = `${relative(folder, file)} at ${width} px`;
    // The pages forbid scripts by their own policy; the checks come from outside and are let through.
    const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
    page.on("request", (request) => {
      if (request.url() !== pathToFileURL(file).href) problems.push(`${at}: fetches something`);
    });
    page.on("pageerror", () => problems.push(`${at}: a script fails`));
    await page.goto(pathToFileURL(file).href);
    problems.push(...(await look(page, file)).map((problem) => `${at}: ${problem}`));
    await page.close();
  }
}
await browser.close();
for (const problem of problems) console.error(problem);
console.log(`${pages.length} pages, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function look(page, file) {
  const seen = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth > window.innerWidth,
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    headings: document.querySelectorAll("h1").length,
    links: [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")),
  }));
  const found = [];
  if (seen.sideways) found.push("scrolls sideways");
  if (!["fr", "ar", "en"].includes(seen.language)) found.push("has no language");
  if (seen.direction !== (seen.language === "ar" ? "rtl" : "ltr")) found.push("runs in the wrong direction");
  if (seen.headings !== 1) found.push(`has ${seen.headings} main headings`);
  for (const link of seen.links) {
    if (link.startsWith("#") || /^[a-z]+:/.test(link)) continue;
    if (!existsSync(fileURLToPath(new URL(link, pathToFileURL(join(dirname(file), "x"))))))
      found.push(`links to ${link}, which is not there`);
  }
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"] }),
  );
  return [
    ...found,
    ...violations.map(({ id, nodes }) => `${id} (${nodes.length}×, ${nodes[0].target.join(" ")})`),
  ];
}
