import type { SqlDatabase } from "@data-tika/core/sql";
import fc from "fast-check";

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
const changes = ["2018-10-28", "2023-03-19", "2024-04-14", "2025-02-23", "2026-03-22"];

/** A day of the calendar near which counting goes wrong. */
export const day = fc.oneof(
  fc.tuple(fc.constantFrom(...years), fc.constantFrom(...ends)).map(([year, end]) => `${year}-${end}`),
  fc.constantFrom("2024-02-29", "2000-02-29", "2096-02-29", "1913-08-12", "0001-01-01", ...changes),
);
const clock = fc.constantFrom("00:00:00", "00:30:00", "22:59:59.999", "23:00:00", "23:30:00", "01:00:00");
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { freq: 8 });
const anyDay = fc.oneof(
  { arbitrary: day, weight: 19 },
  { arbitrary: fc.constantFrom("infinity", "-infinity"), weight: 1 },
);
const instant = fc.tuple(day, clock).map((parts) => `${parts.join(" ")}+00`);

/** The values of a `uuid` column. */
export const references = [
  "00000000-0000-4000-8000-00000000000a",
  "00000000-0000-4000-8000-00000000000b",
] as const;

const note = fc.record({
  noted_on: fc.option(anyDay, { freq: 20 }),
  noted_at: fc.option(instant, { freq: 20 }),
  kind: orNull(fc.constantFrom("call", "visit")),
});
/** A row of the table `files`, and the rows of `notes` that belong to it. */
export const row = fc.record({
  on_day: orNull(anyDay),
  on_clock: orNull(fc.tuple(day, clock).map((parts) => parts.join(" "))),
  at_instant: orNull(instant),
  status: orNull(fc.constantFrom("open", "closed", "é", "")),
  visits: orNull(fc.constantFrom("-1", "0", "1", "9007199254740993")),
  amount: orNull(fc.constantFrom("-0.50", "0", "1.00", "1.5", "NaN")),
  minor: orNull(fc.boolean()),
  score: orNull(fc.constantFrom("-0.5", "0", "1", "1.5", "Infinity", "NaN")),
  code: orNull(fc.constantFrom("A1", "a1", "")),
  reference: orNull(fc.constantFrom(...references)),
  owner: orNull(fc.constantFrom("1", "2", "3", "4", "5", "6", "7", "8")),
  notes: fc.array(note, { maxLength: 3 }),
});
/** One of them. */
export type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

/** The tables of the generated rows. */
export const generatedTables = `CREATE TABLE owners (id int PRIMARY KEY);
INSERT INTO owners SELECT generate_series(1, 8);
CREATE TABLE files (id int PRIMARY KEY, on_day date, on_clock timestamp,
  at_instant timestamptz, status text, visits bigint, amount numeric, minor boolean,
  score double precision, code varchar(10), reference uuid, owner int REFERENCES owners, parent int REFERENCES files);
CREATE SCHEMA old; CREATE TABLE old.files (LIKE files INCLUDING ALL);
CREATE TABLE notes (file_id bigint NOT NULL, noted_on date, noted_at timestamptz, kind text);
CREATE INDEX ON notes (file_id)`;

const columns = [
  "on_day",
  "on_clock",
  "at_instant",
  "status",
  "visits",
  "amount",
  "minor",
  "score",
  "code",
  "reference",
  "owner",
] as const;
const texts = (values: readonly unknown[]) =>
  values.map((value) => (value === null || value === undefined ? null : String(value)));

/** Replaces what stands in the tables; the place of a row is its key. */
export async function fillGenerated(db: SqlDatabase, rows: readonly Row[]): Promise<void> {
  await db.query("TRUNCATE files, notes");
  await db.query(
    `INSERT INTO files SELECT n, d::date, c::timestamp, i::timestamptz, s, v::bigint, a::numeric, m::boolean,
            f::double precision, k, u::uuid, o::int, NULLIF(n / 2, n)
       FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
                   $10::text[], $11::text[], $12::text[])
         AS rows (n, d, c, i, s, v, a, m, f, k, u, o)`,
    [rows.map((_, at) => at), ...columns.map((name) => texts(rows.map((one) => one[name])))],
  );
  const notes = rows.flatMap((one, at) => one.notes.map((each) => ({ ...each, at })));
  await db.query(
    `INSERT INTO notes SELECT n, d::date, i::timestamptz, k
       FROM unnest($1::int[], $2::text[], $3::text[], $4::text[]) AS rows (n, d, i, k)`,
    [
      notes.map(({ at }) => at),
      ...(["noted_on", "noted_at", "kind"] as const).map((name) => texts(notes.map((one) => one[name]))),
    ],
  );
}
