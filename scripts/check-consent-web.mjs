// Uses the consent form as a person does, in Debian's chromium, in French and in Arabic, as wide as a phone and as a
// desk: giving by keyboard alone, withdrawing in no more steps, verifying the receipt without a network. With a folder
// as argument it leaves pictures there.
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const example = resolve("docs/examples/consent-web/dist");
const { openDesk } = await import(pathToFileURL(join(example, "desk.js")));
const { serve } = await import(pathToFileURL(join(example, "serve.js")));
const { words } = await import(pathToFileURL(join(example, "words.js")));
const { notice } = await import(pathToFileURL(join(example, "notice.js")));
const { dossier, renderDossier, verifyDossier } = await import("@data-tika/consent/dossier");
const { verifyReceiptCode } = await import("@data-tika/consent/receipt-code");
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const jsqr = readFileSync(require.resolve("jsqr"), "utf8");

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
if (executablePath === undefined)
  throw new Error("Debian's chromium is not installed: apt-get install chromium");
const pictures = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "consent-web-"));
const desk = await openDesk({ secret: randomBytes(32), now: () => new Date() });
const server = await serve(desk);
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const problems = [];
let checks = 0;

for (const language of ["fr", "ar"]) for (const width of [360, 1100]) await visit(language, width);

await showDossier();

await browser.close();
server.close();
rmSync(folder, { recursive: true });
for (const problem of problems) console.error(problem);
console.log(`${checks} checks in Chromium, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function visit(language, width) {
  const said = words[language];
  const at = `${language} at ${width} px`;
  const check = (what, holds) => {
    checks += 1;
    if (!holds) problems.push(`${at}: ${what}`);
  };
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    // A screen of today: what a camera reads is no coarser.
    deviceScaleFactor: 2,
    bypassCSP: false,
    acceptDownloads: true,
  });
  const actions = await countingActions(context);
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(`${at}: a script fails: ${error.message}`));
  page.on("load", () => {
    actions.loads += 1;
  });
  const picture = (name) =>
    pictures && page.screenshot({ path: join(pictures, `${name}-${language}-${width}.png`), fullPage: true });

  await page.goto(base + language);
  await accessible(page, "the form", check);
  await picture("form");

  // Giving, by keyboard alone, from the form as it was loaded.
  const { label } = notice.notice.purposes[1];
  const group = page.getByRole("group", { name: label[language] });
  check("the question has a name for who does not see it", (await group.count()) === 1);
  const giving = await taken(actions, async () => {
    await tabTo(page, group.getByRole("radio", { name: said.yes }));
    await page.keyboard.press("Space");
    await tabTo(page, page.getByRole("button", { name: said.save }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/done=answered/);
  });
  check(
    "it is said that the answer is kept",
    (await page.getByRole("status").innerText()) === said.done.answered,
  );
  check("the consent is shown as given", await group.getByText(said.states.given).isVisible());
  await accessible(page, "the form with an answer", check);
  await picture("given");

  const receipt = join(folder, `${language}-${width}.jws`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    group.getByRole("link", { name: said.receipt, exact: true }).click(),
  ]);
  await download.saveAs(receipt);
  await group.getByRole("link", { name: said.printed }).click();
  await accessible(page, "the printed receipt", check);
  await picture("receipt");
  const code = await verifyReceiptCode(await readCode(page), {
    keys: [{ verifierKey: desk.verifierKey }],
    at: new Date(),
  });
  check("the code of the receipt is read from the screen and proves it", code.outcome === "proved");

  await verify(context, language, {
    receipt,
    check,
    picture:
      pictures &&
      ((other, name) =>
        other.screenshot({ path: join(pictures, `${name}-${language}-${width}.png`), fullPage: true })),
  });

  // Withdrawing, by keyboard as well, from the same place.
  await page.goto(base + language);
  const withdrawing = await taken(actions, async () => {
    await tabTo(page, group.getByRole("button", { name: said.withdraw }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/done=withdrawn/);
  });
  for (const kind of ["keys", "clicks", "loads"]) {
    const both = `withdrawing takes ${withdrawing[kind]} ${kind}, giving ${giving[kind]}`;
    check(both, giving[kind] > 0 && withdrawing[kind] > 0 && withdrawing[kind] <= giving[kind]);
  }
  check("the consent is shown as withdrawn", await group.getByText(said.states.withdrawn).isVisible());
  check(
    "it is said that it was withdrawn",
    (await page.getByRole("status").innerText()) === said.done.withdrawn,
  );
  const [{ value: subject }] = await context.cookies();
  check(
    "nothing is permitted any more",
    (await desk.ledger.decide(subject, { purpose: notice.notice.purposes[1].id })).decision === "deny",
  );
  await accessible(page, "the form after the withdrawal", check);
  await picture("withdrawn");
  await context.close();
}

/** The dossier of what was answered here, in both languages. */
async function showDossier() {
  const { ledger, verifierKey } = desk;
  const now = new Date();
  const period = { from: new Date(now.getTime() - 86_400_000), to: new Date(now.getTime() + 1) };
  const [, { id: purpose }] = notice.notice.purposes;
  const made = await dossier(purpose, { ledger, now, ...period });
  const { valid } = await verifyDossier(JSON.parse(JSON.stringify(made)), {
    keys: [{ verifierKey }],
    at: new Date(),
  });
  if (!valid) problems.push("the dossier does not verify");
  for (const language of ["fr", "ar"]) {
    const { sentences } = await import(`@data-tika/consent/messages/${language}`);
    const file = join(folder, `dossier-${language}.html`);
    writeFileSync(file, renderDossier(made, { sentences }));
    for (const width of [360, 1100]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
      await page.goto(pathToFileURL(file).href);
      await accessible(page, "the dossier", (what, holds) => {
        checks += 1;
        if (!holds) problems.push(`${language} at ${width} px: ${what}`);
      });
      if (pictures)
        await page.screenshot({ path: join(pictures, `dossier-${language}-${width}.png`), fullPage: true });
      await page.close();
    }
  }
}

/** The page for receipts, without a network: from the server, and kept as a file. */
async function verify(context, language, { receipt, check, picture }) {
  const said = words[language];
  const { refusals } = (await import(`@data-tika/consent/messages/${language}`)).sentences;
  const page = await context.newPage();
  await page.goto(`${base}verify-${language}.html`);
  await accessible(page, "the page for receipts", check);
  const kept = join(folder, `verify-${language}.html`);
  writeFileSync(kept, await (await context.request.get(`${base}verify-${language}.html`)).text());
  await context.setOffline(true);
  for (const [place, open] of [
    ["loaded before", () => undefined],
    ["kept as a file", () => page.goto(pathToFileURL(kept).href)],
  ]) {
    await open();
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    const file = page.getByLabel(said.chooseFile);
    await file.setInputFiles(receipt);
    check(`a good receipt is believed, the page ${place}`, await waited(page, said.valid));
    if (picture && place === "loaded before") await picture(page, "verified");
    const forged = `${receipt}.forged`;
    const text = readFileSync(receipt, "utf8");
    const [head, body, signature] = text.split(".");
    const changed = Buffer.from(
      Buffer.from(body, "base64url").toString().replace('"given"', '"taken"'),
    ).toString("base64url");
    writeFileSync(forged, `${head}.${changed}.${signature}`);
    await file.setInputFiles(forged);
    check(`a forged receipt is refused, the page ${place}`, await waited(page, said.refused));
    check(`it is said why, the page ${place}`, await waited(page, refusals["bad-signature"]));
    if (picture && place === "loaded before") await picture(page, "refused");
    check(
      `nothing is fetched, the page ${place}`,
      requests.filter((url) => !url.startsWith("file:")).length === 0,
    );
  }
  await context.setOffline(false);
  // As in a browser of before 2025, which knows no Ed25519.
  await page.addInitScript(() => {
    SubtleCrypto.prototype.importKey = () => Promise.reject(new DOMException("", "NotSupportedError"));
  });
  await page.goto(`${base}verify-${language}.html`);
  await page.getByLabel(said.chooseFile).setInputFiles(receipt);
  check("a browser that cannot verify says so", await waited(page, said.unable));
  await page.close();
}

async function waited(page, text) {
  return page
    .getByText(text)
    .waitFor({ timeout: 5_000 })
    .then(
      () => true,
      () => false,
    );
}

/** Counts what a person does in the pages of a context, as the browser itself tells of it. */
async function countingActions(context) {
  const actions = { keys: 0, clicks: 0, loads: 0 };
  await context.exposeBinding("countAction", (_, kind) => {
    actions[kind] += 1;
  });
  await context.addInitScript(() => {
    for (const [event, kind] of Object.entries({ keydown: "keys", click: "clicks" }))
      addEventListener(event, ({ isTrusted }) => isTrusted && window.countAction(kind), true);
  });
  return actions;
}

/** What a person did of each kind for something. */
async function taken(actions, work) {
  const before = { ...actions };
  await work();
  return Object.fromEntries(Object.entries(actions).map(([kind, count]) => [kind, count - before[kind]]));
}

/** Presses the tabulator until an element has the focus, as who has no mouse does. */
async function tabTo(page, locator) {
  const target = await locator.elementHandle();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not reach it");
}

async function accessible(page, what, check) {
  const seen = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth > window.innerWidth,
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    headings: document.querySelectorAll("h1").length,
  }));
  check(`${what} does not scroll sideways`, !seen.sideways);
  check(
    `${what} runs in the direction of its language`,
    seen.direction === (seen.language === "ar" ? "rtl" : "ltr"),
  );
  check(`${what} has one main heading`, seen.headings === 1);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"] }),
  );
  const found = violations.map(({ id, nodes }) => `${id} (${nodes[0].target.join(" ")})`);
  check(`${what}: ${found.join(", ")}`, found.length === 0);
}

/** What a camera reads from the screen, as text. */
async function readCode(page) {
  const box = page.locator("svg.qr");
  const picture = (await box.screenshot()).toString("base64");
  const other = await page.context().newPage();
  // Read in the page, which has a canvas.
  await other.evaluate(jsqr);
  const text = await other.evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext("2d");
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    return window.jsQR(data, canvas.width, canvas.height)?.data ?? "";
  }, picture);
  await other.close();
  return text;
}
