/** The bytes of two TrueType or OpenType fonts that hold Latin and Arabic letters. */
export interface PdfFonts {
  /** For texts. */
  readonly regular: Uint8Array;
  /** For headings. */
  readonly bold: Uint8Array;
}
