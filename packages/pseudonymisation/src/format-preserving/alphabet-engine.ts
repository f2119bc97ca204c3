import { isPlaceholder } from "../canonical-form.js";
import { failure } from "../failure.js";
import { createFf1, type Ff1 } from "../primitives/ff1.js";
import type { FormatEngine } from "./kind-engine.js";

/** An alphabet and the lengths of its texts. */
export interface Alphabet {
  /** Its characters, in their order. */
  readonly alphabet: string;
  /** Fewest characters of a text. */
  readonly least: number;
  /** Most characters of a text. */
  readonly most: number;
}

const batchSize = 4096;
const smallestDomain = 1_000_000;

/** The engine of texts over an alphabet, which keep their length. */
export function createAlphabetEngine(spec: Alphabet, key: Uint8Array): FormatEngine {
  const { least, most } = spec;
  const characters = [...spec.alphabet];
  const numerals = new Map(characters.map((character, numeral) => [character, numeral]));
  const radix = characters.length;
  const lengthsFit = Number.isInteger(least) && Number.isInteger(most) && least >= 1 && most >= least;
  if (
    numerals.size !== radix ||
    radix < 2 ||
    radix > 0x10000 ||
    !lengthsFit ||
    /\p{Surrogate}/u.test(spec.alphabet)
  ) {
    throw failure("pseudonymisation.invalid_alphabet");
  }
  if (least < 2 || radix ** least < smallestDomain) {
    throw failure("pseudonymisation.domain_too_small", { size: radix ** least });
  }
  const ff1 = createFf1({ key, radix });
  const read = (text: string) => {
    const found = Array.from(text, (character) => numerals.get(character) ?? -1);
    return found.length < least || found.length > most || found.includes(-1) ? undefined : found;
  };
  const write = (text: readonly number[]) => text.map((numeral) => characters[numeral]).join("");
  let size = 0;
  for (let length = least; length <= most; length++) size += radix ** length;
  return {
    size,
    smallest: radix ** least,
    many: (values, decrypt) => {
      const results: (string | null)[] = new Array(values.length).fill(null);
      for (let start = 0; start < values.length; start += batchSize) {
        const texts: number[][] = [];
        const places: number[] = [];
        for (let index = start; index < Math.min(start + batchSize, values.length); index++) {
          const value = values[index];
          if (value === null || value === undefined || value === "" || isPlaceholder(value)) continue;
          const text = typeof value === "string" ? read(value) : undefined;
          if (text === undefined) {
            throw failure("pseudonymisation.not_in_format", { position: index + 1, kind: "alphabet" });
          }
          texts.push(text);
          places.push(index);
        }
        walk(ff1, texts, decrypt, write).forEach((text, at) => {
          results[places[at]!] = text;
        });
      }
      return results;
    },
  };
}

/** Encrypts all, and again those that became a placeholder: what is missing stays what nothing else becomes. */
function walk(
  ff1: Ff1,
  values: readonly (readonly number[])[],
  decrypt: boolean,
  write: (numerals: readonly number[]) => string,
): string[] {
  const next = decrypt ? ff1.decryptMany(values) : ff1.encryptMany(values);
  const texts = next.map(write);
  const outside = texts.flatMap((text, at) => (isPlaceholder(text) ? [at] : []));
  if (outside.length === 0) return texts;
  const again = walk(
    ff1,
    outside.map((at) => next[at]!),
    decrypt,
    write,
  );
  outside.forEach((at, index) => {
    texts[at] = again[index]!;
  });
  return texts;
}
