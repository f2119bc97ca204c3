import { failure } from "./failure.js";
import type { Policy } from "./policy.js";
import { createTransform } from "./transforms/column-spec.js";
import type { Cell, TransformContext } from "./transforms/transform.js";

/** A row of a table, column to value. */
export type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A row after the policy: a value, or `null` where there is none. */
export type TreatedRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The rows after a policy, in their order.
 *
 * Every column of every row must be in the policy, and every column of the policy in the first row; nothing is
 * answered otherwise. A later row may lack a column: it is treated as empty.
 *
 * @param policy - What happens to every column.
 * @param rows - The rows. Not changed.
 * @param context - `keyring` for pseudonyms and `on`, the day on which ages are computed.
 * @returns New rows with the columns in the order of the policy.
 * @throws {@link DataTikaError} `pseudonymisation.missing_column` when the first row lacks a column of the policy.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_column` when a row has a column that is not in the policy.
 *   Its position is given and not its name, which is a value when a file has no header.
 * @throws {@link DataTikaError} `pseudonymisation.keyring_missing` when there are pseudonyms, moved days or noise
 *   and no keyring.
 * @throws {@link DataTikaError} `pseudonymisation.day_missing` when there are ages and no civil day.
 * @throws {@link DataTikaError} `pseudonymisation.value_refused` when a value does not fit its transform.
 * @example
 * ```ts
 * import { applyPolicy, definePolicy, generaliseDate, keep } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { birth: generaliseDate("year"), town: keep() } });
 * applyPolicy(policy, [{ birth: "1987-05-03", town: "Fès" }]); // => [ { birth: '1987', town: 'Fès' } ]
 * applyPolicy(policy, [{ birth: "1987-05-03", town: "Fès", cin: "AB123456" }]); // throws pseudonymisation.unknown_column
 * applyPolicy(policy, [{ birth: "2026-02-30", town: "Fès" }]); // throws pseudonymisation.value_refused
 * ```
 */
export function applyPolicy(
  policy: Policy,
  rows: readonly Row[],
  context: TransformContext = {},
): TreatedRow[] {
  const columns = Object.entries(policy.columns);
  const transforms = columns.map(([column, spec]) => createTransform(column, spec, context));
  refuseMissing(policy, rows[0]);
  for (const row of rows) refuseUnknown(policy, row);
  const cellsOf = (column: string) => rows.map((row) => asCell(row[column] ?? null));
  const treated = columns.map(([column, spec], index) => {
    const refuse = (at: number): never => {
      throw failure("pseudonymisation.value_refused", { column, row: at + 1, transform: spec.transform });
    };
    return transforms[index]?.(cellsOf(column), refuse, cellsOf) ?? rows.map((row) => row[column] ?? null);
  });
  return rows.map((_, at) =>
    Object.fromEntries(columns.map(([column], index) => [column, treated[index]?.[at] ?? null])),
  );
}

function asCell(value: string | number | boolean | null): Cell {
  return value === null ? null : String(value);
}

function refuseMissing(policy: Policy, first: Row | undefined): void {
  if (first === undefined) return;
  const column = Object.keys(policy.columns).find((name) => !Object.hasOwn(first, name));
  if (column !== undefined) throw failure("pseudonymisation.missing_column", { column });
}

function refuseUnknown(policy: Policy, row: Row): void {
  const position = Object.keys(row).findIndex((column) => !Object.hasOwn(policy.columns, column));
  if (position >= 0) throw failure("pseudonymisation.unknown_column", { position: position + 1 });
}
