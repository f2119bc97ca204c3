import type { Row } from "../apply-policy.js";
import { failure } from "../failure.js";

/** A value of a cell. */
export type CellValue = string | number | boolean | null | undefined;

/** A column as its different values and, for each record, the place of its value among them. */
export interface EncodedColumn {
  /** For each record, a place in `values`. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The values that occur. Those with the same text are one value. */
  readonly values: readonly CellValue[];
}

/** The values of a column, one for each record, or encoded. */
export type ColumnValues =
  | EncodedColumn
  | readonly CellValue[]
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** A table as columns of equal length. */
export interface ColumnarTable {
  /** Column to its values. */
  readonly columns: Readonly<Record<string, ColumnValues>>;
}

/** A table as rows or as columns. */
export type Table = readonly Row[] | ColumnarTable;

/**
 * A column encoded once, so that several questions can be asked of it quickly.
 *
 * @param values - The values, one for each record. Not changed.
 * @returns Its different values, in the order in which they first appear, and their places.
 * @example
 * ```ts
 * import { assessRisk, encodeColumn } from "@data-tika/pseudonymisation";
 *
 * const town = encodeColumn(["Fès", "Taza", "Fès"]);
 * town; // => { codes: Uint32Array(3) [ 0, 1, 0 ], values: [ 'Fès', 'Taza' ] }
 * assessRisk({ columns: { town } }, { quasiIdentifiers: ["town"] }).k; // => 1
 * ```
 */
export function encodeColumn(values: ArrayLike<CellValue>): EncodedColumn {
  const places = new Map<CellValue, number>();
  const codes = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    codes[at] = place;
  }
  return { codes, values: [...places.keys()] };
}

/** How many records a table has. */
export function recordsOf(table: Table): number {
  if (isRows(table)) return table.length;
  const lengths = Object.entries(table.columns).map(([column, values]) => ({
    column,
    length: isEncoded(values) ? values.codes.length : values.length,
  }));
  const other = lengths.find(({ length }) => length !== lengths[0]?.length);
  if (other !== undefined) throw failure("pseudonymisation.invalid_column", { column: other.column });
  return lengths[0]?.length ?? 0;
}

/** The text by which values are compared. */
export function textOf(value: CellValue): string {
  return value === null || value === undefined || Number.isNaN(value) ? "" : String(value);
}

/** Whether a table is given as rows. */
export function isRows(table: Table): table is readonly Row[] {
  return Array.isArray(table);
}

/** Whether a column is given encoded. */
export function isEncoded(values: ColumnValues): values is EncodedColumn {
  return "codes" in values;
}
