import type { RenderOptions } from "../document/render-html.js";

/** The bytes of two TrueType or OpenType fonts that hold Latin and Arabic letters. */
export interface PdfFonts {
  /** For texts. */
  readonly regular: Uint8Array;
  /** For headings. */
  readonly bold: Uint8Array;
}

/** How a PDF is written. */
export interface PdfOptions extends RenderOptions {
  /** Fonts to embed, such as the two of the npm package `@expo-google-fonts/ibm-plex-sans-arabic`. */
  readonly fonts: PdfFonts;
}
