/** Counts classes of equal rows while they pass by; memory grows with the classes, not with the rows. */
export interface ClassCounter {
  /** Takes the next row: a value for each quasi-identifier, then one for each sensitive column. */
  add(values: readonly string[]): void;
  /** Rows of each class. */
  sizes(): readonly number[];
  /** Different values of a sensitive column in each class. */
  distinct(sensitive: number): readonly number[];
}

// Two numbers below 2^26 make one key below 2^53.
const radix = 2 ** 26;

/**
 * A counter over dictionary codes: every value gets a number, and a row's class is found by pairing the numbers one
 * column at a time. No text is joined, so no separator can make two classes one.
 *
 * @param quasiIdentifiers - How many columns make the classes.
 * @param sensitive - How many sensitive columns follow.
 */
export function createClassCounter(quasiIdentifiers: number, sensitive: number): ClassCounter {
  const codes = Array.from({ length: quasiIdentifiers + sensitive }, () => new Map<string, number>());
  const pairs = Array.from({ length: Math.max(0, quasiIdentifiers - 1) }, () => new Map<number, number>());
  const seen = Array.from({ length: sensitive }, () => new Set<number>());
  const sizes: number[] = [];
  const distinct = Array.from({ length: sensitive }, (): number[] => []);

  const codeOf = (column: number, value: string) => numberOf(codes[column]!, value);
  return {
    add: (values) => {
      let row = quasiIdentifiers === 0 ? 0 : codeOf(0, values[0]!);
      for (let column = 1; column < quasiIdentifiers; column++) {
        row = numberOf(pairs[column - 1]!, row * radix + codeOf(column, values[column]!));
      }
      sizes[row] = (sizes[row] ?? 0) + 1;
      for (let at = 0; at < sensitive; at++) {
        const pair = row * radix + codeOf(quasiIdentifiers + at, values[quasiIdentifiers + at]!);
        if (seen[at]!.has(pair)) continue;
        seen[at]!.add(pair);
        distinct[at]![row] = (distinct[at]![row] ?? 0) + 1;
      }
    },
    sizes: () => sizes,
    distinct: (at) => distinct[at] ?? [],
  };
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
