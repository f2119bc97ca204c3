import { canonicalJson } from "@data-tika/core/evidence";

/**
 * Whether a text is the canonical one of a value, RFC 8785.
 *
 * The runtime's own writer keeps the order of the keys: where those of the text are in order already, what it writes is
 * canonical, and nothing has to be sorted or copied.
 *
 * @param text - The text.
 * @param read - What was read from it.
 * @param value - The same as it was checked: what it must be the text of.
 */
export function isCanonical(text: string, read: unknown, value: unknown): boolean {
  // Half a surrogate pair has no canonical form; the escape it would be written as may also stand in the data.
  if (isOrdered(read) && !text.includes("\\ud")) return JSON.stringify(read) === text;
  try {
    return canonicalJson(value) === text;
  } catch {
    return false;
  }
}

function isOrdered(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isOrdered);
  const keys = Object.keys(value);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const first = key.charCodeAt(0);
    // Objects put keys that are numbers first, wherever they stood, and `__proto__` is a key like no other.
    if ((first >= 48 && first <= 57) || key === "__proto__") return false;
    if (i > 0 && key <= (keys[i - 1] as string)) return false;
    const inside = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inside === "object" && !isOrdered(inside)) return false;
  }
  return true;
}
