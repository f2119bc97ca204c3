import { readCatalogue, type SqlDatabase } from "@data-tika/core/sql";
import { testDatabases } from "@data-tika/testing";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./ask-database.js";
import type { Condition } from "./condition.js";
import { decideRetention } from "./decide-retention.js";
import { defineRules } from "./define-rules.js";
import type { HolderFacts } from "./holder.js";
import { migrateRetention } from "./migrations.js";
import { itemSql, planScope } from "./plan-scope.js";
import { type Rule, retentionActions } from "./rule.js";
import type { RuleSet } from "./rule-set.js";
import { keyOf, tableSql } from "./table-sql.js";

// Days around month ends, leap days and the changes of Morocco's clock; instants around midnight.
const ends = [
  "01-01",
  "01-30",
  "01-31",
  "02-28",
  "03-01",
  "04-30",
  "06-01",
  "08-31",
  "09-20",
  "11-21",
  "12-31",
];
const years = ["2007", "2008", "2018", "2023", "2024", "2025", "2026", "2099", "2100"];
const day = fc.oneof(
  fc.tuple(fc.constantFrom(...years), fc.constantFrom(...ends)).map(([year, end]) => `${year}-${end}`),
  fc.constantFrom("2024-02-29", "2000-02-29", "1913-08-12", "0001-01-01"),
);
const clock = fc.constantFrom("00:00:00", "00:30:00", "22:59:59.999", "23:00:00", "23:30:00", "01:00:00");
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { freq: 8 });
const row = fc.record({
  on_day: orNull(
    fc.oneof(
      { arbitrary: day, weight: 9 },
      { arbitrary: fc.constantFrom("infinity", "-infinity"), weight: 1 },
    ),
  ),
  on_clock: orNull(fc.tuple(day, clock).map((parts) => parts.join(" "))),
  at_instant: orNull(fc.tuple(day, clock).map((parts) => `${parts.join(" ")}+00`)),
  status: orNull(fc.constantFrom("open", "closed", "é", "")),
  visits: orNull(fc.constantFrom("-1", "0", "1", "9007199254740993")),
  amount: orNull(fc.constantFrom("-0.50", "0", "1.00", "1.5", "NaN")),
  minor: orNull(fc.boolean()),
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

const test: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    column: fc.constantFrom("status", "on_day", "amount"),
    is: fc.constantFrom("null", "not-null"),
  }),
  fc.record({ column: fc.constant("status"), equals: fc.constantFrom("open", "é", "") }),
  fc.record({ column: fc.constant("status"), in: fc.constant(["open", "closed"]) }),
  fc.record({ column: fc.constant("minor"), equals: fc.boolean() }),
  fc.record({ column: fc.constantFrom("visits", "amount"), equals: fc.constantFrom(-1, 0, 1) }),
  fc.record({ column: fc.constantFrom("visits", "amount"), in: fc.constant([0, 1]) }),
  fc.record({
    column: fc.constantFrom("visits", "amount"),
    below: fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER),
  }),
  fc.record({
    column: fc.constantFrom("visits", "amount"),
    above: fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER),
  }),
  fc.record({
    column: fc.constantFrom("on_day", "on_clock", "at_instant"),
    before: day.filter((one) => one > "0001-01-01"),
  }),
  fc.record({
    column: fc.constantFrom("on_day", "on_clock", "at_instant"),
    onOrAfter: day.filter((one) => one > "0001-01-01"),
  }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    test,
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const period = fc.constantFrom(
  "P0D",
  "P1D",
  "P30D",
  "P1M",
  "P1M1D",
  "P6M",
  "P18M",
  "P1Y",
  "P5Y",
  "P2W",
  "P999Y",
);
const bound = fc.option(
  period.map((one) => ({ period: one, source: "a text", mark: "text" as const })),
  {
    nil: undefined,
  },
);
const phases = fc
  .tuple(period, fc.option(period, { nil: undefined }))
  .map(([active, intermediate]) => [
    { name: "active" as const, keep: active },
    ...(intermediate ? [{ name: "intermediate" as const, keep: intermediate }] : []),
  ]);
const rule = fc.record({
  where: fc.option(condition, { nil: undefined }),
  column: fc.constantFrom("on_day", "on_clock", "at_instant"),
  phases,
  action: fc.constantFrom("delete" as const, "delete" as const, "review" as const, "anonymise" as const),
  floor: bound,
  ceiling: bound,
  inForceFrom: fc.option(day, { nil: undefined, freq: 3 }),
});
const rules = fc.array(rule, { minLength: 1, maxLength: 3 }).map((all) =>
  all.map(({ column, action, ...rest }, at): Rule => {
    return {
      id: `r${at}`,
      dataset: "files",
      start: { column },
      source: "s",
      mark: "text",
      ...rest,
      then: action,
    };
  }),
);
const publicService: HolderFacts = {
  publicService: ["files"],
  archives: {
    schedule: { reference: "s", approvedOn: "2016-01-01", publishedOn: "2016-02-01" },
    visas: [{ reference: "v", datasets: ["public.files"], listedOn: "2024-02-29", grantedOn: "2024-03-31" }],
  },
};
const extensions = fc.record({
  reference: fc.constant("e"),
  datasets: fc.constantFrom(["files"], ["public.files"], ["others"]),
  purpose: fc.constant("scientific" as const),
  grantedOn: day,
  until: day,
});
const facts: fc.Arbitrary<HolderFacts> = fc
  .tuple(
    fc.constantFrom<HolderFacts>({ holder: "private" }, { holder: "public" }, publicService),
    fc.option(fc.array(extensions, { minLength: 1, maxLength: 2 }), { freq: 2, nil: [] }),
  )
  .map(([holder, extended]) => ({ ...holder, extensions: extended }));

const rowsAtOnce = 300;
const table = `CREATE TABLE files (id int PRIMARY KEY, on_day date, on_clock timestamp, at_instant timestamptz,
  status text, visits bigint, amount numeric, minor boolean)`;
const columns = ["on_day", "on_clock", "at_instant", "status", "visits", "amount", "minor"] as const;

async function fill(db: SqlDatabase): Promise<readonly Row[]> {
  const rows = fc.sample(row, { numRuns: rowsAtOnce, seed: 7 });
  await db.query(
    `INSERT INTO files SELECT n, d::date, c::timestamp, i::timestamptz, s, v::bigint, a::numeric, m::boolean
       FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
         AS rows (n, d, c, i, s, v, a, m)`,
    [
      rows.map((_, at) => at),
      ...columns.map((name) => rows.map((one) => (one[name] === null ? null : String(one[name])))),
    ],
  );
  return rows;
}

describe.each(testDatabases)("the plan on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let rows: readonly Row[];
  beforeAll(async () => {
    opened = await open();
    await opened.exec(table);
    await migrateRetention(opened.db);
    rows = await fill(opened.db);
  });
  afterAll(() => opened.close());

  it("names exactly the rows that decideRetention finds due", async () => {
    const catalogue = await readCatalogue(opened.db);
    await fc.assert(
      fc.asyncProperty(rules, day, facts, async (defined, on, holder) => {
        const ruleSet = withoutContradiction(defined, catalogue);
        fc.pre(ruleSet !== undefined);
        const decided = rows.map((values, at) =>
          decideRetention(ruleSet, { dataset: "files", key: [String(at)], values }, { on, ...holder }),
        );
        const [scope] = planScope(ruleSet, catalogue, on, holder).tables;
        for (const action of [...retentionActions, "block"] as const) {
          const ref = { table: scope?.table ?? catalogue.tables[0]!, alias: "t" };
          const planned = scope
            ? await ask<{ key: string }>(
                opened.db,
                sql`SELECT (${keyOf(ref)})[1] AS key FROM ${tableSql(ref)} WHERE ${itemSql(scope, ref, action, on)} ORDER BY id`,
              )
            : [];
          const expected = decided.filter((one) => one.action === action).map(({ key }) => key[0]);
          expect(planned.map(({ key }) => key)).toEqual(expected);
        }
      }),
      { numRuns: 60, seed: 2026 },
    );
  });
});

function withoutContradiction(
  defined: readonly Rule[],
  catalogue: Parameters<typeof planScope>[1],
): RuleSet | undefined {
  try {
    return defineRules(defined, { catalogue });
  } catch {
    return undefined;
  }
}
