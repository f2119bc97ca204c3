import { isLongRun, progressLine } from "@data-tika/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { event, notice, purpose, representative, self } from "./consent.fixture.js";
import type { ConsentRequest } from "./consent-decision.js";
import type { ConsentEvent, ConsentEventKind } from "./consent-event.js";
import { decideConsent } from "./decide-consent.js";

const kinds: readonly ConsentEventKind[] = [
  "shown",
  "given",
  "renewed",
  "refused",
  "withdrawn",
  "objected",
  "expired",
  "revoked",
  "guardian-changed",
  "majority-reached",
  "erased",
];
const capsules = [
  notice([purpose({ representation: "any" })]),
  notice([purpose({ representation: "any", data: ["income"] })], "2026-03-01T00:00:00Z"),
  notice([purpose({ representation: "any" })], "2026-05-01T00:00:00Z"),
];
const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();

const anyEvent = fc
  .record({
    kind: fc.constantFrom(...kinds),
    n: fc.nat({ max: 9_999 }),
    capsule: fc.constantFrom(...capsules),
    on: fc.nat({ max: 300 }),
    by: fc.constantFrom(self, representative("father"), representative("mother")),
    strength: fc.constantFrom("express" as const, "indubitable" as const),
  })
  .map(({ kind, n, capsule, on, by, strength }) => event(kind, n, capsule, { at: day(on), by, strength }));
const anyHistory = fc.uniqueArray(anyEvent, { maxLength: 12, selector: ({ id }) => id });
const longHistory = fc.uniqueArray(anyEvent, { maxLength: isLongRun ? 200 : 12, selector: ({ id }) => id });
const anyRequest: fc.Arbitrary<ConsentRequest> = fc
  .record({
    on: fc.nat({ max: 320 }),
    year: fc.integer({ min: 2005, max: 2010 }),
    person: fc.constantFrom("none", "birth", "parents"),
  })
  .map(({ on, year, person }) => {
    const birth = { birth: { earliest: `${year}-06-15`, latest: `${year}-06-15` } };
    const known = person === "parents" ? { ...birth, representatives: ["father", "mother"] } : birth;
    return { purpose: "aid", at: new Date(day(on)), ...(person === "none" ? {} : { person: known }) };
  });
const decide = (events: readonly ConsentEvent[], request: ConsentRequest) =>
  decideConsent({ events, notices: capsules }, request);

test("the order in which events are given does not matter", () => {
  return fc.assert(
    fc.property(anyHistory, anyRequest, fc.func(fc.integer()), (events, request, rank) => {
      const turned = [...events].sort((a, b) => rank(a.id) - rank(b.id));
      expect(decide(turned, request)).toEqual(decide(events, request));
    }),
  );
});

test("what happens after the instant does not matter", () => {
  return fc.assert(
    fc.property(anyHistory, anyRequest, (events, request) => {
      const past = events.filter((one) => Date.parse(one.at) <= request.at.getTime());
      expect(decide(past, request)).toEqual(decide(events, request));
    }),
  );
});

test("only a consent turns a denial into a permission", () => {
  const numRuns = isLongRun ? 100_000 : 300;
  const progress = progressLine("histories with one event more", numRuns);
  let done = 0;
  return fc.assert(
    fc.property(longHistory, anyEvent, anyRequest, (events, extra, request) => {
      fc.pre(extra.kind !== "given" && extra.kind !== "renewed" && events.every(({ id }) => id !== extra.id));
      progress(++done);
      if (decide([...events, extra], request).decision === "permit")
        expect(decide(events, request).decision).toBe("permit");
    }),
    { numRuns },
  );
});

test("a permission rests on a consent, a denial says why", () => {
  return fc.assert(
    fc.property(anyHistory, anyRequest, (events, request) => {
      const { decision, because, evidence } = decide(events, request);
      expect(because.length).toBeGreaterThan(0);
      const kindsOf = events.filter(({ id }) => evidence.includes(id)).map(({ kind }) => kind);
      if (decision === "permit")
        expect(kindsOf.some((kind) => kind === "given" || kind === "renewed")).toBe(true);
    }),
  );
});
