/**
 * Filings and notices as PDF, with embedded fonts and Arabic set as it is written.
 *
 * @module notifications/pdf
 */
export type { PdfFonts } from "./pdf-fonts.js";
export { type PdfOptions, renderPdf } from "./render-pdf.js";
