import { type ElementNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { ImportFinding } from "./import-finding.js";

const mostCharacters = 5_000_000;

/** A value of a JSON document, with its place. */
export interface Located {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The text, number or truth value; nothing for a list, an object or null. */
  readonly value: string | number | boolean | undefined;
  /** The elements of a list. */
  readonly items?: readonly Located[];
  /** The members of an object; a name that is repeated has several values. */
  readonly members?: ReadonlyMap<string, readonly Located[]>;
}

/** Reads JSON and keeps the places, so that what is wrong can be pointed at. Repeated names are findings. */
export function locatedJson(text: string): {
  readonly root?: Located;
  readonly findings: readonly ImportFinding[];
} {
  const findings: ImportFinding[] = [];
  try {
    if (text.length > mostCharacters) return { findings: [broken({ line: 1, column: 1 })] };
    return { root: located(parse(text, { mode: "json" }).body, "", findings), findings };
  } catch (error) {
    return { findings: [broken(error)] };
  }
}

// What the parser says may quote the document: only the place is taken from it.
function broken(error: unknown): ImportFinding {
  const { line, column } = error as { readonly line?: unknown; readonly column?: unknown };
  const place = (value: unknown) => (typeof value === "number" ? value : 1);
  return { code: "not-json", path: "", line: place(line), column: place(column) };
}

function located(node: ValueNode, path: string, findings: ImportFinding[]): Located {
  const { line, column } = node.loc.start;
  const place = { path, line, column };
  if (node.type === "Object")
    return { ...place, value: undefined, members: membersOf(node.members, path, findings) };
  if (node.type === "Array") {
    const items = node.elements.map((element: ElementNode, i) =>
      located(element.value, step(path, String(i)), findings),
    );
    return { ...place, value: undefined, items };
  }
  return { ...place, value: "value" in node ? node.value : undefined };
}

function membersOf(
  members: Extract<ValueNode, { type: "Object" }>["members"],
  path: string,
  findings: ImportFinding[],
): Map<string, Located[]> {
  const found = new Map<string, Located[]>();
  for (const { name, value } of members) {
    const key = name.type === "String" ? name.value : name.name;
    const { line, column } = name.loc.start;
    const values = found.get(key) ?? [];
    if (values.length > 0) findings.push({ code: "duplicate-key", path: step(path, key), line, column });
    found.set(key, values);
    values.push(located(value, step(path, key), findings));
  }
  return found;
}

function step(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
