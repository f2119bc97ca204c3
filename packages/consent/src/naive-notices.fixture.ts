import type { ConsentRequest } from "./consent-decision.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { naiveDayAfter } from "./naive-capacity.fixture.js";
import type { NoticeCapsule } from "./notice.js";

// What is in force, and what asks for more, for the naive reading of the rules.

/** What a question is about. */
export type Asked = Pick<ConsentRequest, "purpose" | "channel" | "recipient">;

/** The notices in force, and what they ask for together. */
export interface NaiveForce {
  readonly inForce: readonly NoticeCapsule[];
  readonly basis: string;
  readonly marketing: boolean;
  /** How many things ask for an express consent. */
  readonly needs: number;
  readonly rule: string | undefined;
}

const stated = ({ notice }: NoticeCapsule, id: string) => notice.purposes.find((one) => one.id === id);

/** Whether a notice speaks of the channel and the third party. */
export function isSaid(capsule: NoticeCapsule, { purpose, channel, recipient }: Asked): boolean {
  const one = stated(capsule, purpose);
  if (one === undefined || (channel === undefined) !== (one.channels === undefined)) return false;
  if (channel !== undefined && !one.channels!.includes(channel)) return false;
  return recipient === undefined || (one.recipients ?? []).includes(recipient);
}

/** Of each form the newest revision that has begun; the strictest of them where they differ. */
export function naiveForce(notices: readonly NoticeCapsule[], { purpose, at }: ConsentRequest): NaiveForce {
  const start = ({ notice }: NoticeCapsule) => Date.parse(notice.effectiveFrom);
  const begun = notices.filter((one) => stated(one, purpose) !== undefined && start(one) <= at.getTime());
  const inForce = begun.filter((one) =>
    begun.every((other) => other.notice.id !== one.notice.id || start(other) <= start(one)),
  );
  const all = inForce.map((one) => stated(one, purpose)!);
  const bases = new Set(all.map(({ basis }) => basis));
  const rules = new Set(all.map(({ representation }) => representation));
  const free = [...bases].filter((basis) => basis !== "legal-obligation");
  return {
    inForce,
    basis: bases.has("consent") ? "consent" : (free[0] ?? "legal-obligation"),
    marketing: all.some(({ marketing }) => marketing),
    needs: all.flatMap(({ sensitive = [], needsExpress = [] }) => [...sensitive, ...needsExpress]).length,
    rule: rules.size === 1 ? [...rules][0] : undefined,
  };
}

/** Whether a notice asks for more than another one did, or for something else. */
export function naivelyWider(from: NoticeCapsule, to: NoticeCapsule, purpose: string): boolean {
  const [before, after] = [stated(from, purpose)!, stated(to, purpose)!];
  const more = (a: readonly string[] = [], b: readonly string[] = []) => b.some((item) => !a.includes(item));
  return (
    from.notice.controller !== to.notice.controller ||
    before.basis !== after.basis ||
    before.representation !== after.representation ||
    (before.meaning ?? 1) !== (after.meaning ?? 1) ||
    (before.marketing ?? false) !== (after.marketing ?? false) ||
    (before.channels === undefined) !== (after.channels === undefined) ||
    more(before.data, after.data) ||
    more(before.sensitive, after.sensitive) ||
    more(before.needsExpress, after.needsExpress) ||
    answersMore(before, after) ||
    lastsLonger(before, after)
  );
}

function answersMore(before: ConsentPurpose, after: ConsentPurpose): boolean {
  const weight = ({ answers }: ConsentPurpose, item: string) => {
    const answer = answers?.[item];
    return answer === undefined ? "said nothing" : answer.compulsory ? "compulsory" : "optional";
  };
  const order = ["optional", "said nothing", "compulsory"];
  const both = (before.data ?? []).filter((item) => after.data?.includes(item));
  return both.some((item) => order.indexOf(weight(before, item)) < order.indexOf(weight(after, item)));
}

// One unit of time each: what is longer from one first of March is so from any other day.
function lastsLonger(before: ConsentPurpose, after: ConsentPurpose): boolean {
  const isLonger = <Limit>(
    a: Limit | undefined,
    b: Limit | undefined,
    longer: (a: Limit, b: Limit) => boolean,
  ) => a !== undefined && a !== b && (b === undefined || longer(a, b));
  const inDays = (period: string) => period.endsWith("D");
  return (
    isLonger(before.validFor, after.validFor, (a, b) => {
      const isComparable = inDays(a) === inDays(b);
      return !isComparable || naiveDayAfter("2026-03-01", a) < naiveDayAfter("2026-03-01", b);
    }) ||
    isLonger(before.validUntil, after.validUntil, (a, b) => a < b) ||
    isLonger(before.validUses, after.validUses, (a, b) => a < b) ||
    isLonger(before.validUntilEvent, after.validUntilEvent, () => true)
  );
}
