import { parsePeriod } from "@data-tika/core/time";
import type { ConsentPurpose } from "./consent-purpose.js";
import type { NoticeChange } from "./notice-change.js";

/** How long consents last by one statement of a purpose and by another. */
export function validityChanges(
  from: ConsentPurpose,
  to: ConsentPurpose,
): readonly (readonly [field: keyof ConsentPurpose, change: NoticeChange | undefined])[] {
  return [
    ["validFor", change(from.validFor, to.validFor, byLength)],
    ["validUntil", change(from.validUntil, to.validUntil, (a, b) => (a < b ? -1 : 1))],
    ["validUntilEvent", change(from.validUntilEvent, to.validUntilEvent, () => undefined)],
    ["validUses", change(from.validUses, to.validUses, (a, b) => a - b)],
  ];
}

// What has no limit lasts longest; what has no order is another thing.
function change<Limit>(
  from: Limit | undefined,
  to: Limit | undefined,
  order: (from: Limit, to: Limit) => number | undefined,
): NoticeChange | undefined {
  if (from === to) return undefined;
  if (to === undefined) return "wider";
  if (from === undefined) return "narrower";
  const apart = order(from, to);
  if (apart === undefined) return "different";
  return apart === 0 ? "cosmetic" : apart < 0 ? "wider" : "narrower";
}

// A year is twelve months; how many days a month has depends on where it begins.
function byLength(from: string, to: string): number | undefined {
  const [before, after] = [parsePeriod(from), parsePeriod(to)];
  const months = before.years * 12 + before.months - after.years * 12 - after.months;
  const days = before.days - after.days;
  if (months === 0 || days === 0) return months + days;
  return Math.sign(months) === Math.sign(days) ? months : undefined;
}
