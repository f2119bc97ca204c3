import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { type PayloadKind, payloadKinds } from "../kind.js";
import { toJsonSchema } from "./to-json-schema.js";

const withoutPersons: readonly PayloadKind[] = [
  "collection-notice",
  "receipt",
  "authorisation",
  "authority-decision",
  "case-status",
  "breach-notice-to-persons",
  "platform-response",
];

const ajv = new Ajv2020({ strict: false, validateFormats: false });

describe.each(payloadKinds)("%s", (kind) => {
  test("is a JSON Schema by its meta-schema", () => {
    expect(ajv.validateSchema(toJsonSchema(kind))).toBe(true);
  });

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
