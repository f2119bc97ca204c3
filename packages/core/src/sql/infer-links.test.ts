import { expect, test } from "vitest";
import type { CatalogueTable } from "./catalogue.js";
import { inferLinks } from "./infer-links.js";

function table(name: string, key: string, columns: Readonly<Record<string, string>>): CatalogueTable {
  const all = Object.entries(columns).map(([column, type]) => ({ name: column, type, nullable: true }));
  return { schema: "public", name, columns: all, primaryKey: [key], foreignKeys: [], indexes: [] };
}

test.each([
  ["the singular of a table and its key", "beneficiaries", "id", "beneficiary_id", "named-after-table"],
  ["a table in the singular", "Customer", "id", "customerId", "named-after-table"],
  ["a French plural", "bureaux", "id", "bureau_id", "named-after-table"],
  ["a key that bears its table's name", "Customer", "CustomerId", "CustomerId", "named-as-key"],
  ["a key with a longer name", "invoices", "invoice_number", "invoice_number", "named-as-key"],
])("a column named after %s is a link", (_, name, key, column, how) => {
  const tables = [
    table(name, key, { [key]: "integer" }),
    table("other", "id", { id: "integer", [column]: "bigint" }),
  ];
  expect(inferLinks({ defaultSchema: "public", tables })).toMatchObject([
    { from: { table: "other", columns: [column] }, to: { table: name, columns: [key] }, how },
  ]);
});

test.each([
  ["another type", { person_id: "text" }],
  ["the name of the key alone", { id: "integer" }],
  ["an unrelated name", { personal_id_card: "integer" }],
])("a column of %s is no link", (_, columns) => {
  const tables = [table("persons", "id", { id: "integer" }), table("other", "id", columns)];
  expect(inferLinks({ defaultSchema: "public", tables })).toEqual([]);
});

test("a table of the same schema comes before one of another schema", () => {
  const persons = table("persons", "id", { id: "integer" });
  const other = table("other", "id", { id: "integer", person_id: "integer" });
  const tables = [{ ...persons, schema: "archive" }, persons, other];
  expect(inferLinks({ defaultSchema: "public", tables })).toMatchObject([{ to: { schema: "public" } }]);
});
