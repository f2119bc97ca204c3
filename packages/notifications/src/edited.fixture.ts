/** A copy of a payload with one field set, or taken away with `undefined`. */
export function edited(payload: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(payload);
  const parent = path.slice(0, -1).reduce<unknown>((found, key) => at(found, key), copy);
  const last = path.at(-1) ?? "";
  if (value === undefined) delete (parent as Record<string, unknown>)[last];
  else (parent as Record<string, unknown>)[last] = value;
  return copy;
}

function at(value: unknown, key: string | number): unknown {
  return (value as Record<string, unknown>)[key];
}
