import { expect, test } from "vitest";
import { toJsonSchema } from "../json-schema/to-json-schema.js";

type Part = Readonly<Record<string, unknown>>;

interface Leaf {
  readonly path: string;
  readonly schema: Part;
}

// Everything a person could be recognised by, as somebody might try to write it in.
const identities = [
  "Fatima Zahra Exemple",
  "فاطمة الزهراء",
  "fatima",
  "Exemple",
  "0600000000",
  "+212 6 00 00 00 00",
  "+212600000000",
  "12, rue de l’Exemple, Rabat",
  "شارع المثال، الرباط",
  "AB123456",
  "victime@exemple.ma",
  "@victime",
  "https://exemple.ma/victime.jpg",
  "data:image/png;base64,iVBORw0KGgo=",
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk",
];

// The association writes about itself, an item names its content and, at most, the account that published it.
const free = [/^\/association\//, /^\/items\/\*\/(url|author)$/];

const shape = toJsonSchema("online-violence-report") as Part;

test("no path outside the association and the item's content can hold a name, a phone, an address or a portrait", () => {
  const open = leaves(shape, "")
    .filter(({ path }) => !free.some((allowed) => allowed.test(path)))
    .filter(({ schema }) => identities.some((text) => accepts(schema, text)));
  expect(open.map(({ path }) => path)).toEqual([]);
});

test("the walk reaches every leaf, and would find an open one", () => {
  const paths = leaves(shape, "").map(({ path }) => path);
  expect(paths).toContain("/victim/pseudonym");
  expect(paths).toContain("/consent/proof");
  expect(paths).toContain("/custody/*/by");
  expect(accepts({ type: "string", maxLength: 1000, pattern: "\\S" }, "Fatima Zahra Exemple")).toBe(true);
});

test("no object takes a field that is not named", () => {
  expect(objects(shape).filter((part) => part["additionalProperties"] !== false)).toEqual([]);
});

test("an author stands inside an item and nowhere else, and no article stands anywhere", () => {
  const paths = leaves(shape, "").map(({ path }) => path);
  expect(paths.filter((path) => /author(?!isation)/i.test(path))).toEqual([
    "/victim/relationToAuthor",
    "/consent/guardianMayBeAuthor",
    "/items/*/author",
  ]);
  expect(paths.filter((path) => /article|penal|offence|crime|suspect/i.test(path))).toEqual([]);
});

function leaves(part: Part, path: string): Leaf[] {
  const branches = (part["anyOf"] ?? part["oneOf"]) as readonly Part[] | undefined;
  if (branches !== undefined) return branches.flatMap((branch) => leaves(branch, path));
  if (part["type"] === "array") return leaves(part["items"] as Part, `${path}/*`);
  const properties = part["properties"] as Readonly<Record<string, Part>> | undefined;
  if (properties === undefined) return [{ path, schema: part }];
  return Object.entries(properties).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

function objects(part: Part): Part[] {
  const inner = [
    part["anyOf"] ?? part["oneOf"] ?? [],
    part["items"] ?? [],
    Object.values(part["properties"] ?? {}),
  ].flat();
  return [...(part["type"] === "object" ? [part] : []), ...(inner as Part[]).flatMap(objects)];
}

function accepts(schema: Part, text: string): boolean {
  if (Array.isArray(schema["enum"])) return schema["enum"].includes(text);
  if ("const" in schema) return schema["const"] === text;
  if (schema["type"] !== "string") return false;
  const pattern = schema["pattern"];
  return typeof pattern !== "string" || new RegExp(pattern, "u").test(text);
}
