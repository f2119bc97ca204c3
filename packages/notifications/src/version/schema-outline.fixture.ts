import { sha256, toHex, utf8 } from "@data-tika/core/evidence";

type Part = Readonly<Record<string, unknown>>;

/** A schema as lines, one a place: what may stand there and whether it must. */
export type SchemaOutline = Readonly<Record<string, string>>;

/** A difference between two outlines. */
export interface SchemaChange {
  /** The place, `*` for each item of a list, `|n` for a case of a choice. */
  readonly path: string;
  /** What has changed. */
  readonly change: "removed" | "added" | "now-required" | "now-optional" | "other-content";
  /** Whether a payload that was valid may now be refused. */
  readonly breaking: boolean;
}

/** The outline of an exported schema; labels, examples and identifiers do not count, rules between fields do. */
export function schemaOutline(schema: Part): SchemaOutline {
  const rules = ((schema["allOf"] ?? []) as readonly Part[]).map((rule) => [
    `rule ${rule["x-rule"]} ${short(rule)}`,
    "rule",
  ]);
  return Object.fromEntries([...places(schema, "", "required"), ...rules]);
}

function places(part: Part, path: string, presence: string): [string, string][] {
  const cases = (part["anyOf"] ?? part["oneOf"]) as readonly Part[] | undefined;
  if (cases !== undefined)
    return [
      [path, `${presence} choice`],
      ...cases.flatMap((each, index) => places(each, `${path}|${index}`, "case")),
    ];
  const own: [string, string] = [path, `${presence} ${content(bare(part))}`];
  if (part["type"] === "array") return [own, ...places(part["items"] as Part, `${path}/*`, "each")];
  const required = (part["required"] ?? []) as readonly string[];
  const fields = Object.entries((part["properties"] ?? {}) as Readonly<Record<string, Part>>);
  return [
    own,
    ...fields.flatMap(([key, inner]) =>
      places(inner, `${path}/${key}`, required.includes(key) ? "required" : "optional"),
    ),
  ];
}

const structure = new Set(["properties", "required", "items", "allOf", "examples", "title", "description"]);

function bare(part: Part): Part {
  return Object.fromEntries(
    Object.entries(part).filter(([key]) => !structure.has(key) && !/^[x$]/.test(key)),
  );
}

/** Words to choose from stand as they are, so that one more is told from one less; the rest by a short digest. */
const content = (part: Part) => ("enum" in part ? JSON.stringify(part) : short(part));

function short(value: unknown): string {
  const text = JSON.stringify(value, (key, inner) =>
    /^x-(labels|article|mark)/.test(key) ? undefined : inner,
  );
  return toHex(sha256(utf8(text))).slice(0, 12);
}

/** What differs between the published outline and the one of today. */
export function schemaChanges(published: SchemaOutline, today: SchemaOutline): SchemaChange[] {
  const gone = Object.keys(published)
    .filter((path) => !Object.hasOwn(today, path))
    .map((path) => ({ path, change: "removed" as const, breaking: !path.startsWith("rule ") }));
  const added = Object.keys(today)
    .filter((path) => !Object.hasOwn(published, path))
    .map((path) => ({ path, change: "added" as const, breaking: isDemand(path, today, published) }));
  const changed = Object.keys(today).flatMap((path) => changeAt(path, published[path], today[path]));
  return [...gone, ...added, ...changed];
}

/** A new rule, or a new field that must be there inside something that could stand without it. */
function isDemand(path: string, today: SchemaOutline, published: SchemaOutline): boolean {
  if (path.startsWith("rule ")) return true;
  const parent = path.slice(0, path.lastIndexOf("/"));
  return (today[path] ?? "").startsWith("required") && Object.hasOwn(published, parent);
}

function changeAt(path: string, before: string | undefined, now: string | undefined): SchemaChange[] {
  if (before === undefined || now === undefined || before === now) return [];
  const [was = "", is = ""] = [before, now].map((text) => text.slice(0, text.indexOf(" ")));
  if (before.slice(was.length) !== now.slice(is.length))
    return [{ path, change: "other-content", breaking: !isWider(before, now) }];
  return [
    is === "required"
      ? { path, change: "now-required", breaking: true }
      : { path, change: "now-optional", breaking: false },
  ];
}

/** The same content with more words to choose from. */
function isWider(before: string, now: string): boolean {
  const [old, wide] = [before, now].map(wordsIn);
  return Array.isArray(old) && Array.isArray(wide) && old.every((word) => wide.includes(word));
}

function wordsIn(text: string): unknown {
  const written = text.slice(text.indexOf(" ") + 1);
  return written.startsWith("{") ? (JSON.parse(written) as Part)["enum"] : undefined;
}
