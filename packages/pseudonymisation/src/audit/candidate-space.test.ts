import { parseIdentifier } from "@data-tika/identifiers";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { candidateSpace, writings } from "./candidate-space.js";

test.each(["cin", "phone-ma", "ice", "massar"] as const)(
  "every place of %s has a number of its own",
  (kind) => {
    const space = candidateSpace(kind)!;
    const place = fc.integer({ min: 0, max: space.size - 1 });
    return fc.assert(
      fc.property(place, place, (one, other) => {
        const number = space.at(one);
        const { status, normalised, reasons } = parseIdentifier(kind, number);
        // Numbers of one digit repeated are in the space and taken for placeholders.
        expect(reasons.length > 0 ? reasons : status).toEqual(
          reasons.length > 0 ? ["identifiers.placeholder"] : "valid",
        );
        expect(normalised).toBe(number);
        expect(space.at(other) === number).toBe(one === other);
        for (const written of writings(kind, number)) {
          if (!written.startsWith("212")) expect(parseIdentifier(kind, written).normalised).toBe(number);
        }
      }),
    );
  },
);

test("a kind that is not searched has no space", () => {
  expect(candidateSpace("passport-ma")).toBeUndefined();
});
