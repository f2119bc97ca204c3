import { classNumbers } from "./class-numbers.js";
import type { ClassTable, CodedColumn, SensitivePairs } from "./class-table.js";

/**
 * The classes of records that are equal in all quasi-identifiers.
 *
 * @param options - The number of records, and whether the codes of the classes are wanted: sizes need none.
 */
export function buildClasses(
  quasiIdentifiers: readonly CodedColumn[],
  sensitive: readonly CodedColumn[],
  { records, codes }: { readonly records: number; readonly codes: boolean },
): ClassTable {
  const { of, first } = classNumbers(quasiIdentifiers, records);
  const sizes = new Uint32Array(first.length);
  for (let record = 0; record < records; record++) sizes[of[record]!]! += 1;
  return {
    codes: codes ? quasiIdentifiers.map((column) => picked(column.codes, first)) : [],
    cardinalities: quasiIdentifiers.map(({ cardinality }) => cardinality),
    sizes,
    sensitive: sensitive.map((column) => pairsOf({ codes: of, cardinality: first.length }, column)),
  };
}

/**
 * The classes that are left when codes become coarser: classes that are then equal are merged. No record is read.
 *
 * @param coarser - For each quasi-identifier, its codes made coarser, or `undefined` where they stay.
 */
export function mergeClasses(
  table: ClassTable,
  coarser: readonly (Pick<CodedColumn, "codes" | "cardinality"> | undefined)[],
): ClassTable {
  const columns = table.codes.map((codes, at): CodedColumn => {
    const map = coarser[at];
    if (map === undefined) return { codes, cardinality: table.cardinalities[at]! };
    return { codes: codes.map((code) => map.codes[code]!), cardinality: map.cardinality };
  });
  const { of, first } = classNumbers(columns, table.sizes.length);
  const sizes = new Uint32Array(first.length);
  for (let at = 0; at < of.length; at++) sizes[of[at]!]! += table.sizes[at]!;
  return {
    codes: columns.map(({ codes }) => picked(codes, first)),
    cardinalities: columns.map(({ cardinality }) => cardinality),
    sizes,
    sensitive: table.sensitive.map((pairs) => {
      const classes = { codes: pairs.classes.map((at) => of[at]!), cardinality: first.length };
      return pairsOf(classes, { codes: pairs.values, cardinality: pairs.cardinality }, pairs.counts);
    }),
  };
}

/** The classes without those that a test refuses; their records are left out. */
export function filterClasses(table: ClassTable, keeps: (at: number) => boolean): ClassTable {
  const kept = Uint32Array.from(table.sizes.keys()).filter(keeps);
  const place = new Map([...kept].map((at, index) => [at, index]));
  return {
    codes: table.codes.map((codes) => picked(codes, kept)),
    cardinalities: table.cardinalities,
    sizes: picked(table.sizes, kept),
    sensitive: table.sensitive.map((pairs) => {
      const lines = Uint32Array.from(pairs.classes.keys()).filter((line) => place.has(pairs.classes[line]!));
      return {
        classes: lines.map((line) => place.get(pairs.classes[line]!)!),
        values: picked(pairs.values, lines),
        counts: picked(pairs.counts, lines),
        cardinality: pairs.cardinality,
      };
    }),
  };
}

/** Values are brought together by class, so that those of one class are counted in a table as small as the column. */
function pairsOf(classes: CodedColumn, values: CodedColumn, weights?: Uint32Array): SensitivePairs {
  const { lines, ends } = linesByClass(classes);
  const places = new Uint32Array(values.cardinality);
  const pairs = { classes: new Uint32Array(lines.length), values: new Uint32Array(lines.length) };
  const counts = new Uint32Array(lines.length);
  let size = 0;
  for (let at = 0, next = 0; at < classes.cardinality; at++) {
    // What the table holds of other classes is not above this.
    const before = size;
    for (const end = ends[at]!; next < end; next++) {
      const line = lines[next]!;
      const value = values.codes[line]!;
      let place = places[value]!;
      if (place <= before) {
        pairs.classes[size] = at;
        pairs.values[size] = value;
        place = ++size;
        places[value] = place;
      }
      counts[place - 1]! += weights === undefined ? 1 : weights[line]!;
    }
  }
  return {
    classes: pairs.classes.subarray(0, size),
    values: pairs.values.subarray(0, size),
    counts: counts.subarray(0, size),
    cardinality: values.cardinality,
  };
}

function linesByClass({ codes, cardinality }: CodedColumn): {
  readonly lines: Uint32Array;
  readonly ends: Uint32Array;
} {
  const ends = new Uint32Array(cardinality + 1);
  for (let line = 0; line < codes.length; line++) ends[codes[line]! + 1]! += 1;
  for (let at = 0; at < cardinality; at++) ends[at + 1]! += ends[at]!;
  const lines = new Uint32Array(codes.length);
  // Each start moves to its end while its lines are put in place.
  for (let line = 0; line < codes.length; line++) lines[ends[codes[line]!]!++] = line;
  return { lines, ends };
}

function picked(codes: Uint32Array, places: Uint32Array): Uint32Array {
  const chosen = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at++) chosen[at] = codes[places[at]!]!;
  return chosen;
}
