import * as fc from "fast-check";
import { born, type EventChange, event, notice, purpose, representative, uuid } from "./consent.fixture.js";
import type { ConsentActor } from "./consent-actor.js";
import type { ConsentRequest, PersonFacts } from "./consent-decision.js";
import type { ConsentEvent, ConsentEventKind } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import type { NoticeCapsule } from "./notice.js";

// Histories, notices, persons and questions of every kind that a decision can meet.

/** Noon of a day, counted from 1 January 2026. */
export const noon = (day: number) => `${dayText(day)}T12:00:00Z`;
const dayText = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

const proxy = (end: number, scope = "aid"): ConsentActor => {
  const until = noon(end);
  return { kind: "mandate", id: "proxy", purposes: [scope], until, proof: "cd".repeat(32) };
};

/** Every kind of event. */
export const kinds = [
  "shown",
  "given",
  "refused",
  "withdrawn",
  "expired",
  "renewed",
  "objected",
  "revoked",
  "guardian-changed",
  "majority-reached",
  "erased",
] as const satisfies readonly ConsentEventKind[];

/** A kind of event and how it differs from the plainest one. */
export type Letter = readonly [kind: ConsentEventKind, change: EventChange];

/** Every kind, and the ways in which a yes or a no can differ. */
export const alphabet: readonly Letter[] = [
  ...kinds.map((kind) => [kind, {}] as const),
  ["given", { by: representative("father") }],
  ["given", { by: representative("mother"), strength: "express" }],
  ["refused", { by: representative("father") }],
  ["withdrawn", { by: representative("mother") }],
  ["given", { by: proxy(400) }],
  ["refused", { by: proxy(1) }],
  ["given", { informed: { by: "legacy" } }],
  ["given", { informed: { by: "shown", event: uuid(0) } }],
  ["given", { capture: "paper" }],
  ["renewed", { capture: "voice", captureProof: "ef".repeat(32), strength: "express" }],
  ["given", { recipient: "bank" }],
  ["withdrawn", { recipient: "bank" }],
  ["guardian-changed", { representatives: ["father"] }],
];

/** What is rarer still. */
export const rareLetters: readonly Letter[] = [
  ["given", { by: representative("uncle") }],
  ["objected", { by: representative("uncle") }],
  ["renewed", { by: representative("father"), strength: "express" }],
  ["given", { by: proxy(1) }],
  ["given", { by: proxy(400, "other") }],
  ["given", { informed: { by: "shown", event: uuid(0) }, language: "ar" }],
  ["given", { purpose: "other" }],
  ["given", { recipient: "bank", by: representative("mother") }],
  ["guardian-changed", { representatives: ["father", "mother"] }],
];

const isYes = (kind: ConsentEventKind) => kind === "given" || kind === "renewed";
const isPersonal = (kind: ConsentEventKind) =>
  ["shown", "guardian-changed", "majority-reached", "erased"].includes(kind);

/** The letters where each channel is asked for: a yes to e-mail, a no to it, to messages, or to all of them. */
export function onChannels(letters: readonly Letter[]): readonly Letter[] {
  const over: readonly Letter[] = [
    ["withdrawn", {}],
    ["given", { channel: "sms" }],
    ["refused", { channel: "sms" }],
  ];
  return [
    ...letters.map(([kind, own]) => (isPersonal(kind) ? ([kind, own] as const) : onEmail(kind, own))),
    ...over,
  ];
}

const onEmail = (kind: ConsentEventKind, own: EventChange): Letter => [kind, { ...own, channel: "email" }];

const parents = { representatives: ["father", "mother"] };
const client = {
  addressFromPerson: true,
  onSaleOrService: true,
  similarGoods: true,
  sameSupplier: true,
  oppositionAtCollection: true,
  oppositionInEachMessage: true,
  contactInEachMessage: true,
};

/** Who the person can be. */
export const persons: readonly (PersonFacts | undefined)[] = [
  undefined,
  born("1990-05-05"),
  { ...born("2015-05-05"), ...parents },
  { ...born("2015-05-05"), representatives: ["mother"] },
  { ...born("2015-05-05"), ...parents, deciding: "mother" },
  born("2015-05-05"),
  { ...born("2015-05-05"), deciding: "father" },
  { ...born("2008-01-03"), ...parents },
  { birth: { earliest: "2007-01-01", latest: "2009-01-01" }, ...parents },
  { ...born("2009-05-05"), emancipatedOn: "2026-01-03", representatives: ["father"] },
  { ...born("2012-05-05"), emancipatedOn: "2026-01-03", ...parents },
  { ...born("1990-05-05"), ...parents, representedByJudgment: { from: "2026-01-02" } },
  { ...born("1990-05-05"), ...parents, representedByJudgment: { from: "2026-01-04" } },
  { ...born("1990-05-05"), representedByJudgment: { from: "2026-01-02", until: "2026-01-04" } },
  { ...born("2008-01-03"), ...parents, representedByJudgment: { from: "2026-01-03" } },
  { ...born("2008-01-03"), ...parents, representedByJudgment: { from: "2026-01-04", until: "2026-07-01" } },
  { representedByJudgment: { from: "2025-01-02", until: "2026-01-04" }, ...parents },
  { ...born("2026-01-03"), ...parents },
  { ...born("2015-05-05"), representatives: ["father"], uses: 2, occurred: [] },
  { uses: 3, occurred: ["end-of-study"] },
  { uses: 2, occurred: [] },
  { softOptIn: client },
  { ...born("2015-05-05"), softOptIn: client },
  { softOptIn: { ...client, similarGoods: false } },
];

/** What can be asked. */
export const purposes: readonly Partial<ConsentPurpose>[] = [
  {},
  { representation: "any" },
  { representation: "all", validUses: 3 },
  { representation: "named", validUntilEvent: "end-of-study" },
  { validUntil: "2026-01-05", sensitive: ["health"], representation: "any" },
  { basis: "legitimate-interest", needsExpress: ["transfer-abroad", "non-profit-disclosure"] },
  { basis: "legitimate-interest", representation: "any" },
  { basis: "legal-obligation" },
  { basis: "legitimate-interest", marketing: true, channels: ["email", "sms"] },
  { validFor: "P1Y", channels: ["email", "sms"] },
  { validFor: "P6M", representation: "any" },
  { validFor: "P30D" },
].map((change) => ({ recipients: ["bank"], data: ["income"], ...change }) as Partial<ConsentPurpose>);

/** What a notice can become: wider, narrower or different in each way, later or at once, in the same form or another. */
export function noticesOf(change: Partial<ConsentPurpose>): readonly NoticeCapsule[] {
  const { channels, recipients: _, ...bare } = change;
  const changes: readonly Partial<ConsentPurpose>[] = [
    { ...change, data: ["income", "housing"] },
    { ...change, data: [] },
    { ...change, sensitive: ["trade-union-membership"] },
    { ...change, needsExpress: ["transfer-abroad"] },
    { ...change, recipients: ["bank", "town"] },
    { ...bare, ...(channels && { channels }) },
    { ...change, ...(channels && { channels: [...channels, "fax"] }) },
    { ...change, ...(channels && { channels: ["sms"] }) },
    { ...change, basis: change.basis === "contract" ? "consent" : "contract" },
    { ...change, meaning: 2 },
    { ...change, validFor: "P1Y" },
    { ...change, validFor: "P400D" },
    { ...change, validUntil: "2026-09-01" },
    { ...change, validUses: 2 },
    { ...change, representation: change.representation === "all" ? "any" : "all" },
    { ...change, answers: { income: { compulsory: true } } },
    { ...change, answers: { income: { compulsory: false } } },
    change,
  ];
  return changes.flatMap((one, i) => [
    notice([purpose(one)], noon(20 * i)),
    notice([purpose(one)], noon(100), i % 2 === 0 ? { id: "counter-form" } : {}),
  ]);
}

const hours = ["12:00:00Z", "00:00:00Z", "23:00:00Z", "22:59:59.999Z", "00:00:00+01:00", "23:59:59-02:00"];

/** An instant of some four hundred days, many of them on the edge of a day in one zone or another. */
export const anyInstant = fc
  .tuple(fc.nat({ max: 400 }), fc.constantFrom(...hours))
  .map(([day, hour]) => `${dayText(day)}T${hour}`);

/** An event of a number, of any kind about any of the notices. */
export function anyEvent(letters: readonly Letter[], capsules: readonly NoticeCapsule[]) {
  return fc
    .record({
      letter: fc.constantFrom(...letters),
      capsule: fc.constantFrom(...capsules),
      at: anyInstant,
      shown: fc.option(fc.nat({ max: 12 }), { freq: 5 }),
    })
    .map(({ letter: [kind, change], capsule, at, shown }) => (n: number): ConsentEvent => {
      const informed = shown === null ? {} : { informed: { by: "shown", event: uuid(shown) } as const };
      return event(kind, n, capsule, { at, ...(isYes(kind) && informed), ...change });
    });
}

/** Events in the order of their recording, which is any order of their happening. */
export function anyHistory(
  letters: readonly Letter[],
  capsules: readonly NoticeCapsule[],
  maxLength: number,
): fc.Arbitrary<ConsentEvent[]> {
  return fc
    .array(anyEvent(letters, capsules), { maxLength, size: "max" })
    .map((drawn) => drawn.map((numbered, n) => numbered(n)));
}

/** A question about a purpose, at any instant or where a period that began with the year runs out. */
export function anyRequest({ channels }: Partial<ConsentPurpose>): fc.Arbitrary<ConsentRequest> {
  return fc
    .record({
      at: fc.oneof(anyInstant, fc.constantFrom(noon(365), noon(181), `${dayText(365)}T00:00:00Z`)),
      person: fc.constantFrom(...persons),
      recipient: fc.constantFrom(undefined, undefined, "bank"),
      channel: fc.constantFrom("email", "sms"),
    })
    .map(({ at, person, recipient, channel }) => ({
      purpose: "aid",
      at: new Date(at),
      ...(person && { person }),
      ...(recipient && { recipient }),
      ...(channels && { channel }),
    }));
}
