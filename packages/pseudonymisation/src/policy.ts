import * as z from "zod";
import { failure } from "./failure.js";
import { type ColumnSpec, columnSpecSchema } from "./transforms/column-spec.js";

/** What happens to every column of a table. Plain data, which says nothing of any person and holds no key. */
export interface Policy {
  /** Version of this shape. */
  readonly version: 1;
  /** What happens to every column. */
  readonly columns: Readonly<Record<string, ColumnSpec>>;
}

/** Shape of a policy, as it may be stored in JSON. */
export const policySchema: z.ZodType<Policy> = z
  .strictObject({
    /** Version of this shape; a new shape gets a new literal. */
    version: z.literal(1),
    /** What happens to every column. */
    columns: z.record(z.string().min(1), columnSpecSchema),
  })
  .superRefine(({ columns }, { addIssue }) => {
    for (const [column, spec] of Object.entries(columns)) {
      if (spec.transform !== "shift-dates" || Object.hasOwn(columns, spec.subject)) continue;
      addIssue({ code: "custom", path: ["columns", column, "subject"] });
    }
  });

const transforms: readonly string[] = columnSpecSchema.options.map(
  (option) => option.shape.transform.def.values[0] as string,
);

/**
 * A policy: what happens to every column of a table.
 *
 * A column that is not listed is refused when the policy is applied: what shall stay is listed with `keep()`. The
 * result survives `JSON.stringify`; `definePolicy` reads it back and checks it again.
 *
 * @param policy - The columns; also a policy read from JSON. Not changed.
 * @returns The policy, checked.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_transform` when a column names a transform that is none.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_policy` when another field is wrong; `path` says which.
 * @example
 * ```ts
 * import { definePolicy, keep, pseudonym, redact } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { cin: pseudonym("social-aid"), name: redact(), town: keep() } });
 * policy.columns["town"]; // => { transform: 'keep' }
 * definePolicy(JSON.parse(JSON.stringify(policy))).version; // => 1
 * definePolicy({ columns: { cin: { transform: "encrypt" as "keep" } } }); // throws pseudonymisation.unknown_transform
 * ```
 */
export function definePolicy(policy: {
  readonly version?: 1;
  readonly columns: Readonly<Record<string, ColumnSpec>>;
}): Policy {
  for (const [column, spec] of Object.entries(policy?.columns ?? {})) {
    if (!transforms.includes(spec?.transform))
      throw failure("pseudonymisation.unknown_transform", { column });
  }
  const { data, error } = policySchema.safeParse({ version: 1, ...policy });
  if (error !== undefined) {
    const path = error.issues[0]?.path.map(String).join(".") ?? "";
    throw failure("pseudonymisation.invalid_policy", { path: path === "" ? "policy" : path });
  }
  return data;
}
