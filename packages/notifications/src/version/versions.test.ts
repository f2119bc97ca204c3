import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { examples } from "../examples.js";
import { toJsonSchema } from "../json-schema/to-json-schema.js";
import { payloadKinds } from "../kind.js";
import { migrated, migratePayload } from "./migrate-payload.js";
import { type SchemaOutline, schemaChanges, schemaOutline } from "./schema-outline.fixture.js";

// Both files are written once, when a version is published, with PUBLISH_SCHEMAS=1; an entry is added, never edited.
const outlineFile = new URL("./published-outlines.fixture.json", import.meta.url);
const payloadFile = new URL("./published-payloads.fixture.json", import.meta.url);

if (process.env["PUBLISH_SCHEMAS"]) {
  const outlines = Object.fromEntries(payloadKinds.map((kind) => [kind, schemaOutline(toJsonSchema(kind))]));
  const payloads = payloadKinds.flatMap((kind) => examples[kind].map(({ payload }) => payload));
  writeFileSync(outlineFile, `${JSON.stringify(outlines, null, 1)}\n`);
  writeFileSync(payloadFile, `${JSON.stringify(payloads, null, 1)}\n`);
}

const published: Readonly<Record<string, SchemaOutline>> = JSON.parse(readFileSync(outlineFile, "utf8"));
const payloads: readonly unknown[] = JSON.parse(readFileSync(payloadFile, "utf8"));

describe("against the last published version", () => {
  test.each(payloadKinds)("%s breaks nothing without a new version", (kind) => {
    const changes = schemaChanges(published[kind] ?? {}, schemaOutline(toJsonSchema(kind)));
    expect(changes.filter(({ breaking }) => breaking && published[kind] !== undefined)).toEqual([]);
  });

  test("no kind has gone", () => {
    expect(Object.keys(published).filter((kind) => !payloadKinds.some((known) => known === kind))).toEqual(
      [],
    );
  });

  test("every payload ever valid opens in the newest version", () => {
    expect(payloads.length).toBeGreaterThan(80);
    for (const payload of payloads) expect(migratePayload(payload)).toEqual({ ok: true, payload });
  });
});

describe("a change is named", () => {
  const schema = toJsonSchema("receipt");
  const properties = schema["properties"] as Readonly<Record<string, unknown>>;
  const before = schemaOutline(schema);
  const found = (changed: object) => schemaChanges(before, schemaOutline({ ...schema, ...changed }));
  const { number: _, ...fewer } = properties;
  const required = schema["required"] as readonly string[];

  test.each<[string, object, string, boolean]>([
    ["a field taken away", { properties: fewer }, "removed /number", true],
    [
      "a field that may now be there",
      { properties: { ...properties, note: { type: "string" } } },
      "added /note",
      false,
    ],
    [
      "a field that must now be there",
      { properties: { ...properties, note: { type: "string" } }, required: [...required, "note"] },
      "added /note",
      true,
    ],
    [
      "a field that may now be missing",
      { required: required.filter((key) => key !== "number") },
      "now-optional /number",
      false,
    ],
    [
      "a shorter text",
      { properties: { ...properties, number: { type: "string", maxLength: 9 } } },
      "other-content /number",
      true,
    ],
    [
      "a language fewer",
      { properties: { ...properties, language: { type: "string", enum: ["fr"] } } },
      "other-content /language",
      true,
    ],
    [
      "a language more",
      { properties: { ...properties, language: { type: "string", enum: ["fr", "ar", "en", "zgh"] } } },
      "other-content /language",
      false,
    ],
    [
      "a new rule",
      { allOf: [...(schema["allOf"] as unknown[]), { not: {}, "x-rule": "made-up" }] },
      "added rule made-up",
      true,
    ],
  ])("%s", (_, changed, name, breaking) => {
    expect(
      found(changed).map((each) => [
        `${each.change} ${each.path.replace(/ [0-9a-f]{12}$/, "")}`,
        each.breaking,
      ]),
    ).toEqual([[name, breaking]]);
  });

  test("labels and examples are no change", () => {
    expect(found({ title: "Other", "x-labels": {}, examples: [] })).toEqual([]);
  });
});

describe("steps", () => {
  const up = (version: number) => (payload: Readonly<Record<string, unknown>>) => ({
    ...payload,
    version,
    [`v${version}`]: true,
  });
  const steps = [
    { kind: "receipt", from: 1, up: up(2) },
    { kind: "receipt", from: 2, up: up(3) },
    { kind: "complaint", from: 1, up: up(2) },
  ] as const;

  test("are taken one after another, for their kind only", () => {
    expect(migrated({ kind: "receipt", version: 1 }, steps)).toEqual({
      kind: "receipt",
      version: 3,
      v2: true,
      v3: true,
    });
    expect(migrated({ kind: "receipt", version: 2 }, steps)).toEqual({
      kind: "receipt",
      version: 3,
      v3: true,
    });
    expect(migrated({ kind: "complaint", version: 1 }, steps)).toMatchObject({ version: 2 });
    expect(migrated({ kind: "case-status", version: 1 }, steps)).toEqual({ kind: "case-status", version: 1 });
    expect(migrated(null, steps)).toBeNull();
  });

  test("that do not count up end there", () => {
    const still = [
      { kind: "receipt", from: 1, up: (payload: Readonly<Record<string, unknown>>) => payload },
    ] as const;
    expect(migrated({ kind: "receipt", version: 1 }, still)).toEqual({ kind: "receipt", version: 1 });
  });
});
