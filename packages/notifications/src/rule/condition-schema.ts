import type { Condition } from "./condition.js";

/** A piece of JSON Schema. */
export type SchemaPart = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a condition: what satisfies it is what `holds` says yes to.
 *
 * @see JSON Schema 2020-12, sections 10.2 and 10.3
 */
export function conditionSchema(condition: Condition): SchemaPart {
  if ("all" in condition) return { allOf: condition.all.map(conditionSchema) };
  if ("any" in condition) return { anyOf: condition.any.map(conditionSchema) };
  if ("not" in condition) return { not: conditionSchema(condition.not) };
  return under(condition.at, testSchema(condition));
}

function testSchema(condition: Extract<Condition, { at: unknown }>): SchemaPart {
  if ("is" in condition) return { enum: condition.is };
  if ("matches" in condition) return { type: "string", pattern: condition.matches };
  if ("present" in condition) return {};
  if ("empty" in condition) return { type: "array", maxItems: 0 };
  return { type: "array", contains: conditionSchema(condition.some) };
}

/** The part behind a path of properties, each of which must be there. */
export function under(path: readonly string[], part: SchemaPart): SchemaPart {
  return path.reduceRight<SchemaPart>(
    (inner, key) => ({ type: "object", required: [key], properties: { [key]: inner } }),
    part,
  );
}

/** The part behind a path of properties that may be missing. */
export function within(path: readonly string[], part: SchemaPart): SchemaPart {
  return path.reduceRight<SchemaPart>((inner, key) => ({ properties: { [key]: inner } }), part);
}
