import type { Language } from "@data-tika/core";
import { featuresOf, type Typeface, type Weight } from "./fonts.js";
import { type Breaking, type Line, linesOf, widthsOf } from "./lines.js";

/** How a text is set. */
export interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  /** Texts of the payload find their own direction; ours run as the page does. */
  readonly direction?: "page" | "auto";
}

/** Where a text stands: from the side where reading starts, in points. */
export interface Column {
  readonly start: number;
  readonly width: number;
}

/** A text that is broken into lines. */
export interface Block {
  readonly lines: readonly Line[];
  readonly style: Style;
  readonly lineHeight: number;
  readonly height: number;
}

/** Colours of the paper. */
export const ink = {
  text: "#1b2430",
  muted: "#59636f",
  accent: "#0b6e5b",
  line: "#cfd6dd",
  surface: "#f3f6f8",
  warning: "#8a4b00",
  warningSoft: "#fff1dc",
} as const;

/** A4 in points, and its margins. */
export const sheet = { top: 54, bottom: 64, side: 50, width: 495.28, height: 841.89 } as const;

/** Pages that are written from the top down, in either direction. */
export interface Paper {
  /** Distance of the pen from the top of the page. */
  y: number;
  /** Breaks a text into lines. */
  readonly compose: (text: string, style: Style, width?: number) => Block;
  /** Widths of a text: its widest word, and its widest line. */
  readonly widths: (text: string, style: Style) => { readonly word: number; readonly line: number };
  /** Draws some lines of a block at a height; the pen stays. */
  readonly draw: (
    block: Block,
    column: Column,
    place: { readonly y: number; readonly from?: number; readonly to?: number },
  ) => void;
  /** Draws a filled box behind what comes. */
  readonly box: (
    column: Column,
    place: { readonly y: number; readonly height: number },
    colour: string,
  ) => void;
  /** Begins a page when there is less room than this. */
  readonly ensure: (height: number) => void;
  /** Room left on the page. */
  readonly room: () => number;
}

/** Room of a whole page. */
export const pageRoom = sheet.height - sheet.top - sheet.bottom;

/** An empty page of a document. */
export function paperOf(document: PDFKit.PDFDocument, { use, measure }: Typeface, language: Language): Paper {
  const rtl = language === "ar";
  const leading = rtl ? 1.75 : 1.5;

  function breaking({ size, weight = "regular", direction = "page" }: Style, width: number): Breaking {
    const page = rtl ? "rtl" : "ltr";
    return {
      direction: direction === "page" ? page : "auto",
      width,
      measure: (text) => measure(text, weight, size),
    };
  }

  /** Distance from the left edge of the page of what is so wide and stands so far from the start. */
  function left({ start, width }: Column): number {
    return rtl ? sheet.side + sheet.width - start - width : sheet.side + start;
  }

  function newPage(): void {
    document.continueOnNewPage();
    paper.y = sheet.top;
  }

  const paper: Paper = {
    y: sheet.top,
    compose(text, style, width = sheet.width) {
      const lines = linesOf(text, breaking(style, width));
      const lineHeight = style.size * leading;
      return { lines, style, lineHeight, height: lines.length * lineHeight };
    },
    widths: (text, style) => widthsOf(text, breaking(style, 0)),
    draw({ lines, style, lineHeight }, column, { y, from = 0, to = lines.length }) {
      const { size, weight = "regular", colour = ink.text } = style;
      use(weight, size);
      document.fillColor(colour);
      lines.slice(from, to).forEach((line, index) => {
        const start = left({ start: column.start, width: line.width });
        // In reading order, so that whoever takes the text out of the file finds it in that order.
        for (const { text, x } of line.runs) {
          const top = y + index * lineHeight + (lineHeight - size) / 4;
          document.text(text, start + x, top, { lineBreak: false, features: featuresOf(text) });
        }
      });
    },
    box(column, { y, height }, colour) {
      document.markContent("Artifact", { type: "Layout" });
      document.rect(left(column), y, column.width, height).fill(colour);
      document.endMarkedContent();
    },
    room: () => sheet.height - sheet.bottom - paper.y,
    ensure(height) {
      if (paper.room() < height) newPage();
    },
  };
  return paper;
}
