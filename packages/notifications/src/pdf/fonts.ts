import { failure } from "../failure.js";
import type { PdfFonts } from "./pdf-options.js";

/** Which of the two fonts. */
export type Weight = keyof PdfFonts;

/** Fonts of a document that is being written. */
export interface Typeface {
  /** Makes a font of this size the one that is drawn with. */
  readonly use: (weight: Weight, size: number) => void;
  /** Width of a run in points. */
  readonly measure: (text: string, weight: Weight, size: number) => number;
  /** Says what the signs mean; called once, when all is drawn. */
  readonly finish: () => void;
}

/** pdfkit's font as we need it: what fontkit knows of it stands inside. */
interface LoadedFont {
  readonly widthOfString: (text: string, size: number, features: PDFKit.Mixins.OpenTypeFeatures[]) => number;
  /** For each sign of the file, the characters it stands for. */
  readonly unicode: (readonly number[] | undefined)[];
  readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
}

/**
 * How a run is shaped. Given features, pdfkit shapes it whole: without them it cuts it into words, and Arabic words
 * change places. Arabic is not kerned, as programs that take the text out read the wider gaps as spaces.
 */
export function featuresOf(text: string): PDFKit.Mixins.OpenTypeFeatures[] {
  return (isArabic(text) ? { kern: false } : []) as PDFKit.Mixins.OpenTypeFeatures[];
}

/** Embeds the fonts; refuses what is no font, and a text the fonts have no signs for. */
export function loadFonts(document: PDFKit.PDFDocument, fonts: PdfFonts): Typeface {
  const loaded = { regular: load("regular"), bold: load("bold") };
  const widths = new Map<string, number>();

  function load(weight: Weight): LoadedFont {
    try {
      const { buffer, byteOffset, byteLength } = fonts[weight];
      document.registerFont(weight, buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
      document.font(weight);
    } catch (cause) {
      throw failure("notifications.invalid_font", { weight }, { cause });
    }
    return (document as unknown as { readonly _font: LoadedFont })._font;
  }

  return {
    use(weight, size) {
      document.font(weight).fontSize(size);
    },
    measure(text, weight, size) {
      const key = `${weight} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known * size;
      const { font, widthOfString } = loaded[weight];
      const unknown = [...text].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) as number));
      if (unknown.length > 0) throw failure("notifications.font_lacks_signs", { count: unknown.length });
      const width = widthOfString.call(loaded[weight], text, 1, featuresOf(text));
      widths.set(key, width);
      return width * size;
    },
    finish() {
      // A program that takes the text out turns an Arabic line round, the two letters of one sign with it.
      for (const { unicode } of Object.values(loaded))
        unicode.forEach((codes, sign) => {
          if (codes !== undefined && codes.length > 1 && isArabic(String.fromCodePoint(...codes)))
            unicode[sign] = codes.toReversed();
        });
    },
  };
}

function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
