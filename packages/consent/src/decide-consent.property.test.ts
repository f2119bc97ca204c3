import { isLongRun, progressLine } from "@data-tika/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  alphabet,
  anyEvent,
  anyHistory,
  anyRequest,
  type Letter,
  noticesOf,
  onChannels,
  purposes,
  rareLetters,
} from "./any-history.fixture.js";
import { notice, purpose } from "./consent.fixture.js";
import { decideConsent } from "./decide-consent.js";

const letters = [...alphabet, ...rareLetters];

/** A purpose under changing notices, what was recorded of one person, one event more, and a question. */
const anyCase = (of: readonly Letter[], maxLength = 12) =>
  fc.constantFrom(...purposes).chain((change) => {
    const capsules = [notice([purpose(change)]), ...noticesOf(change)];
    const spoken = change.channels === undefined ? of : onChannels(of);
    return fc.subarray(capsules.slice(1), { maxLength: 2 }).chain((more) => {
      const notices = [capsules[0]!, ...more];
      return fc.record({
        notices: fc.constant(notices),
        events: anyHistory(spoken, notices, maxLength),
        extra: fc
          .tuple(anyEvent(spoken, notices), fc.nat({ max: 15 }))
          .map(([numbered, n]) => numbered(n + 200)),
        early: fc.tuple(anyEvent(spoken, notices), fc.nat({ max: 15 })).map(([numbered, n]) => numbered(n)),
        request: anyRequest(change),
      });
    });
  });

test("the order of recording matters only for what was shown and for who the representatives are", () => {
  const indifferent = letters.filter(([kind]) => kind !== "shown" && kind !== "guardian-changed");
  return fc.assert(
    fc.property(anyCase(indifferent), fc.func(fc.integer()), ({ notices, events, request }, rank) => {
      const turned = [...events].sort((a, b) => rank(a.id) - rank(b.id));
      expect(decideConsent({ notices, events: turned }, request)).toEqual(
        decideConsent({ notices, events }, request),
      );
    }),
  );
});

test("what happens after the instant does not matter", () => {
  return fc.assert(
    fc.property(anyCase(letters), ({ notices, events, request }) => {
      const past = events.filter((one) => Date.parse(one.at) <= request.at.getTime());
      const { decision, because } = decideConsent({ notices, events }, request);
      expect(decideConsent({ notices, events: past }, request)).toMatchObject({ decision, because });
    }),
  );
});

test("only a consent that is recorded turns a denial into a permission, and then it rests on it", () => {
  const numRuns = isLongRun ? 100_000 : 1_000;
  const progress = progressLine("histories with one event more", numRuns);
  let done = 0;
  return fc.assert(
    fc.property(anyCase(letters, isLongRun ? 200 : 12), fc.boolean(), (drawn, isEarly) => {
      const { notices, events, request } = drawn;
      // An event of a low number may be the showing that a consent before it names.
      const extra = isEarly ? drawn.early : drawn.extra;
      fc.pre(events.every(({ id }) => id !== extra.id));
      progress(++done);
      const after = decideConsent({ notices, events: [...events, extra] }, request);
      if (after.decision === "deny" || decideConsent({ notices, events }, request).decision === "permit")
        return;
      expect(["given", "renewed"]).toContain(extra.kind);
      expect(after.evidence).toContain(extra.id);
    }),
    { numRuns },
  );
});

test("a permission rests on what permits, a denial says why", () => {
  return fc.assert(
    fc.property(anyCase(letters), ({ notices, events, request }) => {
      const { decision, because, evidence } = decideConsent({ notices, events }, request);
      expect(because.length).toBeGreaterThan(0);
      if (decision === "deny") return;
      const kindsOf = events.filter(({ id }) => evidence.includes(id)).map(({ kind }) => kind);
      const isConsent = kindsOf.some((kind) => kind === "given" || kind === "renewed");
      expect(isConsent || ["legal-basis", "soft-opt-in"].includes(because[0]!.code)).toBe(true);
    }),
  );
});
