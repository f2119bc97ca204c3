import { bidi, type HtmlValue, html, type SafeHtml } from "./safe-html.js";

/** A column of a table. */
export interface TableColumn {
  /** Its heading. */
  readonly heading: HtmlValue;
  /** Whether it holds numbers, which are set flush to the end. */
  readonly number?: boolean;
}

/** What a table shows. */
export interface TableOptions {
  /** What the table is about; read out first to those who do not see it. */
  readonly caption: string;
  /** Its columns; the first one names the row. */
  readonly columns: readonly TableColumn[];
  /** A cell for each column, for each row. */
  readonly rows: readonly (readonly HtmlValue[])[];
}

/**
 * A table with its caption and headings, which scrolls by itself on a phone, also by keyboard.
 *
 * @returns Markup for {@link page}. A text in a cell is escaped and isolated, so that an Arabic name in a French
 *   table, or `12-1-e` in an Arabic one, keeps its order.
 * @example
 * ```ts
 * import { table } from "@data-tika/core/document";
 *
 * const columns = [{ heading: "Fichier" }, { heading: "Lignes", number: true }];
 * table({ caption: "Fichiers", columns, rows: [["aides", 1200]] }).html.includes('<th scope="row"><bdi>aides</bdi></th>'); // => true
 * ```
 */
export function table({ caption, columns, rows }: TableOptions): SafeHtml {
  const shown = (value: HtmlValue) => (typeof value === "string" ? bidi(value) : value);
  const kind = (column: number) => (columns[column]?.number === true ? "number" : "");
  const cell = (value: HtmlValue, column: number) =>
    column === 0
      ? html`<th scope="row">${shown(value)}</th>`
      : kind(column) === ""
        ? html`<td>${shown(value)}</td>`
        : html`<td class="number">${value}</td>`;
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ heading }, column) => html`<th scope="col" class="${kind(column)}">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>
</div>`;
}
