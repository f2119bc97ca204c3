import type { Sheet, SheetRow, SheetSection } from "../document/sheet.js";
import { type Column, ink, sheet as page, type Style } from "./paper.js";
import { drawTable, fitsTable } from "./write-table.js";
import { fullWidth, type Writer } from "./writer.js";

const label: Style = { size: 9, colour: ink.muted };
const value: Style = { size: 10, direction: "auto" };
const labels: Column = { start: 0, width: 150 };
const values: Column = { start: 162, width: page.width - 162 };

/** The sections of a filled form. */
export function writeSheet(writer: Writer, { sections }: Sheet): void {
  for (const section of sections) writeSection(writer, section);
}

function writeSection(writer: Writer, section: SheetSection): void {
  const element = writer.element("Sect");
  writeHeading(writer, element, `${section.number}. ${section.title}`, section.article);
  const [only, ...more] = section.rows;
  if (only !== undefined && more.length === 0 && only.label === section.title)
    writer.tagged("P", element, () => writer.flow(writer.paper.compose(only.text, value)));
  else for (const row of section.rows) writeRow(writer, element, row);
  for (const table of section.tables) {
    if (section.rows.length > 0) writer.paper.y += 5;
    if (fitsTable(writer, table)) drawTable(writer, element, table);
    else for (const line of table.rows) writeItem(writer, element, table.columns, line);
  }
}

/** A heading that does not stay alone at the foot of a page. */
export function writeHeading(
  { paper, tagged, flow }: Writer,
  element: ReturnType<Writer["element"]>,
  title: string,
  article?: string,
): void {
  paper.y += 16;
  paper.ensure(64);
  const heading = paper.compose(title, { size: 12.5, weight: "bold" }, page.width * 0.72);
  const { y } = paper;
  tagged("H2", element, () => flow(heading));
  if (article !== undefined) {
    const source = paper.compose(article, { size: 8.5, colour: ink.muted }, page.width * 0.26);
    const width = Math.max(...source.lines.map((line) => line.width));
    tagged("Span", element, () => paper.draw(source, { start: page.width - width, width }, { y: y + 4 }));
    paper.y = Math.max(paper.y, y + 4 + source.height);
  }
  paper.y += 1;
  paper.box(fullWidth, { y: paper.y, height: 1.4 }, ink.accent);
  paper.y += 8;
}

function writeRow(
  { paper, tagged, flow }: Writer,
  element: ReturnType<Writer["element"]>,
  row: SheetRow,
): void {
  const name = paper.compose(row.label, label, labels.width);
  const text = paper.compose(row.text, value, values.width);
  paper.ensure(Math.max(name.height, Math.min(text.height, 60)) + 3);
  const { y } = paper;
  tagged("P", element, () => paper.draw(name, labels, { y: y + 0.5 }));
  const below = y + name.height;
  tagged("P", element, () => flow(text, values));
  // A text that went on to another page has left its label behind.
  paper.y = (paper.y > y ? Math.max(paper.y, below) : paper.y) + 3;
}

/** An item of a list that is too wide for the paper: one answer below the other. */
function writeItem(
  writer: Writer,
  element: ReturnType<Writer["element"]>,
  columns: readonly string[],
  line: readonly string[],
): void {
  line.forEach((text, index) => {
    if (text !== "") writeRow(writer, element, { label: columns[index] ?? "", text });
  });
  writer.paper.box(fullWidth, { y: writer.paper.y + 1, height: 0.6 }, ink.line);
  writer.paper.y += 6;
}
