import type { Row } from "../apply-policy.js";
import { failure } from "../failure.js";
import type { CodedColumn } from "./class-table.js";

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

/** A column of a table with, for each code, the text it stands for; code 0 is the missing value. */
export interface ReadColumn extends CodedColumn {
  readonly texts: readonly string[];
}

/** Reads a column as codes: values of one text have one code, `null` and the empty text have 0. */
export function readColumn(table: Table, column: string): ReadColumn {
  const { codes, values } = isRows(table) ? encodeRows(table, column) : columnOf(table, column);
  const numbers = new Map([["", 0]]);
  const numberOf = values.map((value) => {
    const text = textOf(value);
    const known = numbers.get(text);
    if (known === undefined) numbers.set(text, numbers.size);
    return known ?? numbers.size - 1;
  });
  const renumbered = new Uint32Array(codes.length);
  for (let at = 0; at < codes.length; at++) {
    const number = numberOf[codes[at]!];
    if (number === undefined) throw failure("pseudonymisation.invalid_column", { column });
    renumbered[at] = number;
  }
  return { codes: renumbered, cardinality: numbers.size, texts: [...numbers.keys()] };
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

function isRows(table: Table): table is readonly Row[] {
  return Array.isArray(table);
}

function isEncoded(values: ColumnValues): values is EncodedColumn {
  return "codes" in values;
}

function columnOf({ columns }: ColumnarTable, column: string): EncodedColumn {
  const values = Object.hasOwn(columns, column) ? columns[column] : undefined;
  if (values === undefined) throw failure("pseudonymisation.missing_column", { column });
  return isEncoded(values) ? values : encodeColumn(values);
}

function encodeRows(rows: readonly Row[], column: string): EncodedColumn {
  const places = new Map<CellValue, number>();
  const codes = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const value = row[column];
    let place = places.get(value);
    if (value === undefined && !Object.hasOwn(row, column)) {
      throw failure("pseudonymisation.missing_column", { column });
    }
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    codes[at] = place;
  }
  return { codes, values: [...places.keys()] };
}
