import { type Signer, signJws, verifyJws } from "@data-tika/core/evidence";
import { readBody } from "./log-entry.js";
import type { StoredEntry } from "./store.js";

const type = "consent-key+jws";

/** A key, and how far its word goes. */
export interface KeySpan {
  /** The verifier key. */
  readonly key: string;
  /** Number of the entry that hands the log over: no later tree is signed with it. Nothing while the key is in use. */
  readonly until?: number;
}

/** A statement, signed with the old key, that a new key signs the log's checkpoints from now on. */
export function handover(origin: string, from: Signer, to: Signer): string {
  return signJws({ from: from.verifierKey, origin, to: to.verifierKey }, { signer: from, type });
}

/**
 * The trusted keys, and those that a key in use handed the log over to, oldest first.
 *
 * A key's word ends where it hands the log over: with one that was stolen later, nobody signs for a tree that holds the
 * handover, nor hands the log over once more.
 *
 * @param entries - The entries that belong to no subject, in the order of the log.
 * @param origin - Name of the log.
 * @param trusted - Keys known from elsewhere.
 */
export async function keySpans(
  entries: readonly StoredEntry[],
  origin: string,
  trusted: readonly string[],
): Promise<readonly KeySpan[]> {
  let spans: readonly KeySpan[] = trusted.map((key) => ({ key }));
  for (const { body, index } of entries) {
    const entry = readBody(body);
    if (entry?.type !== "handover") continue;
    const keys = spans.filter(({ until }) => until === undefined).map(({ key }) => key);
    const verdict = await verifyJws(entry.handover, { keys, type });
    const to = verdict.valid ? successor(verdict.payload, origin) : undefined;
    if (!verdict.valid || to === undefined) continue;
    // One that still waits is in no tree yet: until it is, the old key signs for all there are.
    const until = index ?? Number.POSITIVE_INFINITY;
    const ended = spans.map((span) =>
      span.until === undefined && span.key === verdict.verifierKey ? { ...span, until } : span,
    );
    spans = ended.some(({ key, until: end }) => key === to && end === undefined)
      ? ended
      : [...ended, { key: to }];
  }
  return spans;
}

/** The keys whose word goes as far as a tree of a size. */
export function keysFor(spans: readonly KeySpan[], size: number): string[] {
  return spans.filter(({ until }) => until === undefined || size <= until).map(({ key }) => key);
}

function successor(payload: unknown, origin: string): string | undefined {
  const said = payload as { readonly origin?: unknown; readonly to?: unknown };
  return said.origin === origin && typeof said.to === "string" ? said.to : undefined;
}
