import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from "kysely";

// Never connects: it only turns expressions into text and values.
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A part of a statement: names are quoted, values become placeholders. */
export type Sql = RawBuilder<unknown>;

/** A statement as the SQL port takes it. */
export interface Statement {
  /** The text, with `$1`-style placeholders. */
  readonly text: string;
  /** The values of the placeholders. */
  readonly values: readonly unknown[];
}

/** The text and values of a statement or of a part of one. */
export function compileSql(part: Sql): Statement {
  const { sql: text, parameters } = part.compile(compiler);
  return { text, values: parameters };
}

/** Parts joined by AND; true when there are none. */
export function allOf(parts: readonly Sql[]): Sql {
  return joined(parts, sql` AND `, sql`TRUE`);
}

/** Parts joined by OR; false when there are none. */
export function anyOf(parts: readonly Sql[]): Sql {
  return joined(parts, sql` OR `, sql`FALSE`);
}

function joined(parts: readonly Sql[], between: Sql, none: Sql): Sql {
  const [first, ...rest] = parts;
  if (first === undefined) return none;
  return rest.length === 0 ? first : sql`(${sql.join(parts, between)})`;
}
