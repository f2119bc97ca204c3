import { failure } from "../failure.js";
import type { CodedColumn } from "../risk/class-table.js";
import type { ReadColumn } from "../risk/read-columns.js";
import { type ColumnSpec, createTransform } from "../transforms/column-spec.js";
import { generaliseText } from "../transforms/generalise-text.js";
import type { Cell, TransformContext } from "../transforms/transform.js";

/** How a column may be made coarser, from the finest level to the coarsest; the column as it is comes before them. */
export type Hierarchy = readonly ColumnSpec[];

/** A hierarchy over the values of one column. */
export interface ColumnLevels {
  /** Name of the column. */
  readonly column: string;
  /** For each level, the code of each value of the column; level 0 is the column as it is. */
  readonly levels: readonly CodedColumn[];
  /** For each level, the information lost: 0 for nothing, 1 when all values are one. */
  readonly losses: readonly number[];
}

/**
 * A hierarchy from a table of values: in each row a value and what it becomes, level by level.
 *
 * @param rows - Rows of equal length: the value, then its group at each level, the finest first. Not changed.
 * @returns One spec a level, plain data. A value that is in no row becomes `*` at every level.
 * @throws {@link DataTikaError} `pseudonymisation.uneven_hierarchy` when rows differ in length.
 * @example
 * ```ts
 * import { hierarchyFromTable } from "@data-tika/pseudonymisation";
 *
 * const trades = hierarchyFromTable([["baker", "food", "*"], ["cook", "food", "*"], ["mason", "building", "*"]]);
 * trades.length; // => 2
 * trades[0]; // => { transform: 'generalise-text', groups: { food: [ 'baker', 'cook' ], building: [ 'mason' ] }, others: '*' }
 * ```
 */
export function hierarchyFromTable(rows: readonly (readonly string[])[]): Hierarchy {
  const width = rows[0]?.length ?? 1;
  const uneven = rows.findIndex((row) => row.length !== width);
  if (uneven >= 0) throw failure("pseudonymisation.uneven_hierarchy", { row: uneven + 1 });
  return Array.from({ length: width - 1 }, (_, level) => {
    const groups = new Map<string, string[]>();
    for (const row of rows) {
      const group = groups.get(row[level + 1]!) ?? [];
      groups.set(row[level + 1]!, group);
      group.push(row[0]!);
    }
    return generaliseText(Object.fromEntries(groups));
  });
}

/** Applies a hierarchy to the different values of a column, each once. */
export function levelsOf(
  column: string,
  values: ReadColumn,
  hierarchy: Hierarchy,
  context: TransformContext,
): ColumnLevels {
  const identity = { codes: Uint32Array.from(values.texts.keys()), cardinality: values.cardinality };
  const levels: CodedColumn[] = [identity];
  hierarchy.forEach((spec, at) => {
    const level = at + 1;
    const coded = codesOf(treat(values.texts, spec, { column, level, context }));
    if (!isCoarser(levels.at(-1)!, coded)) {
      throw failure("pseudonymisation.hierarchy_not_nested", { column, level });
    }
    levels.push(coded);
  });
  return { column, levels, losses: levels.map((level) => lossOf(level, values)) };
}

const keyed: readonly string[] = ["pseudonym", "shift-dates", "perturb"];

function treat(
  texts: readonly string[],
  spec: ColumnSpec,
  {
    column,
    level,
    context,
  }: { readonly column: string; readonly level: number; readonly context: TransformContext },
): readonly Cell[] {
  const refuse = (): never => {
    throw failure("pseudonymisation.hierarchy_value_refused", { column, level, transform: spec.transform });
  };
  if (keyed.includes(spec.transform)) return refuse();
  const cells = texts.map((text) => (text === "" ? null : text));
  return createTransform(column, spec, context)?.(cells, refuse, refuse) ?? cells;
}

function codesOf(cells: readonly Cell[]): CodedColumn {
  const numbers = new Map([["", 0]]);
  const codes = Uint32Array.from(cells, (cell) => {
    const text = cell ?? "";
    const known = numbers.get(text);
    if (known === undefined) numbers.set(text, numbers.size);
    return known ?? numbers.size - 1;
  });
  return { codes, cardinality: numbers.size };
}

/** Whether values that are equal at a level stay equal at the next. */
function isCoarser(finer: CodedColumn, coarser: CodedColumn): boolean {
  const map = new Map<number, number>();
  return finer.codes.every((code, at) => {
    const known = map.get(code) ?? coarser.codes[at]!;
    map.set(code, known);
    return known === coarser.codes[at];
  });
}

/** V. Iyengar's loss, 2002: over all records, the share of the other values a value can no longer be told from. */
function lossOf(level: CodedColumn, values: ReadColumn): number {
  const records = new Float64Array(values.cardinality);
  for (const code of values.codes) records[code]! += 1;
  const members = new Float64Array(level.cardinality);
  let present = 0;
  level.codes.forEach((group, code) => {
    if (records[code] === 0) return;
    members[group]! += 1;
    present += 1;
  });
  if (present < 2) return 0;
  let loss = 0;
  level.codes.forEach((group, code) => {
    loss += (records[code]! * Math.max(0, members[group]! - 1)) / (present - 1);
  });
  return loss / values.codes.length;
}
