import { type Json, validator as schemasafe } from "@exodus/schemasafe";
import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as z from "zod";
import { ruleIssues } from "../issue/rule-issues.js";
import type { PayloadKind } from "../kind.js";
import { parsePayload } from "../parse-payload.js";
import { payloadSchemas } from "../payload.js";
import type { JsonSchema } from "./to-json-schema.js";

/** Whether a value is a valid payload of the kind it was made for. */
export type Judge = (value: unknown) => boolean;

const vocabulary = ["x-labels", "x-article", "x-public", "x-personal-data", "x-rule", "x-mark"];

/** The schema of the code and its rules, as they are and compiled: `strict` throws where zod would not compile. */
export function ourJudges(kind: PayloadKind): Readonly<Record<string, Judge>> {
  const compiled = z.compile(payloadSchemas[kind], { strict: true });
  return {
    parsePayload: (value) => parsePayload(value, { kind }).ok,
    "z.compile": (value) => compiled.safeParse(value).success && ruleIssues(kind, value).length === 0,
  };
}

/** Validators of others on the exported schema. */
export function otherJudges(schema: JsonSchema): Readonly<Record<string, Judge>> {
  return {
    "ajv without formats": plainAjv.compile(schema),
    "ajv with formats": formatsAjv.compile(schema),
    schemasafe: exodus(schema),
  };
}

// One of each: most of the time goes into the meta-schema, which is compiled once.
const plainAjv = ajvWith(false);
const formatsAjv = ajvWith(true);

function ajvWith(validateFormats: boolean): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, validateFormats });
  if (validateFormats) addFormats.default(ajv);
  ajv.addVocabulary(vocabulary);
  return ajv;
}

function exodus(schema: JsonSchema): Judge {
  const judge = schemasafe(schema as never, { allowUnusedKeywords: true, formatAssertion: true });
  return (value) => judge(value as Json);
}

/** The slowest of them, which works from the words of the standard. */
export async function hyperjump(schema: JsonSchema & { readonly $id: string }): Promise<Judge> {
  registerSchema(schema as never, schema.$id);
  const judge = await validate(schema.$id);
  unregisterSchema(schema.$id);
  return (value) => judge(value as never).valid;
}
