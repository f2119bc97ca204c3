/**
 * Filings and notices as PDF, with embedded fonts and Arabic set as it is written.
 *
 * @module notifications/pdf
 */
export type { PdfFonts, PdfOptions } from "./pdf-options.js";
export { renderPdf } from "./render-pdf.js";
