import { readFileSync } from "node:fs";
import { type IdentifierKind, identifierKinds } from "@data-tika/identifiers";
import { canary, canaryOutlets, testDatabases } from "@data-tika/testing";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Domain, defineDomain } from "../domain.js";
import { createKeyring } from "../keyring.js";
import type { PseudonymVector } from "../pseudonym-oracle.fixture.js";
import { createPseudonymEngine, createPseudonymiser } from "../pseudonymiser.js";
import { createPseudonymSql, type PseudonymSqlOptions } from "./pseudonym-sql.js";

const { vectors } = JSON.parse(
  readFileSync(new URL("../pseudonym-vectors.json", import.meta.url), "utf8"),
) as { vectors: readonly PseudonymVector[] };
const key = (id: string, status: "active" | "previous" | "retired", secret = "0b".repeat(32)) =>
  ({ id, secret, status }) as const;
const keyring = createKeyring({
  keys: [key("2026-01", "active"), key("2025-01", "previous", "0c".repeat(32)), key("2024-01", "retired")],
});
const domain = defineDomain({ name: "social-aid", scope: "person" });
const notInSql = ["rc", "plate-2000", "cndp-number"];
const kinds = (Object.keys(identifierKinds) as IdentifierKind[]).filter((kind) => !notInSql.includes(kind));

// Bodies that are numbers or nearly, in the dress in which people type them.
const bodies = [
  ...["AB123456", "k45678", "ZZ0000000", "A1", "G123456789", "MA64011519000001205000534921"],
  ...[
    "011519000001205000534921",
    "011519000001205000534920",
    "001561191000066",
    "1561191000066",
    "2123456784",
  ],
  ...[
    "0612345678",
    "+212612345678",
    "00212(0)612345678",
    "(0)612345678",
    "IBAN:MA64011519000001205000534921",
  ],
  ...[
    "000000000",
    "٠٠١٥٦١١٩١٠٠٠٠٦٦",
    "۰۶۱۲۳۴۵۶۷۸",
    "１２３４５６７",
    "𝟏𝟐𝟑𝟒𝟓𝟔𝟕",
    "⑴2345678",
    "12345678",
    "AB1234567",
  ],
];
const noise = fc.constantFrom(
  " ",
  "-",
  ".",
  "\u00a0",
  "\u200f",
  "\u0640",
  "\ufeff",
  "\t",
  "–",
  "−",
  "\u2003",
  "\r\n",
);
const dressed = fc
  .tuple(fc.constantFrom(...bodies), fc.array(fc.tuple(noise, fc.nat(30)), { maxLength: 5 }))
  .map(([body, marks]) =>
    marks.reduce((text, [mark, at]) => text.toSpliced(at, 0, mark), [...body]).join(""),
  );
const digits = fc
  .tuple(fc.integer({ min: 5, max: 26 }), fc.bigInt({ min: 0n, max: 10n ** 26n }))
  .map(([length, number]) => number.toString().padStart(length, "0").slice(-length));
const odd = [
  "",
  " ",
  "N/A",
  "néant",
  "NÉANT",
  "غير معروف",
  "0000000",
  "0".repeat(16),
  "xX",
  "--",
  "n.a",
  "\u2028",
];
const text = fc.oneof(
  dressed,
  digits,
  fc.constantFrom(
    ...odd,
    `${" -".repeat(70)}AB123456`,
    `AB${"𝟏".repeat(6)}${" ".repeat(20)}`,
    "e\u0301",
    "👩🏽‍🔬",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((value) => !/\0|\p{Surrogate}/u.test(value)),
);
const values = fc.sample(text, { numRuns: 1500, seed: 20261121 });

describe.each(testDatabases)("pseudonyms from $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  async function fromSql(options: PseudonymSqlOptions, given: readonly (string | null)[]) {
    const sql = createPseudonymSql(options);
    const { rows } = await opened.db.query<{ made: string | null }>(
      `SELECT ${sql.expression("value", { table: "given", first: 2 })} AS made
         FROM unnest($1::text[]) WITH ORDINALITY AS given (value, at) ORDER BY at`,
      [given, ...sql.values()],
    );
    return rows.map(({ made }) => made);
  }

  test.each(vectors.map((vector) => [vector.name, vector] as const))("vector: %s", async (_, vector) => {
    const { tenant, kind, within, keyId, secretHex, bits } = vector;
    const options = {
      keyring: createKeyring({ keys: [key(keyId, "active", secretHex)], ...(tenant ? { tenant } : {}) }),
      domain: vector.domainPath.reduce<Domain | undefined>(
        (parent, name, at) =>
          defineDomain({
            name,
            scope: at === vector.domainPath.length - 1 ? vector.scope : "person",
            ...(parent && { parent }),
          }),
        undefined,
      ) as Domain,
      bits,
      ...(kind === null ? {} : { kind: kind as IdentifierKind }),
      ...(within === "" ? {} : { within }),
    };
    expect(await fromSql({ ...options, form: "text" }, [vector.value])).toEqual([vector.text]);
    expect(await fromSql({ ...options, form: "bare" }, [vector.value])).toEqual([vector.bare]);
  });

  test.each([undefined, ...kinds])("of the kind %s are those of the package", async (kind) => {
    const options = { keyring, domain, ...(kind === undefined ? {} : { kind }) };
    const made = await fromSql({ ...options, invalid: "empty" }, [...values, null]);
    const expected = createPseudonymEngine(options).many([...values, null], undefined);
    const differing = values.filter((_, at) => made[at] !== expected[at]);
    expect([differing, made.length, made.at(-1)]).toEqual([[], values.length + 1, null]);
    expect(new Set(made).size).toBeGreaterThan(1);
  });

  test.each([64, 72, 80, 128, 136, 256])("of %i bits have their check digits", async (bits) => {
    const options = { keyring, domain, bits };
    expect(await fromSql(options, values.slice(0, 60))).toEqual(
      createPseudonymiser(options).many(values.slice(0, 60)),
    );
  });

  test("are those of a previous key where one is named", async () => {
    const older = createKeyring({ keys: [key("2025-01", "active", "0c".repeat(32))] });
    expect(await fromSql({ keyring, domain, key: "2025-01" }, ["1"])).toEqual([
      createPseudonymiser({ keyring: older, domain }).one("1"),
    ]);
  });

  test("fill a column, whatever the column is called", async () => {
    await opened.exec(`DROP TABLE IF EXISTS people; CREATE TABLE people ("N° ""CIN""" varchar(20), made text);
      INSERT INTO people VALUES ('ab-123456'), ('N/A'), (NULL)`);
    const sql = createPseudonymSql({ keyring, domain, kind: "cin" });
    await opened.db.query(`UPDATE people SET made = ${sql.expression('N° "CIN"')}`, sql.values());
    const { rows } = await opened.db.query<{ made: string | null }>("SELECT made FROM people");
    const ours = createPseudonymiser({ keyring, domain, kind: "cin" }).one("AB123456");
    expect(rows.map(({ made }) => made)).toEqual([ours, null, null]);
  });

  test("stop at a value that is none, without showing it", async () => {
    await opened.exec(`DROP TABLE IF EXISTS people; CREATE TABLE people (cin text);
      INSERT INTO people VALUES ('AB123456'), ('${canary}')`);
    const sql = createPseudonymSql({ keyring, domain, kind: "cin" });
    const thrown = await opened.db.query(`SELECT ${sql.expression("cin")} FROM people`, sql.values()).then(
      () => "nothing was thrown",
      (error: unknown) => error,
    );
    expect(String(thrown)).toMatch(/value is no identifier of the kind cin/);
    expect(canaryOutlets(thrown)).toEqual([]);
  });

  test("have no key in the text of the statement, nor in what is printed", () => {
    const sql = createPseudonymSql({ keyring, domain, kind: "cin" });
    const [inner = new Uint8Array()] = sql.values();
    const key = Buffer.from(inner.map((byte) => byte ^ 0x36).subarray(0, 32));
    const printed = sql.expression("cin") + String(sql) + JSON.stringify(sql);
    for (const form of ["hex", "base64", "base64url", "latin1"] as const) {
      expect(printed).not.toContain(key.toString(form).slice(0, 12));
    }
  });
});

test.each([
  ["a trade register number", { kind: "rc" }, "kind_not_in_sql"],
  ["a plate", { kind: "plate-2000" }, "kind_not_in_sql"],
  ["a retired key", { key: "2024-01" }, "retired_key"],
  ["a key that is not in the ring", { key: "2023-01" }, "unknown_key"],
  ["another algorithm", { algorithm: "aes-cmac" }, "algorithm_not_in_sql"],
  ["too few bits", { bits: 32 }, "bits_out_of_range"],
])("%s is refused", (_, change, code) => {
  const options = { keyring, domain, ...change } as PseudonymSqlOptions;
  expect(() => createPseudonymSql(options)).toThrow(
    expect.objectContaining({ code: `pseudonymisation.${code}` }),
  );
});
