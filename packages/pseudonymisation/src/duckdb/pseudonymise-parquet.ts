import { quoteIdentifier } from "@data-tika/core/sql";
import { failure } from "../failure.js";
import { guarded } from "../guarded.js";
import type { Policy } from "../policy.js";
import { createTransform } from "../transforms/column-spec.js";
import type { Cell, ColumnTransform, TransformContext } from "../transforms/transform.js";
import type { DuckDbAppender, DuckDbConnection, DuckDbInstance } from "./duckdb-instance.js";
import { columnsOf, countOf, quoted } from "./query.js";

/** Which file, and what happens to it. */
export interface PseudonymiseParquetOptions extends TransformContext {
  /** Path of the Parquet file. It is not changed. */
  readonly source: string;
  /** Path of the new Parquet file; an earlier one is replaced when the new one is whole. */
  readonly target: string;
  /** What happens to every column. */
  readonly policy: Policy;
  /** Called after every chunk of about two thousand rows. */
  readonly onProgress?: (progress: { readonly records: number }) => void;
}

interface Target {
  readonly name: string;
  readonly transform: string;
  readonly treat: ColumnTransform;
}

/** The temporary table of the treated columns; it is of one connection alone. */
const table = "data_tika_treated";

// A group of rows is held in memory until it is written: with DuckDB's 122,880 wide rows need hundreds of megabytes.
const rowsInGroup = 20_480;

/**
 * A Parquet file after a policy, larger than memory too.
 *
 * Kept columns never leave DuckDB: their types and values stay as they are. Treated columns are read as text, treated
 * here in chunks, and are text in the new file; no key reaches DuckDB. They wait in a temporary table, which DuckDB
 * moves to its `temp_directory` beyond its `memory_limit`: both are settings of the instance. Nothing is written before
 * the last row has been treated.
 *
 * @param instance - A DuckDB instance, opened and closed by the caller, with `preserve_insertion_order` on as it is by
 *   default. Two connections are made and closed.
 * @param options - Files, policy, `keyring` and `on` as in `applyPolicy`. Not changed.
 * @returns How many rows there are.
 * @throws {@link DataTikaError} `pseudonymisation.missing_column` when the file lacks a column of the policy.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_column` when a column is not in the policy.
 * @throws {@link DataTikaError} `pseudonymisation.value_refused` when a value does not fit its transform.
 * @throws {@link DataTikaError} `pseudonymisation.keyring_missing` when there are pseudonyms and no keyring.
 * @throws {@link DataTikaError} `pseudonymisation.day_missing` when there are ages and no civil day.
 * @throws {@link DataTikaError} `pseudonymisation.store_failed` when DuckDB fails, or the file changed on the way.
 * @example
 * ```ts
 * import { mkdtemp } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { definePolicy, keep, mask } from "@data-tika/pseudonymisation";
 * import { pseudonymiseParquet } from "@data-tika/pseudonymisation/duckdb";
 * import { DuckDBInstance } from "@duckdb/node-api";
 *
 * const instance = await DuckDBInstance.create(":memory:", { memory_limit: "1GB" });
 * const folder = await mkdtemp(join(tmpdir(), "data-tika-"));
 * const [source, target] = [join(folder, "people.parquet"), join(folder, "study.parquet")];
 * const connection = await instance.connect();
 * await connection.run(`COPY (SELECT 'AB123456' AS cin, 1.10 AS amount) TO '${source}'`);
 * const policy = definePolicy({ columns: { cin: mask("cin"), amount: keep() } });
 * await pseudonymiseParquet(instance, { source, target, policy }); // => { records: 1 }
 * const rows = await connection.runAndReadAll(`SELECT cin, amount::text AS amount FROM '${target}'`);
 * rows.getRowObjects(); // => [ { cin: '******56', amount: '1.10' } ]
 * ```
 */
export function pseudonymiseParquet(
  instance: DuckDbInstance,
  options: PseudonymiseParquetOptions,
): Promise<{ readonly records: number }> {
  const { policy } = options;
  const targets = Object.entries(policy.columns).flatMap(([name, spec]): Target[] => {
    const treat = createTransform(name, spec, options);
    return treat === undefined ? [] : [{ name, transform: spec.transform, treat }];
  });
  return guarded("parquet", async () => {
    const [reading, writing] = [await instance.connect(), await instance.connect()];
    try {
      const source = `read_parquet(${quoted(options.source)})`;
      const columns = await columnsOf(reading, source);
      refuseColumns(policy, columns);
      const records = await treatColumns(reading, writing, source, targets, options);
      await copy(writing, source, columns, targets, options.target);
      return { records };
    } finally {
      reading.closeSync();
      writing.closeSync();
    }
  });
}

async function treatColumns(
  reading: DuckDbConnection,
  writing: DuckDbConnection,
  source: string,
  targets: readonly Target[],
  { policy, onProgress }: PseudonymiseParquetOptions,
): Promise<number> {
  // A transform may read another column, such as the person whose days are moved.
  const others = Object.values(policy.columns).flatMap((spec) => ("subject" in spec ? [spec.subject] : []));
  const read = [...new Set([...targets.map(({ name }) => name), ...others])];
  const texts = read.map((name) => `CAST(${quoteIdentifier(name)} AS VARCHAR)`);
  const places = targets.map((_, at) => `c${at} VARCHAR`);
  if (targets.length === 0) return countOf(reading, source);
  await writing.run(`CREATE TEMP TABLE ${table} (${places.join(", ")})`);
  const rows = await reading.stream(`SELECT ${texts.join(", ")} FROM ${source}`);
  const appender = await writing.createAppender(table);
  let records = 0;
  for (
    let chunk = await rows.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await rows.fetchChunk()
  ) {
    const { rowCount } = chunk;
    const cells = new Map(read.map((name, at) => [name, chunk?.getColumnValues(at).map(asCell) ?? []]));
    const treated = targets.map(({ name, transform, treat }) =>
      treat(
        cells.get(name) ?? [],
        (at) => {
          throw failure("pseudonymisation.value_refused", { column: name, row: records + at + 1, transform });
        },
        (other) => cells.get(other) ?? [],
      ),
    );
    append(appender, treated, rowCount);
    records += rowCount;
    onProgress?.({ records });
  }
  appender.closeSync();
  if ((await countOf(reading, source)) !== records) throw new Error("the file changed on the way");
  return records;
}

function append(appender: DuckDbAppender, columns: readonly (readonly Cell[])[], rows: number): void {
  for (let row = 0; row < rows; row++) {
    for (const column of columns) {
      const cell = column[row] ?? null;
      if (cell === null) appender.appendNull();
      else appender.appendVarchar(cell);
    }
    appender.endRow();
  }
}

async function copy(
  writing: DuckDbConnection,
  source: string,
  columns: readonly string[],
  targets: readonly Target[],
  target: string,
): Promise<void> {
  const treated = new Map(targets.map(({ name }, at) => [name, `treated.c${at}`]));
  const selected = columns.map((name) => {
    const column = quoteIdentifier(name);
    return `${treated.get(name) ?? `source.${column}`} AS ${column}`;
  });
  // Row beside row: both sides are in the order of the file.
  const join = targets.length === 0 ? "" : ` POSITIONAL JOIN ${table} AS treated`;
  const query = `SELECT ${selected.join(", ")} FROM ${source} AS source${join}`;
  const written = `FORMAT parquet, USE_TMP_FILE true, ROW_GROUP_SIZE ${rowsInGroup}`;
  await writing.run(`COPY (${query}) TO ${quoted(target)} (${written})`);
}

function refuseColumns(policy: Policy, columns: readonly string[]): void {
  const column = Object.keys(policy.columns).find((name) => !columns.includes(name));
  if (column !== undefined) throw failure("pseudonymisation.missing_column", { column });
  const position = columns.findIndex((name) => !Object.hasOwn(policy.columns, name));
  if (position >= 0) throw failure("pseudonymisation.unknown_column", { position: position + 1 });
}

function asCell(value: unknown): Cell {
  return value === null || value === undefined || value === "" ? null : String(value);
}
