import { isDataTikaError } from "@data-tika/core";
import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { formatIdentifier } from "./format-identifier.js";
import { type IdentifierKind, identifierKinds } from "./identifier-kinds.js";
import { identifierSchema } from "./identifier-schema.js";
import { maskIdentifier } from "./mask-identifier.js";
import { parseIdentifier } from "./parse-identifier.js";

const kinds = Object.keys(identifierKinds) as IdentifierKind[];
const refused = [canary, canary.repeat(20), `${canary}\u0000`];

test.each(kinds)("%s: no issue of the schema shows the text", (kind) => {
  for (const text of refused) {
    const { error } = identifierSchema(kind).safeParse(text);
    if (error !== undefined) expect(canaryOutlets(error)).toEqual([]);
    expect(maskIdentifier(kind, text)).not.toContain(canary);
  }
});

test("no error shows the text or the kind that does not exist", () => {
  const thrown = [
    () => formatIdentifier("cin", canary),
    () => parseIdentifier(canary as IdentifierKind, canary),
    () => identifierSchema(canary as IdentifierKind),
    () => maskIdentifier("__proto__" as IdentifierKind, canary),
  ].map((act) => {
    try {
      return act();
    } catch (error) {
      return error;
    }
  });
  expect(thrown.map((error) => isDataTikaError(error))).toEqual([true, true, true, true]);
  expect(thrown.flatMap((error) => canaryOutlets(error))).toEqual([]);
});

test("the schema accepts what is valid or suspect and says why it refuses", () => {
  const schema = identifierSchema("ice");
  expect(schema.parse("001561191000065")).toBe("001561191000065");
  expect(schema.safeParse("12").error?.issues[0]).toMatchObject({
    code: "custom",
    params: { reasons: ["identifiers.wrong_form"] },
  });
  expect(schema.safeParse("1".repeat(500)).error?.issues).toHaveLength(1);
});
