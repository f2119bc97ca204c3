import { quoteIdentifier } from "@data-tika/core/sql";
import { failure } from "../failure.js";
import { deriveKey } from "../key-tree.js";
import { prefixBytes } from "../pseudonym-text.js";
import { createPseudonymEngine, type PseudonymiserOptions } from "../pseudonymiser.js";
import { canonicalSql, kindInSql } from "./canonical-sql.js";

/** What pseudonyms in SQL are made of: what a pseudonymiser is made of, and what happens to a bad value. */
export interface PseudonymSqlOptions extends PseudonymiserOptions {
  /** A value without canonical form stops the statement (`refuse`, the default) or becomes NULL (`empty`). */
  readonly invalid?: "refuse" | "empty";
  /** Id of a key that is active or previous. Default: the active one. */
  readonly key?: string;
}

/** Where the column stands, and which parameters are free. */
export interface PseudonymSqlPlace {
  /** Table or alias of the column, where its name alone is not enough. */
  readonly table?: string;
  /** Number of the first of the two parameters. Default 1. */
  readonly first?: number;
}

/** Pseudonyms of one domain as SQL. */
export interface PseudonymSql {
  /**
   * An expression of type `text`: the pseudonym of a column, NULL where the value is missing or a placeholder.
   * The column is a name and is quoted here. The expression holds two parameters and no key.
   */
  expression(column: string, place?: PseudonymSqlPlace): string;
  /** The values of the two parameters, `bytea`. They are the key of the domain: bind them, never log them. */
  values(): readonly Uint8Array[];
}

/**
 * The pseudonyms of `createPseudonymiser` from a statement of PostgreSQL, byte for byte.
 *
 * Only built-in functions are used: `sha256` twice makes the HMAC, `normalize` and `translate` the canonical form. The
 * key of the domain is bound as two parameters and is never in the text of the statement. It still reaches the
 * server: with `log_parameter_max_length` other than 0 it is written into the log of the server beside slow or logged
 * statements, with `log_parameter_max_length_on_error` beside failing ones, with `auto_explain` into plans. Set the
 * first two to 0 and leave `auto_explain` off, and connect over TLS.
 *
 * @param options - As for `createPseudonymiser`; `key`, another key than the active one; `invalid`. Not changed.
 * @returns The expression and its values, for databases in UTF-8 from PostgreSQL 13 on, and PGlite.
 * @throws {@link DataTikaError} `pseudonymisation.kind_not_in_sql` for the kinds `rc`, `plate-2000` and `cndp-number`,
 *   whose canonical form needs more than SQL has.
 * @throws {@link DataTikaError} `pseudonymisation.algorithm_not_in_sql` for another algorithm than HMAC-SHA-256.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_key` or `pseudonymisation.retired_key` when the ring does not
 *   hold the key, or it is retired.
 * @throws {@link DataTikaError} The errors of `createPseudonymiser`.
 * @example
 * ```ts
 * import { createKeyring, defineDomain, generateKey } from "@data-tika/pseudonymisation";
 * import { createPseudonymSql } from "@data-tika/pseudonymisation/postgres";
 *
 * const keyring = createKeyring({ keys: [generateKey("2026-01")] });
 * const domain = defineDomain({ name: "social-aid", scope: "person" });
 * const sql = createPseudonymSql({ keyring, domain, kind: "cin" });
 * const statement = `UPDATE people SET pseudonym = ${sql.expression("cin")}`; // db.query(statement, sql.values())
 * statement.includes("sha256($2::bytea || sha256($1::bytea || "); // => true
 * sql.values().map((value) => value.length); // => [ 64, 64 ]
 * createPseudonymSql({ keyring, domain, kind: "rc" }); // throws pseudonymisation.kind_not_in_sql
 * ```
 * @see RFC 2104 (HMAC); PostgreSQL, 19.8 (error reporting and logging)
 */
export function createPseudonymSql(options: PseudonymSqlOptions): PseudonymSql {
  const { keyring, domain, kind, within = "", form = "text", bits = 128, key = keyring.active } = options;
  if (!kindInSql(kind)) throw failure("pseudonymisation.kind_not_in_sql", { kind: String(kind) });
  const { algorithm = "hmac-sha256" } = options;
  if (algorithm !== "hmac-sha256") throw failure("pseudonymisation.algorithm_not_in_sql");
  createPseudonymEngine(options);
  const status = keyring.keys.find(({ id }) => id === key)?.status;
  if (status === "retired") throw failure("pseudonymisation.retired_key", { key });
  const field = kind ?? "text";
  const derived = deriveKey(keyring, key, { algorithm: "hmac-sha256", domain, within, field });
  const refused =
    options.invalid === "empty"
      ? "NULL"
      : // A cast that fails is PostgreSQL's way to stop from inside an expression; it needs a part that is not constant.
        `CAST('value is no identifier of the kind ${field}' || left(given, 0) AS integer)::text`;
  const prefix = prefixBytes(field, domain.name, key);
  const write = form === "bare" ? payload : `${textForm(prefix, bits / 8)}`;
  return {
    expression: (column, { table, first = 1 } = {}) => {
      const name =
        table === undefined
          ? quoteIdentifier(column)
          : `${quoteIdentifier(table)}.${quoteIdentifier(column)}`;
      const hashed = `sha256($${first + 1}::bytea || sha256($${first}::bytea || convert_to(canonical, 'UTF8')))`;
      return `(SELECT ${write} FROM (SELECT substring(${hashed} FROM 1 FOR ${bits / 8}) AS digest FROM (${canonicalSql(kind, name, refused)} OFFSET 0) AS d OFFSET 0) AS e)`;
    },
    values: () => [padded(derived, 0x36), padded(derived, 0x5c)],
  };
}

const payload = "translate(rtrim(encode(digest, 'base64'), '='), '+/', '-_')";

/** Head, payload and check digits. The remainder is a sum: 48 bits times less than 97 leaves room for many terms. */
function textForm(prefix: Uint8Array, kept: number): string {
  const chunks = Array.from({ length: Math.ceil(kept / 6) }, (_, at) => {
    const length = Math.min(6, kept - at * 6);
    const weight = power(kept - at * 6 - length);
    return `('x' || encode(substring(digest FROM ${at * 6 + 1} FOR ${length}), 'hex'))::bit(${length * 8})::bigint * ${weight}`;
  });
  const head = prefix.reduce((remainder, byte) => (remainder * 256 + byte) % 97, 0);
  const check = `(${(head * power(kept)) % 97} + ${chunks.join(" + ")}) % 97`;
  return `'${new TextDecoder().decode(prefix)}' || ${payload} || '.' || lpad((${check})::text, 2, '0')`;
}

/** The remainder of 256 to the power of `bytes`. */
function power(bytes: number): number {
  return Array.from({ length: bytes }).reduce<number>((value) => (value * 256) % 97, 1);
}

/** The key, filled with zeros to a block of 64 bytes and masked (RFC 2104, §2). */
function padded(key: Uint8Array, mask: number): Uint8Array {
  return Uint8Array.from({ length: 64 }, (_, at) => (key[at] ?? 0) ^ mask);
}
