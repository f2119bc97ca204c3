import { isLongRun, progressLine } from "@data-tika/testing";
import * as fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import {
  alphabet,
  anyHistory,
  anyRequest,
  kinds,
  type Letter,
  noon,
  noticesOf,
  onChannels,
  persons,
  purposes,
  rareLetters,
} from "./any-history.fixture.js";
import { event, notice, purpose } from "./consent.fixture.js";
import type { ConsentRequest, PersonFacts } from "./consent-decision.js";
import type { ConsentEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { decideConsent } from "./decide-consent.js";
import { naiveDecision } from "./naive-decision.fixture.js";
import type { NoticeCapsule } from "./notice.js";

// Hundreds of thousands of histories: more than the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: isLongRun ? 14_400_000 : 120_000 });
afterAll(() => vi.resetConfig());

function compared(
  events: readonly ConsentEvent[],
  notices: readonly NoticeCapsule[],
  request: ConsentRequest,
) {
  const { decision, because } = decideConsent({ events, notices }, request);
  const found = [decision, ...[...new Set(because.map(({ code }) => code))].sort()].join(" ");
  const expected = naiveDecision(events, notices, request).join(" ");
  if (found !== expected) expect({ found, events, request }).toEqual({ found: expected, events, request });
}

/** Every sequence of letters up to a length, a day after each other. */
function everySequence(
  letters: readonly Letter[],
  { capsule, length }: { readonly capsule: NoticeCapsule; readonly length: number },
  run: (sequence: readonly ConsentEvent[]) => void,
) {
  const placed = letters.map(([kind, change]) =>
    Array.from({ length }, (_, i) => event(kind, i, capsule, { at: noon(i + 1), ...change })),
  );
  const sequence: ConsentEvent[] = [];
  const extend = () => {
    run(sequence);
    if (sequence.length === length) return;
    for (const letter of placed) {
      sequence.push(letter[sequence.length]!);
      extend();
      sequence.pop();
    }
  };
  extend();
}

interface Case {
  readonly change: Partial<ConsentPurpose>;
  readonly person: PersonFacts | undefined;
  readonly asked?: Pick<ConsentRequest, "channel" | "recipient">;
}

function everyCase({ change, person, asked = {} }: Case, length: number, done: () => void = () => {}) {
  const capsule = notice([purpose(change)]);
  const channel = change.channels === undefined ? {} : { channel: "email" };
  const request = { purpose: "aid", at: new Date(noon(30)), ...channel, ...asked, ...(person && { person }) };
  const letters = change.channels === undefined ? alphabet : onChannels(alphabet);
  everySequence(letters, { capsule, length }, (events) => {
    compared(events, [capsule], request);
    done();
  });
}

test("every sequence of the eleven kinds up to four events is decided as the naive reading does", () => {
  const capsule = notice();
  let count = 0;
  everySequence(alphabet.slice(0, kinds.length), { capsule, length: 4 }, (events) => {
    count += 1;
    compared(events, [capsule], { purpose: "aid", at: new Date(noon(30)) });
  });
  expect(count).toBe((11 ** 5 - 1) / 10);
});

test.each(purposes)("every pair of events, whoever the person is: %j", (change) => {
  for (const [i, person] of persons.entries()) {
    everyCase({ change, person }, 2);
    if (i % 3 === 0) everyCase({ change, person, asked: { recipient: "bank" } }, 2);
  }
});

// A child of two parents, one whom a judgment represents from the second day on, one who comes of age on the third.
const guarded = [persons[2], persons[11], persons[7]];
const representedCases = guarded.flatMap((person) =>
  [1, 3, 6].map((i) => ({ change: purposes[i]!, person: person && { ...person, deciding: "mother" } })),
);

test.each(representedCases)("every three events where others answer: %j", (one) => everyCase(one, 3));

// Up to five events, some eight million sequences for each and minutes each, when asked for.
const length = isLongRun ? 5 : 3;
test.each<Case>([
  { change: purposes[0]!, person: persons[1] },
  { change: purposes[1]!, person: persons[2] },
  { change: purposes[2]!, person: persons[2] && { ...persons[2], uses: 1 } },
  { change: purposes[3]!, person: persons[4] && { ...persons[4], occurred: [] } },
  { change: purposes[1]!, person: persons[14] },
  { change: purposes[6]!, person: persons[2] },
  { change: purposes[6]!, person: undefined, asked: { recipient: "bank" } },
  { change: purposes[8]!, person: undefined },
])(`every sequence of the whole alphabet up to ${length} events: %j`, (one) => {
  const letters = one.change.channels === undefined ? alphabet.length : onChannels(alphabet).length;
  const total = (letters ** (length + 1) - 1) / (letters - 1);
  const progress = progressLine(`sequences up to ${length} events`, total);
  let done = 0;
  everyCase(one, length, () => {
    done += 1;
    if (done % 10_000 === 0) progress(done);
  });
  expect(done).toBe(total);
});

// A hundred thousand in the long run, over all purposes.
const long = { numRuns: isLongRun ? 10_000 : 100 };
const progress = progressLine("histories compared with the naive reading", purposes.length * long.numRuns);
let longHistories = 0;

test.each(purposes)("long histories under changing notices: %j", (change) => {
  const first = notice([purpose(change)]);
  const possible = noticesOf(change);
  const letters = [...alphabet, ...rareLetters];
  const spoken = change.channels === undefined ? letters : onChannels(letters);
  const known = fc
    .tuple(fc.subarray([...possible], { maxLength: 3 }), fc.boolean())
    .chain(([more, isLong]) => {
      const notices = [first, ...more];
      return fc.tuple(fc.constant(notices), anyHistory(spoken, notices, isLong ? 200 : 8));
    });
  return fc.assert(
    fc.property(known, anyRequest(change), ([notices, events], request) => {
      compared(events, notices, request);
      progress(++longHistories);
    }),
    long,
  );
});
