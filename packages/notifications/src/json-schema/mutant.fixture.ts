import { edgesOf, oddValues } from "./odd-values.fixture.js";

/** Numbers to draw from: the same for the same seed (Mulberry32). */
export function drawsOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/**
 * A copy of a payload with one to three changes: many such as somebody else might have filled in, which often stay
 * valid, and as many that seldom do.
 */
export function mutant(payload: unknown, others: readonly unknown[], draw: () => number): unknown {
  const changed = structuredClone(payload);
  const one = <T>(list: readonly T[]) => list[draw() % list.length] as T;
  for (let times = one([1, 1, 1, 2, 2, 3]); times > 0; times--) {
    const places = placesIn(changed);
    if (places.length === 0) return changed;
    one(changes)({ ...one(places), places, others, one });
  }
  return changed;
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
  readonly path: readonly string[];
}

interface Draft extends Place {
  readonly places: readonly Place[];
  readonly others: readonly unknown[];
  readonly one: <T>(list: readonly T[]) => T;
}

const gentle: readonly ((draft: Draft) => void)[] = [
  // The answer of another payload, in the same place.
  ({ parent, key, path, others, one }) => {
    const found = at(one(others), path);
    if (found !== undefined) parent[key] = structuredClone(found);
  },
  ({ parent, key, one }) => {
    const value = parent[key];
    if (typeof value === "string" && value.includes(" "))
      parent[key] = value + one([" ", "é", "😀", "\u0000", "."]);
    if (typeof value === "number") parent[key] = value + one([0, 1, 2, 1000]);
    if (typeof value === "boolean") parent[key] = !value;
  },
  ({ parent, key }) => {
    const value = parent[key];
    if (Array.isArray(value)) value.reverse();
    else if (typeof value === "object" && value !== null)
      parent[key] = Object.fromEntries(Object.entries(value).reverse());
  },
  ({ parent, key, one }) => {
    const value = parent[key];
    if (Array.isArray(value) && value.length > 0) value.push(structuredClone(one(value)));
  },
  ({ parent, key, one }) => {
    const value = parent[key];
    if (typeof value === "string") parent[key] = one(edgesOf(value));
  },
];

const harsh: readonly ((draft: Draft) => void)[] = [
  ({ parent, key }) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  ({ parent, key, places, one }) => {
    const from = one(places);
    // A copy: a later change would otherwise reach into both, and could close a circle there.
    parent[key] = structuredClone(from.parent[from.key]);
  },
  ({ parent, key, one }) => {
    parent[key] = structuredClone(one(oddValues));
  },
  ({ parent, key, one }) => {
    const value = parent[key];
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      (value as Record<string, unknown>)[one(["extra", "", "constructor", "toString", "é"])] = one(oddValues);
  },
];

const changes = [...gentle, ...gentle, ...gentle, ...harsh];

function placesIn(value: unknown, path: readonly string[] = []): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [
    { parent, key, path: [...path, key] },
    ...placesIn(parent[key], [...path, key]),
  ]);
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === "object" && found !== null && Object.hasOwn(found, key)
        ? (found as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}
