import { failure } from "../failure.js";

/**
 * A name as PostgreSQL's quoted identifier.
 *
 * Names of tables and columns come from a catalogue or from a rule and cannot be bound as values, so they are
 * quoted: the double quote is doubled, and nothing else has a meaning inside. A dotted name is one name here;
 * quote schema and table apart.
 *
 * @param name - The name, as the catalogue spells it.
 * @returns The quoted name.
 * @throws {@link DataTikaError} `core.invalid_identifier` when the name is empty or holds the character U+0000.
 * @example
 * ```ts
 * import { quoteIdentifier } from "@data-tika/core/sql";
 *
 * quoteIdentifier("last_contact"); // => "last_contact"
 * quoteIdentifier('the "old" list'); // => "the ""old"" list"
 * quoteIdentifier(""); // throws core.invalid_identifier
 * ```
 * @see {@link https://www.postgresql.org/docs/current/sql-syntax-lexical.html | PostgreSQL, 4.1.1 Identifiers}
 */
export function quoteIdentifier(name: string): string {
  if (name === "" || name.includes("\0")) throw failure("core.invalid_identifier");
  return `"${name.replaceAll('"', '""')}"`;
}
