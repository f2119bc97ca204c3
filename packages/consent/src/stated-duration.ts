import type { ConsentPurpose } from "./consent-purpose.js";

/**
 * How long a consent lasts at most, as receipts and other formats say it: an ISO 8601 period, or `endless`.
 *
 * Nothing when it ends on a day, with an occasion or after some uses only: none of them is a duration, and it is not
 * endless.
 */
export function statedDuration(stated: ConsentPurpose | undefined): string | undefined {
  if (stated === undefined) return undefined;
  const { validFor, validUntil, validUntilEvent, validUses } = stated;
  if (validFor !== undefined) return validFor;
  const ends = [validUntil, validUntilEvent, validUses].some((end) => end !== undefined);
  return ends ? undefined : "endless";
}
