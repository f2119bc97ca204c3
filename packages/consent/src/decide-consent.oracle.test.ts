import { isLongRun, progressLine } from "@data-tika/testing";
import * as fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { type EventChange, event, notice, purpose, representative, uuid } from "./consent.fixture.js";
import type { ConsentActor } from "./consent-actor.js";
import type { ConsentRequest, PersonFacts } from "./consent-decision.js";
import type { ConsentEvent, ConsentEventKind } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { decideConsent } from "./decide-consent.js";
import { naiveDecision } from "./naive-decision.fixture.js";
import type { NoticeCapsule } from "./notice.js";

// Hundreds of thousands of histories: more than the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: isLongRun ? 7_200_000 : 60_000 });
afterAll(() => vi.resetConfig());

const noon = (day: number) => `${new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)}T12:00:00Z`;
const proxy = (end: number, scope = "aid"): ConsentActor => {
  const until = noon(end);
  return { kind: "mandate", id: "proxy", purposes: [scope], until, proof: "cd".repeat(32) };
};

const kinds = [
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

// Every kind, and the ways in which a yes or a no can differ.
const alphabet: readonly (readonly [kind: ConsentEventKind, change: EventChange])[] = [
  ...kinds.map((kind) => [kind, {}] as const),
  ["given", { by: representative("father") }],
  ["given", { by: representative("mother"), strength: "express" }],
  ["refused", { by: representative("father") }],
  ["given", { by: proxy(400) }],
  ["given", { by: proxy(1) }],
  ["given", { by: proxy(400, "other") }],
  ["refused", { by: proxy(1) }],
  ["given", { informed: { by: "legacy" } }],
  ["given", { informed: { by: "shown", event: uuid(0) } }],
  ["given", { capture: "paper" }],
  ["renewed", { capture: "voice", captureProof: "ef".repeat(32), strength: "express" }],
  ["given", { recipient: "bank" }],
  ["withdrawn", { recipient: "bank" }],
];

const born = (day: string) => ({ birth: { earliest: day, latest: day } });
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
const persons: readonly (PersonFacts | undefined)[] = [
  undefined,
  born("1990-05-05"),
  born("2015-05-05"),
  born("2008-01-03"),
  { birth: { earliest: "2007-01-01", latest: "2009-01-01" } },
  { ...born("2015-05-05"), ...parents },
  { ...born("2015-05-05"), ...parents, deciding: "mother" },
  { ...born("2015-05-05"), representatives: ["mother"] },
  { ...born("2009-05-05"), emancipatedOn: "2026-01-03" },
  { ...born("2012-05-05"), emancipatedOn: "2026-01-03" },
  { ...born("1990-05-05"), ...parents, representedByJudgment: { from: "2026-01-02" } },
  { representedByJudgment: { from: "2025-01-02", until: "2026-01-04" } },
  { ...born("2026-01-03"), ...parents },
  { uses: 3, occurred: ["end-of-study"] },
  { uses: 2, occurred: [] },
  { softOptIn: client },
  { softOptIn: { ...client, similarGoods: false } },
];
const purposes: readonly Partial<ConsentPurpose>[] = [
  {},
  { representation: "any" },
  { representation: "all", validUses: 3 },
  { representation: "named", validUntilEvent: "end-of-study" },
  { validUntil: "2026-01-05", sensitive: ["health"], representation: "any" },
  { basis: "legitimate-interest", needsExpress: ["transfer-abroad", "non-profit-disclosure"] },
  { basis: "legitimate-interest" },
  { basis: "legal-obligation" },
  { basis: "legitimate-interest", marketing: true },
  { validFor: "P1Y" },
].map((change) => ({ recipients: ["bank"], ...change }) as Partial<ConsentPurpose>);

function compared(
  events: readonly ConsentEvent[],
  notices: readonly NoticeCapsule[],
  request: ConsentRequest,
) {
  const { decision, because } = decideConsent({ events, notices }, request);
  const found = [decision, ...because.map(({ code }) => code).sort()].join(" ");
  const expected = naiveDecision(events, notices, request).join(" ");
  if (found !== expected) expect({ found, events, request }).toEqual({ found: expected, events, request });
}

function everySequence(
  letters: readonly (readonly ConsentEvent[])[],
  length: number,
  run: (s: ConsentEvent[]) => void,
) {
  const sequence: ConsentEvent[] = [];
  const extend = () => {
    run(sequence);
    if (sequence.length === length) return;
    for (const letter of letters) {
      sequence.push(letter[sequence.length]!);
      extend();
      sequence.pop();
    }
  };
  extend();
}

/** Each letter at each place of a sequence, a day after the one before. */
function letters(of: typeof alphabet, capsule: NoticeCapsule, length: number): ConsentEvent[][] {
  return of.map(([kind, change]) =>
    Array.from({ length }, (_, i) => event(kind, i, capsule, { at: noon(i + 1), ...change })),
  );
}

test("every sequence of the eleven kinds up to five events is decided as the naive reading does", () => {
  const capsule = notice();
  let count = 0;
  everySequence(letters(alphabet.slice(0, kinds.length), capsule, 5), 5, (events) => {
    count += 1;
    compared(events, [capsule], { purpose: "aid", at: new Date(noon(30)) });
  });
  expect(count).toBe((11 ** 6 - 1) / 10);
});

test.each(purposes)("every pair of events, whoever the person is: %j", (change) => {
  const capsule = notice([purpose(change)]);
  for (const person of persons)
    for (const recipient of [undefined, "bank"])
      everySequence(letters(alphabet, capsule, 2), 2, (events) =>
        compared(events, [capsule], {
          purpose: "aid",
          at: new Date(noon(5)),
          ...(person && { person }),
          ...(recipient && { recipient }),
        }),
      );
});

const anyHistory = (capsules: readonly NoticeCapsule[], maxLength: number) =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...alphabet), fc.constantFrom(...capsules), fc.nat({ max: 400 }))
      .map(([[kind, change], capsule, day]) => ({ kind, change, capsule, day })),
    { maxLength },
  );

// A hundred thousand in the long run, over all purposes.
const long = { numRuns: isLongRun ? 10_000 : 60 };
const compareds = progressLine("histories compared with the naive reading", purposes.length * long.numRuns);
let longHistories = 0;

test.each(purposes)("long histories under changing notices: %j", (change) => {
  const capsules = [
    notice([purpose(change)]),
    notice([purpose({ ...change, data: ["income"] })], "2026-03-01T00:00:00Z"),
    notice([purpose(change)], "2026-05-01T00:00:00Z"),
  ];
  return fc.assert(
    fc.property(
      anyHistory(capsules, 200),
      fc.constantFrom(...persons),
      fc.nat({ max: 420 }),
      (drawn, person, day) => {
        const events = drawn.map((one, i) =>
          event(one.kind, i, one.capsule, { at: noon(one.day), ...one.change }),
        );
        compared(events, capsules, { purpose: "aid", at: new Date(noon(day)), ...(person && { person }) });
        compareds(++longHistories);
      },
    ),
    long,
  );
});

test("marketing by e-mail is decided as the naive reading does", () => {
  const change = { marketing: true, channels: ["email", "sms"], recipients: ["bank"] };
  const capsule = notice([purpose(change)]);
  const asked = alphabet.flatMap(([kind, own]) => [
    [kind, { ...own, channel: "email" }] as const,
    [kind, own] as const,
  ]);
  const sound = asked.filter(
    ([kind, own]) => own.channel !== undefined || !["given", "renewed"].includes(kind),
  );
  for (const person of persons)
    for (const channel of ["email", "sms"])
      everySequence(letters(sound, capsule, 2), 2, (events) =>
        compared(events, [capsule], {
          purpose: "aid",
          channel,
          at: new Date(noon(5)),
          ...(person && { person }),
        }),
      );
});
