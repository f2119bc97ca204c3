import type { SheetTable } from "../document/sheet.js";
import { type Block, type Column, ink, pageRoom, type Style, sheet } from "./paper.js";
import { fullWidth, type Writer } from "./writer.js";

const head: Style = { size: 8.5, weight: "bold", colour: ink.muted };
const cell: Style = { size: 9, direction: "auto" };
const padding = 5;
const widestColumn = 230;

/** Whether the words of every column fit beside one another, and every line on a page. */
export function fitsTable({ paper }: Writer, table: SheetTable): boolean {
  const widths = columnsOf(paper, table).map(({ word }) => word);
  if (widths.reduce((sum, width) => sum + width, 0) > sheet.width) return false;
  const columns = share(paper, table);
  return table.rows.every((row) => heightOf(compose(paper, row, columns, cell)) < pageRoom / 2);
}

/** A table with its head on every page; no line is cut in two. */
export function drawTable(writer: Writer, parent: ReturnType<Writer["element"]>, table: SheetTable): void {
  const { paper } = writer;
  const element = writer.element("Table", parent);
  const columns = share(paper, table);
  const heading = compose(paper, table.columns, columns, head);
  const rows = table.rows.map((row) => compose(paper, row, columns, cell));
  paper.ensure(heightOf(heading) + heightOf(rows[0] ?? []) + 4);
  drawLine(writer, element, heading, columns, "TH");
  for (const row of rows) {
    if (paper.room() < heightOf(row)) {
      paper.ensure(heightOf(row));
      drawLine(writer, element, heading, columns, "TH");
    }
    drawLine(writer, element, row, columns, "TD");
  }
  paper.y += 8;
}

function drawLine(
  { paper, element: open, tagged }: Writer,
  parent: ReturnType<Writer["element"]>,
  blocks: readonly Block[],
  columns: readonly Column[],
  type: "TH" | "TD",
): void {
  const height = heightOf(blocks);
  const { y } = paper;
  if (type === "TH") paper.box(fullWidth, { y, height }, ink.surface);
  const row = open("TR", parent);
  blocks.forEach((block, index) => {
    const { start, width } = columns[index] as Column;
    const inside = { start: start + padding, width: width - 2 * padding };
    tagged(type, row, () => paper.draw(block, inside, { y: y + 3 }));
  });
  paper.box(fullWidth, { y: y + height - 0.6, height: 0.6 }, ink.line);
  paper.y = y + height;
}

function compose(
  paper: Writer["paper"],
  texts: readonly string[],
  columns: readonly Column[],
  style: Style,
): Block[] {
  return texts.map((text, index) =>
    paper.compose(text, style, (columns[index]?.width ?? sheet.width) - 2 * padding),
  );
}

function heightOf(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(({ height }) => height)) + 7;
}

/** Width of the widest word and of the longest line of each column, with its padding. */
function columnsOf(paper: Writer["paper"], { columns, rows }: SheetTable) {
  return columns.map((name, index) => {
    const found = [paper.widths(name, head), ...rows.map((row) => paper.widths(row[index] ?? "", cell))];
    const word = Math.max(...found.map((each) => each.word)) + 2 * padding + 0.5;
    const line = Math.max(...found.map((each) => each.line)) + 2 * padding + 0.5;
    return { word, line: Math.max(word, Math.min(line, widestColumn)) };
  });
}

/** The page's width, shared: every column its widest word, the rest by what their lines would like. */
function share(paper: Writer["paper"], table: SheetTable): Column[] {
  const columns = columnsOf(paper, table);
  const needed = columns.reduce((sum, { word }) => sum + word, 0);
  const liked = columns.reduce((sum, { line, word }) => sum + line - word, 0);
  const spare = sheet.width - needed;
  let start = 0;
  return columns.map(({ word, line }) => {
    const width = word + (liked === 0 ? spare / columns.length : (spare * (line - word)) / liked);
    const column = { start, width };
    start += width;
    return column;
  });
}
