import { failure } from "./failure.js";

/** When something is recorded, RFC 3339. An entry whose time nobody can read would make its whole log unreadable. */
export function recordingTime(now: Date): string {
  const text = Number.isNaN(now.getTime()) ? "" : now.toISOString();
  // Years behind 9999 are written with a sign and six digits.
  if (!/^\d{4}-/.test(text)) throw failure("consent.invalid_option", { option: "now" });
  return text;
}
