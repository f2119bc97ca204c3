/**
 * Remainder modulo 97 of a number of any length, digit by digit: 15 or 24 digits exceed the safe integers.
 * Letters count as two digits, A = 10 to Z = 35, as ISO 13616 has it.
 */
export function mod97(characters: string): number {
  let remainder = 0;
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    remainder = code < 58 ? (remainder * 10 + code - 48) % 97 : (remainder * 100 + code - 55) % 97;
  }
  return remainder;
}
