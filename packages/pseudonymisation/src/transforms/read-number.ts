/** A number with a point or a comma before its decimals and spaces between thousands; `undefined` for anything else. */
export function readNumber(text: string): number | undefined {
  const written = text.replace(/[\s\u00A0\u202F]/g, "").replace(",", ".");
  return /^-?[0-9]{1,15}(?:\.[0-9]{0,15})?$/.test(written) ? Number(written) : undefined;
}
