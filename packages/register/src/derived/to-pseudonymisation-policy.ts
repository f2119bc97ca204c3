import { type ColumnSpec, definePolicy, type Policy } from "@data-tika/pseudonymisation";
import type { Processing } from "../declaration/processing.js";
import { failure } from "../failure.js";

/**
 * What pseudonymisation does with each column of a dataset, as the declaration says.
 *
 * A column that no category of data names is not in the policy, and a policy refuses a column it does not know: data
 * nobody declared do not leave by accident.
 *
 * @param processing - A defined processing.
 * @param dataset - Table or file, as the categories of data name it.
 * @returns The policy.
 * @throws {@link DataTikaError} `register.no_column` when no category names a column of the dataset.
 * @throws {@link DataTikaError} `register.duplicate_column` when two categories name one column.
 * @example
 * ```ts
 * import { defineProcessing, toPseudonymisationPolicy } from "@data-tika/register";
 * import { sample } from "@data-tika/register/sample";
 *
 * const policy = toPseudonymisationPolicy(defineProcessing(sample), "subscriber");
 * Object.keys(policy.columns); // => [ 'id', 'email', 'first_name' ]
 * toPseudonymisationPolicy(defineProcessing(sample), "orders"); // throws register.no_column
 * ```
 * @see Law 09-08, art. 23; CNDP opinion D-120-2020 on sector identifiers
 */
export function toPseudonymisationPolicy(processing: Processing, dataset: string): Policy {
  const columns: Record<string, ColumnSpec> = {};
  for (const data of processing.data) {
    for (const [column, spec] of Object.entries(data.columns?.[dataset] ?? {})) {
      if (Object.hasOwn(columns, column)) throw failure("register.duplicate_column", { column, dataset });
      columns[column] = spec;
    }
  }
  if (Object.keys(columns).length === 0) {
    throw failure("register.no_column", { processing: processing.id, dataset });
  }
  return definePolicy({ columns });
}
