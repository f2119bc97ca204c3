/** Numbers of the form of codes, version 1. */
export const codeForm = {
  /** First byte of a code that holds a proof. */
  proof: 1,
  /** First byte of a code that holds names. */
  names: 2,
  /** The most that a phone reads well. */
  mostBytes: 1_200,
  /** The longest entry that a log holds. */
  longestEntry: 65_535,
} as const;

/** A whole number in groups of seven bits, the lowest first, as in LEB128. */
export function writeCount(count: number): number[] {
  return count < 128 ? [count] : [(count % 128) + 128, ...writeCount(Math.floor(count / 128))];
}

/** Takes the parts of a code from its bytes, one after the other; nothing past the end. */
export function codeParts(bytes: Uint8Array) {
  let at = 0;
  return {
    count(): number {
      let [value, scale] = [0, 1];
      for (;;) {
        const byte = bytes[at++];
        if (byte === undefined) return Number.NaN;
        value += (byte % 128) * scale;
        if (byte < 128) return value;
        scale *= 128;
      }
    },
    take(length: number): Uint8Array {
      const part = bytes.slice(at, at + length);
      at += length;
      return part;
    },
    rest: (): Uint8Array => bytes.slice(at),
  };
}
