type Part = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/**
 * A payload that has every field of its schema, one item in each list, and the value where a gap could stand. Codes are
 * the first of their list; `wordsAt` says what stands in a string that is no code.
 */
export function filled(schema: Part, wordsAt: (path: Path) => string, path: Path = []): unknown {
  const [branch] = (schema["anyOf"] ?? schema["oneOf"] ?? []) as readonly Part[];
  if (branch !== undefined) return filled(branch, wordsAt, path);
  if (Object.hasOwn(schema, "const")) return schema["const"];
  if (Array.isArray(schema["enum"])) return schema["enum"][0];
  switch (schema["type"]) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema["properties"] as Readonly<Record<string, Part>>).map(([key, part]) => [
          key,
          filled(part, wordsAt, [...path, key]),
        ]),
      );
    case "array":
      return [filled(schema["items"] as Part, wordsAt, [...path, 0])];
    case "string":
      return wordsAt(path);
    case "boolean":
      return true;
    default:
      return schema["minimum"] ?? 1;
  }
}

/** The places of a payload where a string stands. */
export function stringPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The places of a payload where an object stands, itself included. */
export function objectPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    objectPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inside : [path, ...inside];
}
