import { classNumbers } from "./class-numbers.js";
import type { ClassTable, CodedColumn, SensitivePairs } from "./class-table.js";

/** The classes of records that are equal in all quasi-identifiers. */
export function buildClasses(
  quasiIdentifiers: readonly CodedColumn[],
  sensitive: readonly CodedColumn[],
  records: number,
): ClassTable {
  const { of, first } = classNumbers(quasiIdentifiers, records);
  const sizes = new Uint32Array(first.length);
  for (let record = 0; record < records; record++) sizes[of[record]!]! += 1;
  return {
    codes: quasiIdentifiers.map(({ codes }) => picked(codes, first)),
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

function pairsOf(classes: CodedColumn, values: CodedColumn, weights?: Uint32Array): SensitivePairs {
  const { of, first } = classNumbers([classes, values], values.codes.length);
  const counts = new Uint32Array(first.length);
  for (let at = 0; at < of.length; at++) counts[of[at]!]! += weights?.[at] ?? 1;
  return {
    classes: picked(classes.codes, first),
    values: picked(values.codes, first),
    counts,
    cardinality: values.cardinality,
  };
}

function picked(codes: Uint32Array, places: Uint32Array): Uint32Array {
  const chosen = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at++) chosen[at] = codes[places[at]!]!;
  return chosen;
}
