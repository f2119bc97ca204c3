import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type ClassNumbers, classNumbers } from "./class-numbers.js";

/** Numbers by joined texts, in the order in which classes first appear. */
function oracle(columns: readonly Uint32Array[], lines: number) {
  const numbers = new Map<string, number>();
  const first: number[] = [];
  const of = Array.from({ length: lines }, (_, line) => {
    const key = columns.map((codes) => codes[line]).join();
    if (!numbers.has(key)) {
      numbers.set(key, numbers.size);
      first.push(line);
    }
    return numbers.get(key);
  });
  return { of, first };
}

/** The same numbers, given in the order in which classes first appear. */
function inOrder({ of, first }: ClassNumbers) {
  const order = [...first.keys()].sort((a, b) => first[a]! - first[b]!);
  const place = new Map(order.map((number, at) => [number, at]));
  return { of: [...of].map((number) => place.get(number)), first: order.map((number) => first[number]) };
}

// Large numbers of possible codes force every way of numbering: by table, by hash, anew, and by pairs.
const cardinality = fc.constantFrom(1, 3, 7, 200, 70_000, 2 ** 25, 2 ** 26);

test("numbers lines as joined texts would, however many values are possible", () =>
  fc.assert(
    fc.property(
      fc.array(cardinality, { maxLength: 7 }),
      fc.integer({ min: 0, max: 80 }),
      fc.nat(),
      (cardinalities, lines, seed) => {
        const columns = cardinalities.map((size, column) => ({
          codes: Uint32Array.from({ length: lines }, (_, line) =>
            (line * 7 + seed) % 3 === 0 ? size - 1 : ((line * 31 + column * seed) % 5) % size,
          ),
          cardinality: size,
        }));
        const { of, first } = inOrder(classNumbers(columns, lines));
        const codes = columns.map((column) => column.codes);
        expect({ of, first }).toEqual(oracle(codes, lines));
      },
    ),
    { numRuns: 300 },
  ));

test("many classes of a wide radix stay apart", () => {
  const lines = 40_000;
  const codes = (factor: number) =>
    Uint32Array.from({ length: lines }, (_, line) => (line * factor) % 39_989);
  const columns = [1, 7919, 104_729].map((factor) => ({ codes: codes(factor), cardinality: 2 ** 26 }));
  expect(classNumbers(columns, lines).first.length).toBe(39_989);
});
