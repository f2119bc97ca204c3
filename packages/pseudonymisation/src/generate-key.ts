import { toBase64url } from "@data-tika/core/evidence";
import type { KeyringKey } from "./keyring.js";

/**
 * A new active key from 32 bytes of the platform's secure random source.
 *
 * The secret is in clear, in base64url, so that it can be put into a secret store. Do not print or commit it.
 *
 * @param id - Name of the key, such as the month it starts: `2026-01`.
 * @returns A key for {@link createKeyring}.
 * @example
 * ```ts
 * import { generateKey } from "@data-tika/pseudonymisation";
 *
 * generateKey("2026-01").status; // => active
 * String(generateKey("2026-01").secret).length; // => 43
 * ```
 */
export function generateKey(id: string): KeyringKey {
  const secret = toBase64url(globalThis.crypto.getRandomValues(new Uint8Array(32)));
  return { id, secret, status: "active" };
}
