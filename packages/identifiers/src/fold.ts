// Soft hyphen, tatweel, zero-width and bidirectional marks, byte order mark: nobody sees them, and a copied number has them.
const unseen = /[\u00AD\u061C\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const easternDigit = /[\u0660-\u0669\u06F0-\u06F9]/g;
const dash = /[\u2010-\u2015\u2212]/g;

/**
 * One way of writing for texts that look alike: compatibility forms, digits of the three scripts, dashes, capital
 * letters, no invisible mark, no space at the ends.
 */
export function fold(text: string): string {
  if (/^[0-9A-Z]*$/.test(text)) return text;
  return text
    .replace(unseen, "")
    .normalize("NFKC")
    .replace(easternDigit, (digit) => String(digit.charCodeAt(0) & 0x0f))
    .replace(dash, "-")
    .replace(/[a-z]+/g, (lower) => lower.toUpperCase())
    .trim();
}

/** The text without the spaces, dots and dashes that people put between groups. */
export function withoutSeparators(folded: string): string {
  return /[\s.-]/.test(folded) ? folded.replace(/[\s.-]+/g, "") : folded;
}
