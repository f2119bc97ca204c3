/**
 * A condition on a payload, as plain data. The same data answers `holds` and is written into the JSON Schema by
 * `conditionSchema`, so that both say the same.
 */
export type Condition =
  | { readonly at: readonly string[]; readonly is: readonly (string | boolean)[] }
  | { readonly at: readonly string[]; readonly matches: string }
  | { readonly at: readonly string[]; readonly present: true }
  | { readonly at: readonly string[]; readonly empty: true }
  | { readonly at: readonly string[]; readonly some: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Whether a condition holds for a value. A path that leads nowhere makes every test at its end false. */
export function holds(condition: Condition, value: unknown): boolean {
  if ("all" in condition) return condition.all.every((each) => holds(each, value));
  if ("any" in condition) return condition.any.some((each) => holds(each, value));
  if ("not" in condition) return !holds(condition.not, value);
  const found = valueAt(value, condition.at);
  if ("is" in condition) return condition.is.some((each) => each === found);
  if ("matches" in condition)
    return typeof found === "string" && new RegExp(condition.matches, "u").test(found);
  if ("present" in condition) return found !== undefined;
  if ("empty" in condition) return Array.isArray(found) && found.length === 0;
  return Array.isArray(found) && found.some((each) => holds(condition.some, each));
}

/** What stands at a path of own properties; `undefined` when the path leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return found;
}
