import { isDataTikaError } from "@data-tika/core";
import { canonicalJson } from "@data-tika/core/evidence";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { readBack } from "../document/read-back.js";
import { sheetOf } from "../document/sheet.js";
import { edited } from "../edited.fixture.js";
import { examples } from "../examples.js";
import type { Payload } from "../payload.js";
import { plex as fonts } from "./fonts.fixture.js";
import { renderPdf } from "./render-pdf.js";

const declaration = examples.declaration[0]?.payload as Payload;
const notice = examples["collection-notice"][0]?.payload as Payload;
const bare = (text: string) => text.replace(/\s/g, "");

/** The text that another program takes out of the file, spaces left out: it guesses them from gaps. */
async function textOf(pdf: Uint8Array): Promise<string> {
  const file = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, index) =>
      (await file.getPage(index + 1)).getTextContent(),
    ),
  );
  await file.destroy();
  return bare(pages.flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : ""))).join(""));
}

describe.each(["fr", "ar"] as const)("a declaration in %s", (language) => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await renderPdf(declaration, { language, fonts });
  });

  test("holds every title, label and answer as text, in reading order", async () => {
    const text = await textOf(pdf);
    const { title, sections } = sheetOf(declaration, language);
    expect(text.startsWith(bare(title))).toBe(true);
    for (const { number, title: heading, rows, tables } of sections) {
      expect(text).toContain(bare(`${number}. ${heading}`));
      for (const row of rows) expect(text).toContain(bare(row.text));
      for (const table of tables)
        for (const answer of table.rows.flat()) expect(text).toContain(bare(answer));
    }
  });

  test("is read back byte for byte", () => {
    expect(readBack(pdf).json).toBe(canonicalJson(declaration));
  });

  test("is the same at any time", async () => {
    expect(Buffer.from(await renderPdf(declaration, { language, fonts })).equals(pdf)).toBe(true);
  });

  test("says its language, its title and its structure, and carries one file", async () => {
    const file = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({ Language: language, Title: sheetOf(declaration, language).title });
    expect(JSON.stringify(await (await file.getPage(1)).getStructTree())).toContain('"role":"H1"');
    const attachments = await file.getAttachments();
    expect(Object.keys(attachments)).toEqual(["data-tika-payload.json"]);
    const { content } = attachments["data-tika-payload.json"];
    expect(new TextDecoder().decode(content)).toBe(canonicalJson(declaration));
    await file.destroy();
  });

  test("any changed byte of the attached payload is found", () => {
    const [start, end] = payloadBounds(pdf);
    for (let at = start; at < end; at += 97) {
      const changed = pdf.slice();
      changed[at] = changed[at] === 0x30 ? 0x31 : 0x30;
      expect(codeOf(() => readBack(changed))).toBe("notifications.payload_changed");
    }
  });
});

function payloadBounds(pdf: Uint8Array): [start: number, end: number] {
  const json = Buffer.from(canonicalJson(declaration));
  const start = Buffer.from(pdf).indexOf(json);
  return [start, start + json.length];
}

test("a letter in Arabic joins its letters and keeps numbers in order", async () => {
  const text = await textOf(await renderPdf(notice, { language: "ar", fonts }));
  expect(text).toContain(bare("من أين جاءت معطياتكم؟"));
  expect(text).toContain(
    bare("يمكنكم طلب الاطلاع على معطياتكم وتصحيحها، والتعرض على استعمالها لأسباب مشروعة."),
  );
  expect(text).toContain("D-908/2025");
});

test("texts longer than a page and lists wider than one lose nothing", async () => {
  const long = Array.from({ length: 450 }, (_, index) => `mot${index}`).join(" ");
  const payload = edited(declaration, ["processing", "characteristics"], long) as Payload;
  const withFeet = await textOf(await renderPdf(payload, { language: "fr", fonts }));
  expect(withFeet.replace(/EmpreinteSHA-256desdonnéesdecettefiche:[0-9a-f]{64}\d\/\d/g, "")).toContain(
    bare(long),
  );
  const report = examples["online-violence-report"][0]?.payload as Payload;
  const text = await textOf(await renderPdf(report, { language: "fr", fonts }));
  for (const { tables } of sheetOf(report, "fr").sections)
    for (const answer of tables.flatMap(({ rows }) => rows.flat())) expect(text).toContain(bare(answer));
});

test("a payload that holds the words of a PDF is read back", async () => {
  const odd = "/Type /EmbeddedFile /Length 3 >> stream\nendstream (\\ é 9";
  const payload = edited(declaration, ["processing", "name"], odd) as Payload;
  expect(readBack(await renderPdf(payload, { language: "fr", fonts })).json).toBe(canonicalJson(payload));
});

test.each([
  ["no file of ours", Buffer.from("%PDF-1.7\n%%EOF")],
  ["an attachment that is cut off", Buffer.from("%PDF-1.7\n/Type /EmbeddedFile /Length 9 >>\nstream\n{}")],
])("%s: nothing is read back", (_, bytes) => {
  expect(codeOf(() => readBack(bytes))).toBe("notifications.no_payload");
});

test.each<[string, () => Promise<unknown>, string]>([
  [
    "no font",
    () => renderPdf(notice, { language: "fr", fonts: { ...fonts, bold: new Uint8Array(9) } }),
    "invalid_font",
  ],
  [
    "a character no font has",
    () => renderPdf(edited(declaration, ["processing", "name"], "ⵣ") as Payload, { language: "fr", fonts }),
    "font_lacks_signs",
  ],
  [
    "a payload that is not valid",
    () => renderPdf({} as Payload, { language: "fr", fonts }),
    "invalid_payload",
  ],
  ["another language", () => renderPdf(notice, { language: "es" as "fr", fonts }), "unknown_language"],
])("%s is refused by name", async (_, work, code) => {
  await expect(work()).rejects.toMatchObject({ code: `notifications.${code}` });
});

function codeOf(work: () => unknown): string {
  try {
    work();
    return "nothing thrown";
  } catch (error) {
    return isDataTikaError(error) ? error.code : String(error);
  }
}
