import { digestHex } from "#hash";

/** The digests that are tried. */
export type DigestAlgorithm = "md5" | "sha1" | "sha256";

/** One way in which a number may have been hashed. */
export interface DigestVariant {
  readonly algorithm: DigestAlgorithm;
  /** The guessed salt; left out for a bare digest. */
  readonly salt?: { readonly place: "before" | "after"; readonly number: number; readonly text: string };
}

const sizes: readonly (readonly [DigestAlgorithm, number])[] = [
  ["sha256", 32],
  ["md5", 16],
  ["sha1", 20],
];

/** Bare digests that give at least so many bytes; those of exactly so many first. */
export function bareVariants(bytes: number): readonly DigestVariant[] {
  return sizes
    .filter(([, size]) => size >= bytes)
    .toSorted(([, a], [, b]) => Number(b === bytes) - Number(a === bytes))
    .map(([algorithm]) => ({ algorithm }));
}

/** The same with every salt before and behind the number. */
export function saltedVariants(bytes: number, salts: readonly string[]): readonly DigestVariant[] {
  return salts.flatMap((text, at) =>
    (["before", "after"] as const).flatMap((place) =>
      bareVariants(bytes).map(({ algorithm }) => ({ algorithm, salt: { place, number: at + 1, text } })),
    ),
  );
}

/** The digest of a text in a variant, in hexadecimal, cut to some bytes. */
export function digestOf({ algorithm, salt }: DigestVariant, text: string, bytes: number): string {
  const salted = salt === undefined ? text : salt.place === "before" ? salt.text + text : text + salt.text;
  return digestHex(algorithm, salted).slice(0, bytes * 2);
}
