import { sql } from "kysely";
import { anyOf, type Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";
import { keyOf, qualifiedName } from "./table-sql.js";

/** The server's own name: rows that were loaded into another one carry other transactions. */
export const serverSql = sql`(SELECT system_identifier::text FROM pg_control_system())`;

/**
 * A row as an elimination list knows it: a salted digest over its table, its key and the transaction that wrote it. The list
 * therefore keeps no key of a person, and a row that was written to since is another document.
 *
 * @param salt - The list's own, as text.
 */
export function documentSql(ref: TableRef, salt: Sql): Sql {
  const written = sql`${sql.id(ref.alias, "xmin")}::text`;
  const document = sql`${salt} || ${qualifiedName(ref.table)}::text || ${keyOf(ref)}::text || ${written}`;
  return sql`sha256(convert_to(${document}, 'UTF8'))`;
}

/** Whether a row stands on one of the lists, as it stood when the list was made. */
export function isListed(ref: TableRef, plans: readonly string[]): Sql {
  return anyOf(
    plans.map((plan) => {
      const salt = sql`(SELECT salt::text FROM data_tika_retention_lists WHERE plan = ${plan}::text AND server = ${serverSql})`;
      const documents = sql`SELECT listed.document FROM data_tika_retention_listed AS listed WHERE listed.plan = ${plan}::text`;
      return sql`(${documentSql(ref, salt)} IN (${documents})) IS TRUE`;
    }),
  );
}
