import type { ConsentPurpose } from "./consent-purpose.js";
import type { Notice, NoticeCapsule } from "./notice.js";
import type { NoticeChange } from "./notice-change.js";
import { validityChanges } from "./validity-changes.js";

/** One thing that differs. */
export interface NoticeDifference {
  /** The purpose it is in; none for what stands above all purposes. */
  readonly purpose?: string;
  /** Name of the field. */
  readonly field: string;
  /** What it means. */
  readonly change: NoticeChange;
}

/** What lies between two notices. */
export interface NoticeComparison {
  /** The whole taken together. */
  readonly change: NoticeChange;
  /** Each thing that differs; none when the notices are the same. */
  readonly differences: readonly NoticeDifference[];
}

/**
 * What changed from one notice to another, and whether people must be asked again.
 *
 * New data, recipients, channels, an answer that becomes compulsory or a longer validity make it wider, the reverse
 * narrower. Another controller, basis, rule of representation or `meaning` makes it different, and so do channels where
 * there was one question, another occasion to end with, or a validity that cannot be compared, such as a month with
 * thirty days. Other words are cosmetic, as nobody but their author can tell: who changes their sense raises `meaning`.
 *
 * @param from - The older notice.
 * @param to - The newer notice.
 * @returns The differences; a purpose that is new makes the notice wider but no other purpose.
 * @example
 * ```ts
 * import { compareNotices, defineNotice } from "@data-tika/consent";
 *
 * const purpose = { id: "newsletter", label: { fr: "Lettre" }, basis: "consent" } as const;
 * const base = { id: "n", controller: "A", contact: "a@a.example", text: { fr: "Texte" } };
 * const old = defineNotice({ ...base, effectiveFrom: "2026-01-01T00:00:00Z", purposes: [purpose] });
 * const next = defineNotice({
 *   ...base,
 *   effectiveFrom: "2026-06-01T00:00:00Z",
 *   purposes: [{ ...purpose, recipients: ["partner"] }],
 * });
 * compareNotices(old, next).change; // => wider
 * compareNotices(next, old).change; // => narrower
 * ```
 * @see Law 09-08, arts. 1-9 and 3-1-b
 */
export function compareNotices(from: NoticeCapsule, to: NoticeCapsule): NoticeComparison {
  const ids = new Set([...from.notice.purposes, ...to.notice.purposes].map(({ id }) => id));
  const inPurposes = [...ids].flatMap((id) => purposeDifferences(purposeOf(from, id), purposeOf(to, id)));
  return summary([...headDifferences(from.notice, to.notice), ...inPurposes]);
}

/**
 * What changed in one purpose from one notice to another.
 *
 * @param from - The older notice.
 * @param to - The newer notice.
 * @param purpose - Identifier of the purpose.
 * @returns The differences of this purpose and of what stands above all purposes.
 */
export function comparePurpose(from: NoticeCapsule, to: NoticeCapsule, purpose: string): NoticeComparison {
  return summary([
    ...headDifferences(from.notice, to.notice),
    ...purposeDifferences(purposeOf(from, purpose), purposeOf(to, purpose)),
  ]);
}

/** The purpose as a notice states it. */
export function purposeOf(capsule: NoticeCapsule, purpose: string): ConsentPurpose | undefined {
  return capsule.notice.purposes.find(({ id }) => id === purpose);
}

function headDifferences(from: Notice, to: Notice): NoticeDifference[] {
  const heads = ["representative", "contact", "formality", "text"] as const;
  return [
    ...(from.controller === to.controller ? [] : [{ field: "controller", change: "different" } as const]),
    ...heads
      .filter((field) => !same(from[field], to[field]))
      .map((field) => ({ field, change: "cosmetic" }) as const),
  ];
}

function purposeDifferences(
  from: ConsentPurpose | undefined,
  to: ConsentPurpose | undefined,
): NoticeDifference[] {
  if (from === undefined || to === undefined) {
    const purpose = (from ?? to)?.id;
    if (purpose === undefined) return [];
    return [{ purpose, field: "purpose", change: from === undefined ? "wider" : "narrower" }];
  }
  const found: (readonly [field: keyof ConsentPurpose, change: NoticeChange | undefined])[] = [
    ["label", same(from.label, to.label) ? undefined : "cosmetic"],
    ["basis", same(from.basis, to.basis) ? undefined : "different"],
    ["representation", same(from.representation, to.representation) ? undefined : "different"],
    ["meaning", same(from.meaning ?? 1, to.meaning ?? 1) ? undefined : "different"],
    ["sensitive", listChange(from.sensitive, to.sensitive)],
    ["data", listChange(from.data, to.data)],
    ["answers", answersChange(from, to)],
    ["recipients", listChange(from.recipients, to.recipients)],
    ["channels", channelChange(from.channels, to.channels)],
    ["needsExpress", listChange(from.needsExpress, to.needsExpress)],
    ["marketing", (from.marketing ?? false) === (to.marketing ?? false) ? undefined : "different"],
    ...validityChanges(from, to),
  ];
  return found.flatMap(([field, change]) =>
    change === undefined ? [] : [{ purpose: from.id, field, change }],
  );
}

function listChange(from: readonly string[] = [], to: readonly string[] = []): NoticeChange | undefined {
  const added = to.some((item) => !from.includes(item));
  const removed = from.some((item) => !to.includes(item));
  if (added) return removed ? "different" : "wider";
  return removed ? "narrower" : undefined;
}

// One question is not the question for a channel more or less: nobody answered it for each of them.
function channelChange(from?: readonly string[], to?: readonly string[]): NoticeChange | undefined {
  return (from === undefined) === (to === undefined) ? listChange(from, to) : "different";
}

// Only of data that both ask for: what is new or gone is a difference of the data.
function answersChange(from: ConsentPurpose, to: ConsentPurpose): NoticeChange | undefined {
  const asked = (purpose: ConsentPurpose): readonly string[] => [
    ...(purpose.data ?? []),
    ...(purpose.sensitive ?? []),
  ];
  const both = asked(from).filter((item) => asked(to).includes(item));
  const steps = both.map((item) => burden(to.answers?.[item]) - burden(from.answers?.[item]));
  const [wider, narrower] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  if (wider) return narrower ? "different" : "wider";
  if (narrower) return "narrower";
  return both.every((item) => same(from.answers?.[item], to.answers?.[item])) ? undefined : "cosmetic";
}

// Who was told nothing was not told that it is compulsory, nor that it may be left out.
function burden(answer: { readonly compulsory: boolean } | undefined): number {
  return answer === undefined ? 1 : answer.compulsory ? 2 : 0;
}

function summary(differences: readonly NoticeDifference[]): NoticeComparison {
  const changes = new Set(differences.map(({ change }) => change));
  const torn = changes.has("different") || (changes.has("wider") && changes.has("narrower"));
  const change = torn
    ? "different"
    : ((["wider", "narrower"] as const).find((one) => changes.has(one)) ?? "cosmetic");
  return { change, differences };
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), b as Record<string, unknown>];
  return left.length === Object.keys(b).length && left.every(([key, value]) => same(value, right[key]));
}
