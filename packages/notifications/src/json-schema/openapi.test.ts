import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { examples } from "../examples.js";
import { invalidExamples } from "../invalid-examples.fixture.js";
import { payloadKinds } from "../kind.js";
import { openapi } from "./openapi.js";
import { toJsonSchema } from "./to-json-schema.js";

type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const schemasOf = (document: ReturnType<typeof openapi>) =>
  (document["components"] as { readonly schemas: Schemas }).schemas;

test("holds the schema of every kind, and a union whose discriminator leads to each", () => {
  const { Payload, Issue, ...kinds } = schemasOf(openapi());
  expect(Object.keys(kinds)).toEqual([...payloadKinds]);
  for (const kind of payloadKinds) {
    const { $schema: _, $id, ...schema } = toJsonSchema(kind);
    expect(kinds[kind]).toEqual({ ...schema, "x-schema-id": $id });
  }
  expect(Payload?.["oneOf"]).toEqual(payloadKinds.map((kind) => ({ $ref: `#/components/schemas/${kind}` })));
  expect(Payload?.["discriminator"]).toEqual({
    propertyName: "kind",
    mapping: Object.fromEntries(payloadKinds.map((kind) => [kind, `#/components/schemas/${kind}`])),
  });
  expect(Issue).toBeDefined();
});

test("is an OpenAPI 3.1 document by the schema of its own specification", () => {
  const place = createRequire(import.meta.url).resolve("@seriousme/openapi-schema-validator");
  const schema = readFileSync(new URL("schemas/v3.1/schema.json", `file://${place}`), "utf8");
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const accepts = ajv.compile(JSON.parse(schema));
  for (const schemas of ["inside", "files"] as const) expect(accepts(openapi({ schemas }))).toBe(true);
  expect(accepts({ ...openapi(), paths: { "no-slash": {} } })).toBe(false);
  expect(accepts({ ...openapi(), info: { title: "no version" } })).toBe(false);
});

test("its references lead to schemas that judge as they do alone", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(openapi(), "openapi");
  for (const kind of ["receipt", "case-status", "complaint"] as const) {
    const accepts = ajv.compile({ $ref: `openapi#/components/schemas/${kind}` });
    expect(accepts(examples[kind][0]?.payload), kind).toBe(true);
    expect(accepts(invalidExamples[kind][0]?.payload), kind).toBe(false);
  }
});

test("the file that is shipped is the one that is made, and refers to files that are shipped", () => {
  const file = new URL("../../schemas/openapi.json", import.meta.url);
  const made = JSON.stringify(openapi({ schemas: "files" }), null, 2);
  if (process.env["UPDATE_SCHEMAS"]) writeFileSync(file, `${made}\n`);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(made));
  for (const kind of payloadKinds)
    expect(readFileSync(new URL(`../../schemas/${kind}.json`, import.meta.url), "utf8")).toContain(
      `:${kind}:1"`,
    );
});

test("every schema is in the exports map of the package", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const paths = Object.keys(manifest.exports).filter((path) => path.startsWith("./schemas/"));
  expect(paths.toSorted()).toEqual(
    [...payloadKinds, "openapi"].map((name) => `./schemas/${name}.json`).toSorted(),
  );
});
