import { type Signer, signJws, verifyJws } from "@data-tika/core/evidence";
import { readBody } from "./log-entry.js";
import type { StoredEntry } from "./store.js";

const type = "consent-key+jws";

/** A statement, signed with the old key, that a new key signs the log's checkpoints from now on. */
export function handover(origin: string, from: Signer, to: Signer): string {
  return signJws({ from: from.verifierKey, origin, to: to.verifierKey }, { signer: from, type });
}

/** The trusted keys, and those that a trusted key handed the log over to. */
export async function successors(
  entries: readonly StoredEntry[],
  origin: string,
  trusted: readonly string[],
): Promise<readonly string[]> {
  const keys = [...trusted];
  for (const { body } of entries) {
    const entry = readBody(body);
    if (entry?.type !== "handover") continue;
    const verdict = await verifyJws(entry.handover, { keys, type });
    const to = verdict.valid ? successor(verdict.payload, origin) : undefined;
    if (to !== undefined && !keys.includes(to)) keys.push(to);
  }
  return keys;
}

function successor(payload: unknown, origin: string): string | undefined {
  const said = payload as { readonly origin?: unknown; readonly to?: unknown };
  return said.origin === origin && typeof said.to === "string" ? said.to : undefined;
}
