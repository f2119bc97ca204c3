import type { Row } from "../apply-policy.js";
import { failure } from "../failure.js";
import type { CodedColumn } from "./class-table.js";
import {
  type CellValue,
  type ColumnarTable,
  type ColumnValues,
  type EncodedColumn,
  isEncoded,
  isRows,
  type Table,
  textOf,
} from "./table.js";

/** A column of a table with, for each code, the text it stands for; code 0 is the missing value. */
export interface ReadColumn extends CodedColumn {
  readonly texts: readonly string[];
}

// Rows that stay in the processor's cache while their columns are read one after the other.
const block = 1024;

/** Reads columns as codes: values of one text have one code, `null` and the empty text have 0. */
export function readColumns(table: Table, columns: readonly string[]): ReadColumn[] {
  return isRows(table) ? columnsOfRows(table, columns) : columns.map((column) => columnOf(table, column));
}

/** A column while it is read: the values met so far and the numbers of their texts. */
interface Numbering {
  readonly known: Map<CellValue, number>;
  readonly texts: Map<string, number>;
}

function numbering(): Numbering {
  return { known: new Map([["", 0]]), texts: new Map([["", 0]]) };
}

function newNumber({ known, texts }: Numbering, value: CellValue): number {
  const text = textOf(value);
  const number = texts.get(text) ?? texts.size;
  texts.set(text, number);
  known.set(value, number);
  return number;
}

function finished(codes: Uint32Array, { texts }: Numbering): ReadColumn {
  return { codes, cardinality: texts.size, texts: [...texts.keys()] };
}

function columnsOfRows(rows: readonly Row[], columns: readonly string[]): ReadColumn[] {
  const read = columns.map((column) => ({ column, codes: new Uint32Array(rows.length), ...numbering() }));
  for (let start = 0; start < rows.length; start += block) {
    const end = Math.min(start + block, rows.length);
    for (const { column, codes, ...numbers } of read) readRows(rows, start, end, column, numbers, codes);
  }
  return read.map(({ codes, ...numbers }) => finished(codes, numbers));
}

function readRows(
  rows: readonly Row[],
  start: number,
  end: number,
  column: string,
  numbers: Numbering,
  codes: Uint32Array,
): void {
  const { known } = numbers;
  for (let at = start; at < end; at++) {
    const row = rows[at]!;
    const value = row[column];
    if (value === undefined && !Object.hasOwn(row, column)) {
      throw failure("pseudonymisation.missing_column", { column });
    }
    codes[at] = known.get(value) ?? newNumber(numbers, value);
  }
}

function columnOf({ columns }: ColumnarTable, column: string): ReadColumn {
  const values = Object.hasOwn(columns, column) ? columns[column] : undefined;
  if (values === undefined) throw failure("pseudonymisation.missing_column", { column });
  return isEncoded(values) ? renumbered(values, column) : columnOfValues(values);
}

function columnOfValues(values: Exclude<ColumnValues, EncodedColumn>): ReadColumn {
  const numbers = numbering();
  const codes = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    codes[at] = numbers.known.get(value) ?? newNumber(numbers, value);
  }
  return finished(codes, numbers);
}

function renumbered({ codes, values }: EncodedColumn, column: string): ReadColumn {
  const numbers = numbering();
  const numberOf = Uint32Array.from(values, (value) => numbers.known.get(value) ?? newNumber(numbers, value));
  const result = new Uint32Array(codes.length);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (code >= numberOf.length) throw failure("pseudonymisation.invalid_column", { column });
    result[at] = numberOf[code]!;
  }
  return finished(result, numbers);
}
