import { classNumbers } from "./class-numbers.js";
import type { ClassTable } from "./class-table.js";

/**
 * How many records the records of each class may be equal to, when a missing value may be any value.
 *
 * Classes are grouped by which columns they lack. Two groups are compared on the columns that neither lacks, so the
 * work grows with the patterns of missing values, not with the pairs of classes.
 */
export function effectiveSizes(table: ClassTable): Uint32Array {
  const groups = groupsOf(table);
  const sizes = new Uint32Array(table.sizes.length);
  for (const one of groups) {
    for (const other of groups) {
      const shared = table.codes.filter((_, at) => !one.lacks[at] && !other.lacks[at]);
      const cardinalities = table.cardinalities.filter((_, at) => !one.lacks[at] && !other.lacks[at]);
      const members = [...one.members, ...other.members];
      const columns = shared.map((codes, at) => ({
        codes: Uint32Array.from(members, (member) => codes[member]!),
        cardinality: cardinalities[at]!,
      }));
      addMatches(sizes, table.sizes, members, {
        of: classNumbers(columns, members.length).of,
        ours: one.members.length,
      });
    }
  }
  return sizes;
}

function addMatches(
  into: Uint32Array,
  sizes: Uint32Array,
  members: readonly number[],
  { of, ours }: { readonly of: Uint32Array; readonly ours: number },
): void {
  const matched = new Map<number, number>();
  for (let at = ours; at < members.length; at++) {
    matched.set(of[at]!, (matched.get(of[at]!) ?? 0) + sizes[members[at]!]!);
  }
  for (let at = 0; at < ours; at++) into[members[at]!]! += matched.get(of[at]!) ?? 0;
}

interface Group {
  readonly lacks: readonly boolean[];
  readonly members: number[];
}

function groupsOf(table: ClassTable): readonly Group[] {
  const groups = new Map<string, Group>();
  for (let at = 0; at < table.sizes.length; at++) {
    const lacks = table.codes.map((codes) => codes[at] === 0);
    const group = groups.get(lacks.join()) ?? { lacks, members: [] };
    groups.set(lacks.join(), group);
    group.members.push(at);
  }
  return [...groups.values()];
}
