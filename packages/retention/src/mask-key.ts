/** A key shown without what identifies a person: the last two characters of each part, if it is long enough. */
export function maskKey(key: readonly string[]): string {
  return key.map(maskPart).join(" ");
}

function maskPart(part: string): string {
  const characters = [...part];
  const shown = characters.length >= 4 ? 2 : 0;
  return characters.map((character, at) => (at < characters.length - shown ? "•" : character)).join("");
}
