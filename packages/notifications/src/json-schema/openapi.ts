import { type PayloadKind, payloadKinds } from "../kind.js";
import { type JsonSchema, toJsonSchema } from "./to-json-schema.js";

/** How {@link openapi} holds the schemas. */
export interface OpenapiOptions {
  /** Inside the document, or as references to the files shipped beside it. Inside when left out. */
  readonly schemas?: "inside" | "files";
}

/** An OpenAPI document as plain data. */
export type OpenapiDocument = Readonly<Record<string, unknown>> & { readonly openapi: string };

const issueSchema = {
  type: "object",
  required: ["code", "pointer", "box", "article", "mark", "message"],
  properties: {
    code: { type: "string" },
    path: { type: "array", items: { type: ["string", "number"] } },
    pointer: { type: "string" },
    box: { type: "string" },
    article: { type: "string" },
    mark: { enum: ["text", "secondary", "inference"] },
    message: {
      type: "object",
      required: ["fr", "ar", "en"],
      properties: { fr: { type: "string" }, ar: { type: "string" }, en: { type: "string" } },
    },
  },
};

/**
 * The OpenAPI 3.1 description of a desk that takes payloads, with the schema of every kind.
 *
 * `Payload` is the union of all kinds with `kind` as discriminator. The path is an example: no portal of the
 * authority is described.
 *
 * @param options - Whether the schemas stand inside or are references to `schemas/<kind>.json`.
 * @returns Plain data; a new object at each call.
 * @example
 * ```ts
 * import { openapi } from "@data-tika/notifications";
 *
 * openapi().openapi; // => 3.1.0
 * openapi({ schemas: "files" }).openapi; // => 3.1.0
 * ```
 * @see OpenAPI Specification 3.1, sections 4.8.25 and 4.8.30
 */
export function openapi(options: OpenapiOptions = {}): OpenapiDocument {
  const one = options.schemas === "files" ? (kind: PayloadKind) => ({ $ref: `./${kind}.json` }) : inside;
  const reference = (name: string) => `#/components/schemas/${name}`;
  return {
    openapi: "3.1.0",
    info: {
      title: "CNDP filings and notices as payloads",
      version: "1",
      license: { name: "MIT", identifier: "MIT" },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    paths: { "/payloads": { post: operation(reference) } },
    components: {
      schemas: {
        Payload: {
          oneOf: payloadKinds.map((kind) => ({ $ref: reference(kind) })),
          discriminator: {
            propertyName: "kind",
            mapping: Object.fromEntries(payloadKinds.map((kind) => [kind, reference(kind)])),
          },
        },
        ...Object.fromEntries(payloadKinds.map((kind) => [kind, one(kind)])),
        Issue: issueSchema,
      },
    },
  };
}

function operation(reference: (name: string) => string) {
  const json = (schema: JsonSchema) => ({ content: { "application/json": { schema } } });
  return {
    operationId: "sendPayload",
    summary: "Hand in a payload",
    parameters: [{ name: "Idempotency-Key", in: "header", required: false, schema: { type: "string" } }],
    requestBody: { required: true, ...json({ $ref: reference("Payload") }) },
    responses: {
      "202": { description: "Taken in" },
      "413": { description: "Too large" },
      "422": { description: "Not valid", ...json({ type: "array", items: { $ref: reference("Issue") } }) },
    },
  };
}

/** A schema inside the document: its own dialect and identifier would make it a document of its own. */
function inside(kind: PayloadKind): JsonSchema {
  const { $schema: _, $id, ...schema } = toJsonSchema(kind);
  return { ...schema, "x-schema-id": $id };
}
