import { expect, test } from "vitest";
import { portable } from "./open-shop.js";

test("what only psql understands, and a database of its own, is left out of a script", () => {
  const script =
    "DROP DATABASE IF EXISTS chinook;\nCREATE DATABASE chinook;\n\\c chinook;\nCREATE TABLE album (id int);";
  expect(portable(script)).toBe("CREATE TABLE album (id int);");
});
