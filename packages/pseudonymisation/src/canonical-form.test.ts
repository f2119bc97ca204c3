import { type IdentifierKind, identifierKinds } from "@data-tika/identifiers";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalForm, canonicaliser } from "./canonical-form.js";
import { runs } from "./primitives/oracle.fixture.js";

const kinds = Object.keys(identifierKinds) as IdentifierKind[];

test.each(kinds)("a number of the kind %s in its usual form is what parsing makes of it", (kind) => {
  const { strict, lenient } = identifierKinds[kind];
  const texts = fc.oneof(
    fc.stringMatching(new RegExp(strict ?? lenient, "u")),
    fc.stringMatching(new RegExp(lenient, "u")),
    fc.stringMatching(/^[A-Z]{0,2}0{1,8}(?:\/2024)?$/),
  );
  return fc.assert(
    fc.property(texts, (text) => {
      expect(canonicaliser(kind)(text)).toBe(canonicalForm(kind, text));
    }),
    runs(200),
  );
});
