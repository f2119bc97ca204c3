import type { Letter } from "../document/letter-shape.js";
import { ink, sheet as page, type Style } from "./paper.js";
import { writeHeading } from "./write-sheet.js";
import type { Writer } from "./writer.js";

const body: Style = { size: 10.5 };
const bullets = { start: 16, width: page.width - 16 };

/** A letter to persons. */
export function writeLetter(writer: Writer, { parts }: Letter): void {
  const { paper, tagged, flow } = writer;
  for (const { heading, sentences, items } of parts) {
    const element = writer.element("Sect");
    writeHeading(writer, element, heading);
    for (const sentence of sentences) tagged("P", element, () => flow(paper.compose(sentence, body)));
    const list = items.length === 0 ? undefined : writer.element("L", element);
    for (const item of items) {
      const text = paper.compose(item, body, bullets.width);
      paper.ensure(text.lineHeight);
      paper.box({ start: 5, width: 3 }, { y: paper.y + text.lineHeight / 2 - 1, height: 3 }, ink.accent);
      if (list !== undefined) tagged("LI", list, () => flow(text, bullets));
    }
  }
}
