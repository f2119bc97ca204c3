import * as z from "zod";
import { examples } from "../examples.js";
import { failure } from "../failure.js";
import { forms } from "../form.js";
import { type PayloadKind, payloadKinds } from "../kind.js";
import { payloadSchemas } from "../payload.js";
import { conditionSchema, type SchemaPart, within } from "../rule/condition-schema.js";
import type { Rule } from "../rule/rule.js";
import { rulesOf } from "../rule/rules.js";
import { annotate } from "./annotate.js";

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a kind, draft 2020-12: it accepts what `parsePayload` accepts, rules between fields included.
 *
 * Each rule stands in `allOf` with its code and article under `x-rule`; each box carries its labels (`x-labels`), its
 * article (`x-article`) and, where it may hold data of a person who acts for the controller, `x-personal-data`.
 * Fields that the national register makes public carry `x-public`. The examples are invented.
 *
 * @param kind - The kind of payload.
 * @returns Plain data; a new object at each call.
 * @throws {@link DataTikaError} `notifications.unknown_kind` when there is no such kind.
 * @example
 * ```ts
 * import { toJsonSchema } from "@data-tika/notifications";
 *
 * const schema = toJsonSchema("collection-notice");
 * schema.$id; // => urn:data-tika:notifications:collection-notice:1
 * schema.title; // => Notice about your personal data
 * ```
 * @see JSON Schema 2020-12
 */
export function toJsonSchema(
  kind: PayloadKind,
): JsonSchema & { readonly $id: string; readonly title: string } {
  if (!payloadKinds.includes(kind)) throw failure("notifications.unknown_kind");
  const rules = rulesOf(kind);
  const { $schema, ...shape } = z.toJSONSchema(payloadSchemas[kind], {
    target: "draft-2020-12",
    io: "input",
  });
  return {
    $schema,
    $id: `urn:data-tika:notifications:${kind}:1`,
    title: forms[kind].title.en,
    "x-labels": forms[kind].title,
    ...annotate(shape, forms[kind].sections),
    ...(rules.length === 0 ? {} : { allOf: rules.map(ruleSchema) }),
    examples: examples[kind].map(({ payload }) => payload),
  };
}

/** A rule as a part of the schema: what it refuses is forbidden, in the payload or in each item of a list. */
function ruleSchema({ code, each, refuseWhen, article, mark }: Rule): SchemaPart {
  const forbidden: SchemaPart = { not: conditionSchema(refuseWhen) };
  const part = each === undefined ? forbidden : within(each, { items: forbidden });
  return { ...part, "x-rule": code, "x-article": article, "x-mark": mark };
}
