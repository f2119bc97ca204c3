import { isDataTikaError } from "@data-tika/core";
import { leafHash, merkleRoot, toHex, utf8 } from "@data-tika/core/evidence";
import type { ConsentStore, NewEntry, StoredEntry } from "./store.js";

/** One thing a store must do. */
export interface StoreRequirement {
  /** What is required, as a sentence. */
  readonly name: string;
  /**
   * Tries it.
   *
   * @param store - A store; logs of the name `contract-…` are written to it.
   * @throws Error with the name of the step that failed.
   */
  readonly run: (store: ConsentStore) => Promise<void>;
}

/** The log of a requirement. */
export const log = (name: string) => `contract-${name}`;

/** An entry of that name. */
export function entry(name: string, subject = "p-1"): NewEntry {
  const digest = toHex(leafHash(utf8(name)));
  const body = `{"content":"${name} رضى"}`;
  return {
    key: `key-${name}`,
    id: `id-${name}`,
    subject,
    recordedAt: "2026-11-21T12:00:00.000Z",
    digest,
    body,
  };
}

/** Stops with the name of the step that failed. */
export function check(step: string, holds: boolean): void {
  if (!holds) throw new Error(`The store does not meet the contract: ${step}`);
}

/** The root over the bodies. */
export function rootOf(entries: readonly NewEntry[]): string {
  return toHex(merkleRoot(entries.map(({ body }) => leafHash(utf8(body)))));
}

/** Checks that a call is refused by that code. */
export async function refuses(step: string, code: string, work: Promise<unknown>): Promise<void> {
  const thrown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  check(step, isDataTikaError(thrown, code));
}

/** The entry without its number. */
export function bare({ index: _, ...rest }: StoredEntry): NewEntry {
  return rest;
}

/** Whether two plain values are the same. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two entries are the same, field by field. */
export function sameEntry(a: NewEntry, b: NewEntry): boolean {
  return (["key", "id", "subject", "recordedAt", "digest", "body"] as const).every(
    (one) => a[one] === b[one],
  );
}
