import { failure } from "./failure.js";
import type { Keyring } from "./keyring.js";

/** The id of a key that may still read what it made: in the ring, and not retired. */
export function openingKey(keyring: Keyring, id: string): string {
  const key = keyring.keys.find((one) => one.id === id);
  if (key === undefined) throw failure("pseudonymisation.unknown_key");
  if (key.status === "retired") throw failure("pseudonymisation.retired_key", { key: key.id });
  return key.id;
}
