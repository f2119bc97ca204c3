import { domainPath } from "../domain.js";
import { deriveKey } from "../key-tree.js";
import { openingKey } from "../opening-key.js";
import type { PseudonymiserOptions } from "../pseudonymiser.js";
import { createSealing, type Sealing } from "./sealing.js";

/** The sealing of each key of a ring for one domain and kind; a retired key opens nothing. */
export function sealingKeys(options: PseudonymiserOptions): (keyId: string) => Promise<Sealing> {
  const { keyring, domain, kind, within = "" } = options;
  const made = new Map<string, Promise<Sealing>>();
  return async (keyId) => {
    const id = openingKey(keyring, keyId);
    const use = { algorithm: "aes-256-gcm", domain, within, field: kind ?? "text" } as const;
    const sealing = made.get(id) ?? createSealing(deriveKey(keyring, id, use));
    made.set(id, sealing);
    return sealing;
  };
}

/** What a domain, its scope and what it is within are called in a table. */
export function placeOf({ keyring, domain, kind, within = "" }: PseudonymiserOptions): string {
  return JSON.stringify([keyring.tenant, ...domainPath(domain), domain.scope, within, kind ?? "text"]);
}
