const prefixLength = 3;

/** Which of the needles occur in the sources; all are looked for in one pass, by their first three bytes. */
export async function findBytes(
  sources: AsyncIterable<Uint8Array>,
  needles: readonly Uint8Array[],
): Promise<ReadonlySet<Uint8Array>> {
  const isBeginning = new Uint8Array(1 << 24);
  const byBeginning = new Map<number, Uint8Array[]>();
  for (const needle of needles) {
    const beginning = (needle[0]! << 16) | (needle[1]! << 8) | needle[2]!;
    isBeginning[beginning] = 1;
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), needle]);
  }
  const found = new Set<Uint8Array>();
  for await (const bytes of sources) {
    let beginning = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
    for (let at = prefixLength - 1; at < bytes.length; at++) {
      beginning = ((beginning << 8) | bytes[at]!) & 0xffffff;
      if (isBeginning[beginning] === 0) continue;
      const from = at - prefixLength + 1;
      for (const needle of byBeginning.get(beginning)!)
        if (needle.every((byte, i) => bytes[from + i] === byte)) found.add(needle);
    }
  }
  return found;
}
