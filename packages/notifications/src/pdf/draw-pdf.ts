import { utf8 } from "@data-tika/core/evidence";
import PDFDocument from "pdfkit";
import { payloadFileName, type SealedPayload, sealPayload } from "../document/embedded-payload.js";
import { digestLabel, headingOf } from "../document/heading.js";
import { letterOf } from "../document/letter.js";
import { sheetOf } from "../document/sheet.js";
import type { Payload } from "../payload.js";
import { loadFonts } from "./fonts.js";
import { ink, type Paper, sheet as page, paperOf } from "./paper.js";
import type { PdfOptions } from "./pdf-options.js";
import { writeLetter } from "./write-letter.js";
import { writeSheet } from "./write-sheet.js";
import { fullWidth, type Writer, writerOn } from "./writer.js";

/** Draws a payload that was found valid. */
export function drawPdf(payload: Payload, { language, fonts }: PdfOptions): Promise<Uint8Array> {
  const letter = letterOf(payload, language);
  const title = letter?.title ?? sheetOf(payload, language).title;
  const sealed = sealPayload(payload);
  const document = newDocument(title, language, sealed);
  const bytes = collect(document);
  const faces = loadFonts(document, fonts);
  document.addPage();
  const paper = paperOf(document, faces, language);
  const writer = writerOn(document, paper);
  writeTop(writer, title, headingOf(payload, language));
  if (letter === undefined) writeSheet(writer, sheetOf(payload, language));
  else writeLetter(writer, letter);
  writer.end();
  writeFeet(document, paper, `${digestLabel[language]} ${sealed.sha256}`);
  faces.finish();
  document.end();
  return bytes;
}

/** With a fixed date and without compression: the same bytes at any time and with any zlib. */
function newDocument(title: string, language: string, { json, sha256 }: SealedPayload): PDFKit.PDFDocument {
  const document = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    compress: false,
    displayTitle: true,
    lang: language,
    pdfVersion: "1.7",
    tagged: true,
    size: "A4",
    margin: 0,
    info: { Title: title, Keywords: sha256, CreationDate: new Date(0) },
  });
  const data = utf8(json);
  document.file(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer, {
    name: payloadFileName,
    type: "application/json",
    description: `SHA-256 ${sha256}`,
  });
  return document;
}

function writeTop(
  { paper, element, tagged, flow }: Writer,
  title: string,
  { draft, note }: ReturnType<typeof headingOf>,
): void {
  const top = element("Sect");
  tagged("H1", top, () => flow(paper.compose(title, { size: 20, weight: "bold" })));
  if (draft !== undefined) {
    paper.y += 4;
    const badge = paper.compose(draft, { size: 9.5, weight: "bold", colour: ink.warning });
    const width = Math.max(...badge.lines.map((line) => line.width)) + 16;
    paper.box({ start: 0, width }, { y: paper.y, height: badge.height + 6 }, ink.warningSoft);
    tagged("P", top, () => paper.draw(badge, { start: 8, width }, { y: paper.y + 3 }));
    paper.y += badge.height + 10;
  }
  if (note !== undefined) tagged("P", top, () => flow(paper.compose(note, { size: 9, colour: ink.muted })));
}

/** Digest and number at the foot of every page. */
function writeFeet(document: PDFKit.PDFDocument, paper: Paper, digest: string): void {
  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    document.switchToPage(index);
    const y = page.height - page.bottom + 18;
    paper.box(fullWidth, { y: y - 6, height: 0.6 }, ink.line);
    const style = { size: 7, colour: ink.muted };
    const number = paper.compose(`${index + 1} / ${count}`, { ...style, direction: "auto" });
    const width = number.lines[0]?.width ?? 0;
    document.markContent("Artifact", { type: "Pagination" });
    paper.draw(paper.compose(digest, style, page.width - 50), fullWidth, { y });
    paper.draw(number, { start: page.width - width, width }, { y });
    document.endMarkedContent();
  }
}

/** What pdfkit writes, from its first byte to its last. */
function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      chunks.reduce((at, chunk) => {
        bytes.set(chunk, at);
        return at + chunk.length;
      }, 0);
      resolve(bytes);
    });
  });
}
