import type { ClassTable } from "./class-table.js";

/** Counts classes of equal rows while they pass by; memory grows with the classes, not with the rows. */
export interface ClassCounter {
  /** Takes the next row: a value for each quasi-identifier, then one for each sensitive column. */
  add(values: readonly string[]): void;
  /** The classes of the rows so far. */
  table(): ClassTable;
}

// Two numbers below 2^26 make one key below 2^53.
const radix = 2 ** 26;

interface Pairs {
  readonly places: Map<number, number>;
  readonly classes: number[];
  readonly values: number[];
  readonly counts: number[];
}

/**
 * A counter over dictionary codes: every value gets a number, and a row's class is found by pairing the numbers one
 * column at a time. No text is joined, so no separator can make two classes one.
 *
 * @param quasiIdentifiers - How many columns make the classes.
 * @param sensitive - How many sensitive columns follow.
 */
export function createClassCounter(quasiIdentifiers: number, sensitive: number): ClassCounter {
  const numbers = Array.from({ length: quasiIdentifiers + sensitive }, () => new Map([["", 0]]));
  const pairs = Array.from({ length: quasiIdentifiers }, () => new Map<number, number>());
  const codes = Array.from({ length: quasiIdentifiers }, (): number[] => []);
  const sizes: number[] = [];
  const seen = Array.from({ length: sensitive }, emptyPairs);

  const classOf = (values: readonly string[]) => {
    let row = 0;
    for (let column = 0; column < quasiIdentifiers; column++) {
      row = numberOf(pairs[column]!, row * radix + numberOf(numbers[column]!, values[column]!));
    }
    return row;
  };
  return {
    add: (values) => {
      const row = classOf(values);
      sizes[row] = (sizes[row] ?? 0) + 1;
      if (sizes[row] === 1) {
        for (let at = 0; at < quasiIdentifiers; at++) codes[at]!.push(numbers[at]!.get(values[at]!)!);
      }
      for (let at = 0; at < sensitive; at++) {
        const code = numberOf(numbers[quasiIdentifiers + at]!, values[quasiIdentifiers + at]!);
        count(seen[at]!, row, code);
      }
    },
    table: () => ({
      codes: codes.map((column) => Uint32Array.from(column)),
      cardinalities: numbers.slice(0, quasiIdentifiers).map(({ size }) => size),
      sizes: Uint32Array.from(sizes),
      sensitive: seen.map(({ classes, values, counts }, at) => ({
        classes: Uint32Array.from(classes),
        values: Uint32Array.from(values),
        counts: Uint32Array.from(counts),
        cardinality: numbers[quasiIdentifiers + at]!.size,
      })),
    }),
  };
}

function emptyPairs(): Pairs {
  return { places: new Map(), classes: [], values: [], counts: [] };
}

function count({ places, classes, values, counts }: Pairs, row: number, code: number): void {
  const place = numberOf(places, row * radix + code);
  counts[place] = (counts[place] ?? 0) + 1;
  classes[place] = row;
  values[place] = code;
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
