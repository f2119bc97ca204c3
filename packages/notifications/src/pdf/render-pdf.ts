import { assertRenderable } from "../document/assert-renderable.js";
import type { Payload } from "../payload.js";
import { withLibrary } from "./library.js";
import type { PdfOptions } from "./pdf-options.js";

/**
 * The same document as `renderHtml` writes, as a PDF on A4 paper with the payload attached.
 *
 * Fonts are embedded, Arabic letters are joined and lines run as the Unicode bidirectional algorithm says; the text
 * can be searched, copied and read aloud. The same payload, language and fonts give the same bytes on every machine:
 * the date in the file is always 1 January 1970, and nothing is compressed. `readBack` returns the payload.
 *
 * @param payload - A valid payload, drafts included. Not changed.
 * @param options - Language of the labels, and the fonts.
 * @returns The bytes of the file.
 * @throws {@link DataTikaError} `notifications.invalid_payload` when `parsePayload` refuses the payload.
 * @throws {@link DataTikaError} `notifications.unknown_language` when the language is not fr, ar or en.
 * @throws {@link DataTikaError} `notifications.invalid_font` when a font cannot be read.
 * @throws {@link DataTikaError} `notifications.font_lacks_signs` when a character of the document is in no font.
 * @throws {@link DataTikaError} `notifications.library_missing` when `pdfkit` or `bidi-js` is not installed.
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { createRequire } from "node:module";
 * import { readBack, type Receipt } from "@data-tika/notifications";
 * import { renderPdf } from "@data-tika/notifications/pdf";
 *
 * const font = (name: string) =>
 *   readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${name}.ttf`));
 * const fonts = {
 *   regular: font("400Regular/IBMPlexSansArabic_400Regular"),
 *   bold: font("700Bold/IBMPlexSansArabic_700Bold"),
 * };
 * const receipt: Receipt = {
 *   kind: "receipt",
 *   version: 1,
 *   language: "fr",
 *   number: "D-908/2025",
 *   filedAt: "2025-11-02T10:00:00+01:00",
 *   issuedAt: "2025-11-03T09:15:00+01:00",
 *   answers: { kind: "declaration" },
 *   controller: "Association Exemple",
 *   processing: "Accueil des usagers",
 * };
 * const pdf = await renderPdf(receipt, { language: "ar", fonts });
 * JSON.parse(readBack(pdf).json).number; // => D-908/2025
 * ```
 * @see ISO 32000-1, 7.11.4 (embedded file streams); Unicode Standard Annex 9
 */
export async function renderPdf(payload: Payload, options: PdfOptions): Promise<Uint8Array> {
  assertRenderable(payload, options.language);
  const { drawPdf } = await withLibrary(() => import("./draw-pdf.js"), "pdfkit, bidi-js");
  return drawPdf(payload, options);
}
