import type { Block, Column, Paper } from "./paper.js";
import { sheet } from "./paper.js";

type Element = ReturnType<PDFKit.PDFDocument["struct"]>;

/** Writes texts one below the other, each with the tag that a reader of the screen announces. */
export interface Writer {
  readonly paper: Paper;
  /** An element of the document's structure, inside another one or at its top. */
  readonly element: (type: string, parent?: Element) => Element;
  /** Draws under a tag. */
  readonly tagged: (type: string, parent: Element, draw: () => void) => void;
  /** Draws a block line by line, on as many pages as it takes, and moves the pen below it. */
  readonly flow: (block: Block, column?: Column) => void;
  /** Ends the structure. */
  readonly end: () => void;
}

/** The whole width of the page. */
export const fullWidth: Column = { start: 0, width: sheet.width };

/** A writer on a paper. */
export function writerOn(document: PDFKit.PDFDocument, paper: Paper): Writer {
  const root = document.struct("Document");
  document.addStructure(root);
  return {
    paper,
    element(type, parent = root) {
      const made = document.struct(type);
      parent.add(made);
      return made;
    },
    tagged(type, parent, draw) {
      const content = document.markStructureContent(type);
      draw();
      document.endMarkedContent();
      parent.add(document.struct(type, {}, [content]));
    },
    flow(block, column = fullWidth) {
      for (let from = 0; from < block.lines.length; ) {
        paper.ensure(block.lineHeight);
        const fits = Math.max(1, Math.floor(paper.room() / block.lineHeight));
        const to = Math.min(block.lines.length, from + fits);
        paper.draw(block, column, { y: paper.y, from, to });
        paper.y += (to - from) * block.lineHeight;
        from = to;
      }
    },
    end: () => root.end(),
  };
}
