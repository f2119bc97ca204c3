/** A copy of a payload with up to two small changes, often none: dropped, doubled, swapped and odd values. */
export function mutant(payload: unknown, draw: () => number): unknown {
  let changed = structuredClone(payload);
  for (let times = [0, 0, 0, 1, 1, 2][draw() % 6] ?? 0; times > 0; times--)
    changed = changeOne(changed, draw);
  return changed;
}

function changeOne(payload: unknown, draw: () => number): unknown {
  const places = placesIn(payload);
  const place = places[draw() % places.length];
  if (place === undefined) return payload;
  const { parent, key } = place;
  const change = draw() % 4;
  if (change === 0) remove(parent, key);
  else if (change === 1 && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  else if (change === 2) parent[key] = structuredClone(places[draw() % places.length]?.value);
  // A copy: a later change would otherwise reach into the list, and could close a circle there.
  else parent[key] = structuredClone(oddValues[draw() % oddValues.length]);
  return payload;
}

const gap = { status: "unknown-yet" };
const oddValues: readonly unknown[] = [
  "",
  " ",
  "texte",
  "P3M",
  "P4M",
  "FR",
  "MA",
  "US",
  "2026-02-29",
  "D-12/2026",
  "D-XX/2026",
  "cin-number",
  "health",
  "unknown-yet",
  0,
  1,
  1.5,
  true,
  false,
  null,
  [],
  {},
  gap,
  { status: "not-applicable", reason: "Sans objet" },
  "new",
  "change",
  "listed-state",
  "art-17",
  "manual",
  "toilets",
  "é".repeat(1001),
  "😀".repeat(1000),
];

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
  readonly value: unknown;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [
    { parent, key, value: parent[key] },
    ...placesIn(parent[key]),
  ]);
}

function remove(parent: Record<string, unknown>, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}
