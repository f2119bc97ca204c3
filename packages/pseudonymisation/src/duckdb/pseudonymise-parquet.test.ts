import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canary, canaryOutlets } from "@data-tika/testing";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, expect, test } from "vitest";
import { applyPolicy } from "../apply-policy.js";
import { createKeyring } from "../keyring.js";
import { definePolicy } from "../policy.js";
import { ageBand } from "../transforms/age-band.js";
import { keep } from "../transforms/keep.js";
import { pseudonym } from "../transforms/pseudonym.js";
import { redact } from "../transforms/redact.js";
import { shiftDates } from "../transforms/shift-dates.js";
import { pseudonymiseParquet } from "./pseudonymise-parquet.js";

const folder = mkdtempSync(join(tmpdir(), "data-tika-'parquet'-"));
const path = (name: string) => join(folder, `${name}.parquet`);
const sql = (name: string) => `'${path(name).replaceAll("'", "''")}'`;
const settings = { memory_limit: "64MB", threads: "2", temp_directory: join(folder, "spilled") };
const instance = await DuckDBInstance.create(":memory:", settings);
const connection = await instance.connect();
const rowsOf = async (query: string) => (await connection.runAndReadAll(query)).getRowObjects();
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
const context = { keyring, on: "2026-11-21" };
const columns = {
  cin: pseudonym("social-aid", { kind: "cin" }),
  name: redact(),
  birth: ageBand(5),
  seen: shiftDates("file", { domain: "study", days: 90 }),
  file: keep(),
  amount: keep(),
  'tags "x': keep(),
};
const policy = definePolicy({ columns });

test("treats what the policy says and keeps the rest in its types", async () => {
  await connection.run(`COPY (SELECT CASE WHEN i % 9 = 0 THEN NULL ELSE 'ab' || (100000 + i % 5000) END AS cin, 'فاس' AS name,
    DATE '1950-01-01' + CAST(i % 20000 AS INTEGER) AS birth, DATE '2026-01-01' + CAST(i % 300 AS INTEGER) AS seen,
    i AS file, CAST(i AS DECIMAL(18, 3)) / 7 AS amount, [i, i + 1] AS "tags ""x" FROM range(10000) AS t (i)) TO ${sql("in")}`);
  const counted: number[] = [];
  const onProgress = ({ records }: { records: number }) => counted.push(records);
  const options = { source: path("in"), target: path("out"), policy, ...context, onProgress };
  expect(await pseudonymiseParquet(instance, options)).toEqual({ records: 10_000 });
  expect([counted.at(-1), counted.length > 3]).toEqual([10_000, true]);
  const texts = "cin, name, birth::text AS birth, seen::text AS seen, file::text AS file";
  const given = await rowsOf(`SELECT ${texts} FROM ${sql("in")}`);
  const { amount: _, 'tags "x': _tags, ...treated } = columns;
  const expected = applyPolicy(definePolicy({ columns: treated }), given as never, context);
  expect(await rowsOf(`SELECT ${texts} FROM ${sql("out")}`)).toEqual(expected);
  const kept = 'file, amount, "tags ""x"';
  const same = `SELECT count(*)::text AS n FROM (SELECT ${kept} FROM ${sql("in")} EXCEPT ALL SELECT ${kept} FROM ${sql("out")})`;
  expect(await rowsOf(same)).toEqual([{ n: "0" }]);
  const types = (name: string) =>
    rowsOf(`SELECT column_name, column_type FROM (DESCRIBE SELECT ${kept} FROM ${sql(name)})`);
  expect(await types("out")).toEqual(await types("in"));
});

test("a file larger than the memory of DuckDB goes through, row beside row", async () => {
  const roomy = await DuckDBInstance.create(":memory:");
  const other = await roomy.connect();
  await other.run(`COPY (SELECT i AS n, 'v' || i AS id, repeat(md5(i::text), 16) AS text FROM range(250000) AS t (i))
    TO ${sql("large")} (COMPRESSION zstd, ROW_GROUP_SIZE 20000)`);
  other.closeSync();
  roomy.closeSync();
  const spec = { id: pseudonym("a", { form: "bare" }) };
  const large = definePolicy({ columns: { n: keep(), text: keep(), ...spec } });
  const options = { source: path("large"), target: path("small"), policy: large, keyring };
  expect(await pseudonymiseParquet(instance, options)).toEqual({ records: 250_000 });
  const rows = await rowsOf(
    `SELECT 'v' || n AS id, id AS made FROM ${sql("small")} WHERE n % 50000 = 49999 ORDER BY n`,
  );
  const made = applyPolicy(
    definePolicy({ columns: { id: pseudonym("a", { form: "bare" }) } }),
    rows.map(({ id }) => ({ id })) as never,
    { keyring },
  );
  expect(rows.map(({ made }) => made)).toEqual(made.map(({ id }) => id));
  const [counts] = await rowsOf(
    `SELECT count(*)::text AS n, count(DISTINCT id)::text AS ids FROM ${sql("small")}`,
  );
  expect(counts).toEqual({ n: "250000", ids: "250000" });
}, 60_000);

test("a policy that keeps everything copies, and an empty file stays empty", async () => {
  await connection.run(
    `COPY (SELECT 1 AS a) TO ${sql("one")}; COPY (SELECT 1 AS a WHERE false) TO ${sql("none")}`,
  );
  for (const [name, spec, records] of [
    ["one", keep(), 1],
    ["none", redact(), 0],
  ] as const) {
    const copying = {
      source: path(name),
      target: path("copy"),
      policy: definePolicy({ columns: { a: spec } }),
    };
    expect(await pseudonymiseParquet(instance, copying)).toEqual({ records });
    expect((await rowsOf(`SELECT a FROM ${sql("copy")}`)).length).toBe(records);
  }
});

test.each([
  ["a column that is not in the policy", { a: keep() }, "unknown_column"],
  ["a column that is not in the file", { a: keep(), birth: keep(), c: keep() }, "missing_column"],
  ["a value that does not fit", { a: keep(), birth: ageBand(5) }, "value_refused"],
  ["a missing keyring", { a: pseudonym("a"), birth: keep() }, "keyring_missing"],
] as const)("%s stops before anything is written", async (_, specs, code) => {
  await connection.run(`COPY (SELECT '${canary}' AS a, '${canary}' AS birth) TO ${sql("bad")}`);
  const options = {
    source: path("bad"),
    target: path("never"),
    policy: definePolicy({ columns: specs }),
    on: "2026-11-21",
  };
  const thrown = await Promise.resolve()
    .then(() => pseudonymiseParquet(instance, options))
    .catch((error: unknown) => error);
  expect(thrown).toMatchObject({ code: `pseudonymisation.${code}` });
  expect([canaryOutlets(thrown), existsSync(path("never"))]).toEqual([[], false]);
});

test("a file that is no Parquet is refused without its content", async () => {
  writeFileSync(path("broken"), canary);
  const options = { source: path("broken"), target: path("never"), policy };
  const thrown = await pseudonymiseParquet(instance, { ...options, ...context }).catch(
    (error: unknown) => error,
  );
  expect(thrown).toMatchObject({ code: "pseudonymisation.store_failed" });
  expect(canaryOutlets(thrown)).toEqual([]);
});
