import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { examples } from "../examples.js";
import { invalidExamples } from "../invalid-examples.fixture.js";
import { type PayloadKind, payloadKinds } from "../kind.js";
import { parsePayload } from "../parse-payload.js";
import { mutant } from "./mutant.fixture.js";
import { toJsonSchema } from "./to-json-schema.js";

const vocabulary = ["x-labels", "x-article", "x-public", "x-personal-data", "x-rule", "x-mark"];
const withoutPersons: readonly PayloadKind[] = [
  "collection-notice",
  "receipt",
  "authorisation",
  "authority-decision",
  "case-status",
  "breach-notice-to-persons",
  "platform-response",
];
const runs = process.env["DATA_TIKA_LONG"] ? 50_000 : 1_000;
const validators = new Map<PayloadKind, (value: unknown) => boolean>();

beforeAll(() => {
  for (const kind of payloadKinds) {
    // Once a kind, for compiling takes most of the time. Formats off: the patterns alone must say the same.
    const ajv = new Ajv2020({
      strict: true,
      strictRequired: false,
      strictTypes: false,
      validateFormats: false,
    });
    ajv.addVocabulary(vocabulary);
    validators.set(kind, ajv.compile(toJsonSchema(kind)));
  }
});

const accepts = (kind: PayloadKind, value: unknown) => validators.get(kind)?.(value);

describe.each(payloadKinds)("%s", (kind) => {
  test("is a JSON Schema by its meta-schema", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    expect(ajv.validateSchema(toJsonSchema(kind))).toBe(true);
  });

  test("says what parsePayload says of every example", () => {
    for (const { payload } of examples[kind]) expect(accepts(kind, payload)).toBe(true);
    for (const { about, payload } of invalidExamples[kind])
      expect([about, accepts(kind, payload)]).toEqual([about, false]);
  });

  test("says what parsePayload says of changed examples", () => {
    const valid = examples[kind].map(({ payload }) => payload);
    const refused = invalidExamples[kind].map(({ payload }) => payload);
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.oneof({ arbitrary: fc.constantFrom(...valid), weight: 9 }, fc.constantFrom(...refused)),
        fc.infiniteStream(fc.nat(9999)),
        (payload, draws) => {
          const changed = mutant(payload, () => draws.next().value ?? 0);
          const { ok } = parsePayload(changed, { kind });
          if (ok) accepted++;
          expect(accepts(kind, changed)).toBe(ok);
        },
      ),
      { numRuns: runs },
    );
    // Fewer would judge refusals more than payloads.
    expect(accepted).toBeGreaterThan(0.4 * runs);
  }, 3_600_000);

  test("names what holds personal data and what the register makes public", () => {
    const text = JSON.stringify(toJsonSchema(kind));
    expect(text.includes('"x-personal-data":true')).toBe(!withoutPersons.includes(kind));
  });

  test("the file that is shipped is the one that is made", () => {
    const file = new URL(`../../schemas/${kind}.json`, import.meta.url);
    const made = JSON.stringify(toJsonSchema(kind), null, 2);
    // With UPDATE_SCHEMAS=1 the files are written anew; format them afterwards.
    if (process.env["UPDATE_SCHEMAS"]) writeFileSync(file, `${made}\n`);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(made));
  });
});

test("a kind that does not exist is refused", () => {
  expect(() => toJsonSchema("wish" as PayloadKind)).toThrowError(
    expect.objectContaining({ code: "notifications.unknown_kind" }),
  );
});
