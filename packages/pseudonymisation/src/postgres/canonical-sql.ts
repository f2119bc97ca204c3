import { type IdentifierKind, identifierKinds } from "@data-tika/identifiers";
import { failure } from "../failure.js";

// What JavaScript takes for white space, and what the identifiers take for invisible or for a dash: the same
// characters by their numbers, since a database's own classes depend on its locale.
const white =
  "\\u0009\\u000A\\u000B\\u000C\\u000D\\u0020\\u00A0\\u1680\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
const spaces = `${white}${range(0x2000, 0x200a)}`;
const unseen = [
  "\\u00AD\\u061C\\u0640\\uFEFF",
  range(0x200b, 0x200f),
  range(0x202a, 0x202e),
  range(0x2060, 0x2064),
  range(0x2066, 0x2069),
].join("");
const dashes = `${range(0x2010, 0x2015)}\\u2212`;
const easternDigits = `${range(0x0660, 0x0669)}${range(0x06f0, 0x06f9)}`;

const placeholder = escaped(
  "^(?:0{2,}|x{2,}|[-._?*]+|n/?a|n\\.a\\.?|null|nil|none|n[éÉ]ant|neant|inconnue?|unknown|غير معروف|غير متوفر)$",
);
const onlyZeros = "^(?:\\+212)?[^1-9]*0[^1-9]*(?:/20[0-9]{2})?$";

interface KindInSql {
  /** The written form out of `squeezed`: folded, in capitals, without separators. */
  readonly written?: string;
  /** Whether the check digits of `written` are wrong where that makes a number invalid. */
  readonly wrong?: string;
}

// Each follows the file of its kind in the identifiers; the tests compare the two over thousands of texts.
const kinds: Readonly<Partial<Record<IdentifierKind, KindInSql>>> = {
  cin: {},
  idcs: {},
  if: {},
  "taxe-professionnelle": {},
  "cnss-employer": {},
  "cnss-employee": {},
  inpe: {},
  massar: {},
  "passport-ma": {},
  "residence-card": {},
  rib: { wrong: "written::numeric % 97 <> 0" },
  "iban-ma": {
    written: `regexp_replace(squeezed, '^(?:IBAN:?)+', '')`,
    wrong: `(substr(written, 5) || '2210' || substr(written, 3, 2))::numeric % 97 <> 1 OR substr(written, 5)::numeric % 97 <> 0`,
  },
  ice: {
    written: `CASE WHEN squeezed COLLATE "C" ~ '^[0-9]{7,14}$' THEN CASE WHEN squeezed::bigint % 97 = 0 THEN lpad(squeezed, 15, '0') ELSE squeezed END ELSE squeezed END`,
  },
  "phone-ma": {
    written: `regexp_replace(translate(regexp_replace(squeezed, '\\(0\\)', ''), '()', ''), '^(?:00212|0)(?=[5-9][0-9]{8}$)', '+212')`,
  },
};

/** Whether the canonical form of a kind can be made in SQL. */
export function kindInSql(kind: IdentifierKind | undefined): boolean {
  return kind === undefined || Object.hasOwn(kinds, kind);
}

/**
 * A query of one row and one column, `canonical`: the canonical form of a column, NULL where it is missing or a
 * placeholder. PostgreSQL's own functions only, the same in every locale; the database is in UTF-8.
 *
 * @param column - The column, quoted.
 * @param refused - What stands for a value without canonical form; it may use `given`.
 */
export function canonicalSql(kind: IdentifierKind | undefined, column: string, refused: string): string {
  // OFFSET 0 keeps the planner from writing an expression out once for every use of it.
  const given = `SELECT btrim(${column}::text, E'${spaces}') AS given OFFSET 0`;
  const missing = `given = '' OR length(given) < 16 AND lower(given COLLATE "C") COLLATE "C" ~ '${placeholder}'`;
  if (kind === undefined) {
    return `SELECT CASE WHEN ${missing} THEN NULL ELSE normalize(given, NFC) END AS canonical FROM (${given}) AS a`;
  }
  const known = kinds[kind];
  if (known === undefined) throw failure("pseudonymisation.kind_not_in_sql", { kind });
  const { written = "squeezed", wrong } = known;
  const lower = "abcdefghijklmnopqrstuvwxyz";
  const from = `${easternDigits}${lower}${spaces}${dashes}.-`;
  const to = `01234567890123456789${lower.toUpperCase()}`;
  // Most texts are in their form already, and normalising is the dearest step.
  const folded = `CASE WHEN given COLLATE "C" ~ '^[0-9A-Z]*$' THEN given ELSE translate(normalize(translate(given, E'${unseen}', ''), NFKC), E'${from}', '${to}') END`;
  const invalid = `length(given) > 64 AND length(regexp_replace(given, '[\\U00010000-\\U0010FFFF]', 'xx', 'g')) > 128 OR written COLLATE "C" !~ '${identifierKinds[kind].lenient}'`;
  return `SELECT CASE WHEN ${missing} THEN NULL WHEN ${invalid} THEN ${refused}${
    wrong === undefined ? "" : ` WHEN ${wrong} THEN ${refused}`
  } WHEN written COLLATE "C" ~ '${onlyZeros}' THEN NULL ELSE written END AS canonical
  FROM (${given}) AS a
 CROSS JOIN LATERAL (SELECT ${folded} AS squeezed OFFSET 0) AS b
 CROSS JOIN LATERAL (SELECT ${written} AS written OFFSET 0) AS c`;
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => {
    return `\\u${(first + at).toString(16).padStart(4, "0").toUpperCase()}`;
  }).join("");
}

/** The text with everything beyond ASCII written by its number, so that no encoding on the way can change it. */
function escaped(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`;
  });
}
