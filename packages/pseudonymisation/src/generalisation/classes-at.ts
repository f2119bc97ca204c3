import { mergeClasses } from "../risk/build-classes.js";
import type { ClassTable, CodedColumn } from "../risk/class-table.js";
import type { ColumnLevels } from "./hierarchy.js";

interface KnownNode {
  readonly levels: readonly number[];
  readonly table: ClassTable;
}

const mostKnown = 64;

/**
 * The classes at a node, merged from the smallest known table that is nowhere coarser. Rows are never read again: the
 * first table has a line a class, and every later one is made from another table.
 */
export function createClassesAt(
  base: ClassTable,
  columns: readonly ColumnLevels[],
): (levels: readonly number[]) => ClassTable {
  const bottom = { levels: columns.map(() => 0), table: base };
  const known: KnownNode[] = [];
  return (levels) => {
    let from: KnownNode = bottom;
    for (const node of known) {
      const finer = node.levels.every((level, at) => level <= levels[at]!);
      if (finer && node.table.sizes.length < from.table.sizes.length) from = node;
    }
    const maps = columns.map((column, at) => coarser(column, from.levels[at]!, levels[at]!));
    const table = mergeClasses(from.table, maps);
    known.push({ levels, table });
    if (known.length > mostKnown) known.shift();
    return table;
  };
}

/** From the codes of a level to those of a coarser one. */
function coarser({ levels }: ColumnLevels, from: number, to: number): CodedColumn | undefined {
  if (from === to) return undefined;
  const [finer, target] = [levels[from]!, levels[to]!];
  const codes = new Uint32Array(finer.cardinality);
  finer.codes.forEach((code, at) => {
    codes[code] = target.codes[at]!;
  });
  return { codes, cardinality: target.cardinality };
}
