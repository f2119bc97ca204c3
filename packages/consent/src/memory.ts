/**
 * A store in memory, for tests and examples.
 *
 * @module consent/memory
 */
import { emptyFrontier, extendFrontier, type Frontier, leafHash } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import type { ConsentStore, NewEntry, NewPart, StoredEntry } from "./store.js";
import { edgePlaces, growTiles, type Tile, tileName } from "./tiles.js";

interface MemoryLog {
  readonly byKey: Map<string, StoredEntry>;
  readonly keyOfId: Map<string, string>;
  readonly keysOfSubject: Map<string, string[]>;
  readonly numbered: string[];
  pending: string[];
  readonly tiles: Map<string, Tile>;
  readonly keys: Map<string, string>;
  readonly sealed: Map<string, { readonly subject: string; readonly sealed: string }>;
  frontier: Frontier;
}

/**
 * A consent store that forgets everything when the process ends.
 *
 * @returns The store.
 * @example
 * ```ts
 * import { createMemoryStore } from "@data-tika/consent/memory";
 *
 * const store = createMemoryStore();
 * await store.pending("social-aid.example/consent"); // => 0
 * ```
 */
export function createMemoryStore(): ConsentStore {
  const logs = new Map<string, MemoryLog>();
  const open = (name: string): MemoryLog => {
    const log = logs.get(name) ?? emptyLog();
    logs.set(name, log);
    return log;
  };
  return {
    append: async (name, entries) => append(open(name), entries),
    appendMany: async (name, entries) => {
      const standing = append(open(name), entries);
      integrate(open(name));
      return standing;
    },
    tiles: async (name, places) => places.map((place) => open(name).tiles.get(tileName(place))?.hashes),
    find: async (name, id) => {
      const { keyOfId, byKey } = open(name);
      return byKey.get(keyOfId.get(id) ?? "");
    },
    integrate: async (name) => integrate(open(name)),
    frontier: async (name) => open(name).frontier,
    read: async (name, from, limit) => {
      const { numbered, byKey } = open(name);
      return numbered.slice(from, from + limit).map((key) => byKey.get(key)!);
    },
    waiting: async (name, limit, after) => {
      const { pending, byKey } = open(name);
      const from = after === undefined ? 0 : pending.indexOf(after) + 1;
      return pending.slice(from, from + limit).map((key) => byKey.get(key)!);
    },
    numberedBelow: async (name, size) => Math.min(open(name).numbered.length, size),
    entriesOf: async (name, subjects, without = []) =>
      entriesOf(open(name), subjects).filter(({ id }) => !without.includes(id)),
    personalOf: async (name, subjects) => {
      const { sealed, keys } = open(name);
      return entriesOf(open(name), subjects).map((entry) => ({
        ...entry,
        part: sealed.get(entry.id),
        wrapped: keys.get(entry.subject),
      }));
    },
    subjectKey: async (name, subject) => open(name).keys.get(subject),
    appendSealed: async (name, entry, part) => appendSealed(open(name), entry, part),
    erase: async (name, subject, entry) => erase(open(name), subject, entry),
    pending: async (name) => open(name).pending.length,
  };
}

function emptyLog(): MemoryLog {
  return {
    byKey: new Map(),
    keyOfId: new Map(),
    keysOfSubject: new Map(),
    numbered: [],
    pending: [],
    tiles: new Map(),
    keys: new Map(),
    sealed: new Map(),
    frontier: emptyFrontier,
  };
}

function append(log: MemoryLog, entries: readonly NewEntry[]): NewEntry[] {
  const fresh = new Map<string, NewEntry>();
  const freshIds = new Map<string, string>();
  for (const entry of entries) {
    const before = log.byKey.get(entry.key) ?? fresh.get(entry.key);
    if (before !== undefined && before.digest !== entry.digest) throw failure("consent.idempotency_conflict");
    if (before !== undefined) continue;
    if (log.keyOfId.has(entry.id) || freshIds.has(entry.id)) throw failure("consent.duplicate_event");
    fresh.set(entry.key, entry);
    freshIds.set(entry.id, entry.key);
  }
  for (const entry of fresh.values()) add(log, entry);
  return entries.map(({ key }) => log.byKey.get(key)!);
}

function add(log: MemoryLog, entry: NewEntry): void {
  log.byKey.set(entry.key, { ...entry, index: null });
  log.keyOfId.set(entry.id, entry.key);
  log.pending.push(entry.key);
  const keys = log.keysOfSubject.get(entry.subject) ?? [];
  keys.push(entry.key);
  log.keysOfSubject.set(entry.subject, keys);
}

function entriesOf({ keysOfSubject, byKey }: MemoryLog, subjects: readonly string[]): StoredEntry[] {
  return [...new Set(subjects)]
    .flatMap((subject) => keysOfSubject.get(subject) ?? [])
    .map((key) => byKey.get(key)!);
}

function appendSealed(log: MemoryLog, entry: NewEntry, part: NewPart): NewEntry | undefined {
  const { id, subject } = entry;
  const { sealed, wrapped, isNewKey } = part;
  if (log.keys.get(subject) !== (isNewKey ? undefined : wrapped)) return undefined;
  const [standing] = append(log, [entry]);
  log.keys.set(subject, wrapped);
  if (!log.sealed.has(id)) log.sealed.set(id, { subject, sealed });
  return standing;
}

function erase(log: MemoryLog, subject: string, entry: NewEntry): void {
  append(log, [entry]);
  log.keys.delete(subject);
  for (const [id, part] of log.sealed) if (part.subject === subject) log.sealed.delete(id);
}

function integrate(log: MemoryLog): Frontier {
  const leaves = log.pending.map((key) => leafHash(log.byKey.get(key)!.body));
  for (const key of log.pending)
    log.byKey.set(key, { ...log.byKey.get(key)!, index: log.numbered.push(key) - 1 });
  log.pending = [];
  const edge = edgePlaces(log.frontier.size).map((place) => log.tiles.get(tileName(place))!);
  for (const tile of growTiles(log.frontier.size, edge, leaves)) log.tiles.set(tileName(tile), tile);
  log.frontier = extendFrontier(log.frontier, leaves);
  return log.frontier;
}
