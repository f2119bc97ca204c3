import { timeOf } from "@data-tika/core/time";
import { purposeOf } from "./compare-notices.js";
import type { ConsentRequest } from "./consent-decision.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import type { NoticeCapsule } from "./notice.js";

/** A notice and what it states of the purpose asked about. */
export interface StatedPurpose {
  readonly capsule: NoticeCapsule;
  readonly purpose: ConsentPurpose;
}

/**
 * What is stated of a purpose at an instant: of each notice that states it the newest revision in force, and of two
 * that took effect together both. Several forms may ask for one purpose, and a consent has to cover what each of them
 * says: one that states less does not undo what another one says.
 */
export function noticesInForce(
  notices: readonly NoticeCapsule[],
  { purpose: id, at }: ConsentRequest,
): readonly StatedPurpose[] {
  const now = at.getTime();
  const inForce: StatedPurpose[] = [];
  for (const capsule of notices) {
    const purpose = purposeOf(capsule, id);
    if (purpose !== undefined && timeOf(capsule.notice.effectiveFrom) <= now)
      inForce.push({ capsule, purpose });
  }
  return inForce.length < 2
    ? inForce
    : inForce.filter((one) => !inForce.some((other) => replaces(other, one)));
}

function replaces(
  { capsule: { notice: newer } }: StatedPurpose,
  { capsule: { notice } }: StatedPurpose,
): boolean {
  return newer.id === notice.id && timeOf(newer.effectiveFrom) > timeOf(notice.effectiveFrom);
}

/** A purpose as all of its notices state it: where they differ, whatever asks for more of the controller. */
export function strictestPurpose(stated: readonly StatedPurpose[]): ConsentPurpose {
  const first = stated[0]!.purpose;
  if (stated.length === 1) return first;
  const all = stated.map(({ purpose }) => purpose);
  const { representation, ...rest } = first;
  // A rule that is not the same everywhere is none.
  const isOneRule = all.every((purpose) => purpose.representation === representation);
  return {
    ...rest,
    ...(representation !== undefined && isOneRule && { representation }),
    basis: (all.find(({ basis }) => basis === "consent") ?? all.find(isOpposable) ?? first).basis,
    marketing: all.some(({ marketing }) => marketing === true),
    sensitive: [...new Set(all.flatMap(({ sensitive = [] }) => sensitive))],
    needsExpress: [...new Set(all.flatMap(({ needsExpress = [] }) => needsExpress))],
  };
}

/** Whether opposition stops a purpose: not what a legal obligation asks for, article 9. */
export function isOpposable({ basis }: ConsentPurpose): boolean {
  return basis !== "legal-obligation";
}
