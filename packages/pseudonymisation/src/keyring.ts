import { failure } from "./failure.js";
import { type KeySecret, readSecret } from "./key-secret.js";

/** What a key may still be used for. */
export type KeyStatus = "active" | "previous" | "retired";

/** One key of a keyring, as the caller holds it. */
export interface KeyringKey {
  /** Name of the key, shown in every pseudonym: 1 to 32 lower-case letters, digits and dashes. */
  readonly id: string;
  /** Its 32 random bytes. Keep them apart from the data: with them every identifier can be tried out in minutes. */
  readonly secret: KeySecret;
  /** `active` makes pseudonyms, `previous` still recognises its own, `retired` does neither. */
  readonly status: KeyStatus;
}

/** What a keyring is made of. */
export interface KeyringOptions {
  /** The keys, in any order. */
  readonly keys: readonly KeyringKey[];
  /**
   * Whose data the keys work on, when several bodies share them: 1 to 64 lower-case letters, digits and dashes. Two
   * tenants have unlinkable pseudonyms in a domain of one name. Left out, there is one tenant without a name.
   */
  readonly tenant?: string;
}

/** Keys that are used and never shown: printed, a keyring is `[keyring 2026-01]`. */
export interface Keyring {
  /** Id of the key that makes new pseudonyms. */
  readonly active: string;
  /** Whose data the keys work on; empty where nobody was named. */
  readonly tenant: string;
  /** Every key with its status, without its secret. */
  readonly keys: readonly { readonly id: string; readonly status: KeyStatus }[];
  /** `[keyring 2026-01]`. */
  toString(): string;
  /** `[keyring 2026-01]`. */
  toJSON(): string;
}

const statuses: readonly KeyStatus[] = ["active", "previous", "retired"];

// The secrets hang on the keyring object and on nothing that can be printed, copied or serialised.
const secrets = new WeakMap<Keyring, ReadonlyMap<string, Uint8Array>>();

/**
 * A keyring from its keys.
 *
 * Exactly one key is active. To rotate, make the active key `previous` and add a new active one: new pseudonyms carry
 * the new id, old ones are still recognised by `matches`. Secrets are copied; the object holds no way to read them.
 *
 * @param options - The keys and, where several bodies share them, the tenant. Not changed.
 * @returns The keyring.
 * @throws {@link DataTikaError} `pseudonymisation.wrong_key_length` when a secret is not 32 bytes.
 * @throws {@link DataTikaError} `pseudonymisation.unreadable_key` when a secret has no known form.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_key_id` when an id has other characters or is too long.
 * @throws {@link DataTikaError} `pseudonymisation.duplicate_key` when two keys have one id.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_key_status` when a status is none of the three.
 * @throws {@link DataTikaError} `pseudonymisation.no_single_active_key` when no key or more than one is active.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_tenant` when the tenant has other characters.
 * @example
 * ```ts
 * import { createKeyring, generateKey } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [generateKey("2026-01")] });
 * String(keyring); // => [keyring 2026-01]
 * JSON.stringify({ keyring }); // => {"keyring":"[keyring 2026-01]"}
 * createKeyring({ keys: [{ id: "2026-01", secret: "c2hvcnQ", status: "active" }] }); // throws pseudonymisation.wrong_key_length
 * ```
 */
export function createKeyring(options: KeyringOptions): Keyring {
  const { tenant = "" } = options;
  if (options.tenant !== undefined && !/^[a-z0-9-]{1,64}$/.test(tenant)) {
    throw failure("pseudonymisation.invalid_tenant");
  }
  const read = new Map<string, Uint8Array>();
  options.keys.forEach(({ id, secret, status }, index) => {
    if (typeof id !== "string" || !/^[a-z0-9-]{1,32}$/.test(id)) {
      throw failure("pseudonymisation.invalid_key_id", { position: index + 1 });
    }
    if (read.has(id)) throw failure("pseudonymisation.duplicate_key", { key: id });
    if (!statuses.includes(status)) throw failure("pseudonymisation.unknown_key_status", { key: id });
    read.set(id, readSecret(id, secret));
  });
  const active = options.keys.filter((key) => key.status === "active");
  if (active.length !== 1) throw failure("pseudonymisation.no_single_active_key", { count: active.length });
  const keyring = printable(active[0]?.id as string, tenant, options.keys);
  secrets.set(keyring, read);
  return keyring;
}

function printable(active: string, tenant: string, keys: readonly KeyringKey[]): Keyring {
  const shown = `[keyring ${active}]`;
  const show = { value: () => shown, enumerable: false };
  const facts = {
    active,
    tenant,
    keys: Object.freeze(keys.map(({ id, status }) => Object.freeze({ id, status }))),
    toString: () => shown,
    toJSON: () => shown,
  };
  Object.defineProperties(facts, {
    toString: show,
    toJSON: show,
    [Symbol.for("nodejs.util.inspect.custom")]: show,
    [Symbol.for("Deno.customInspect")]: show,
  });
  return Object.freeze(facts);
}

/** The secret of a key. Only for the key tree; never leaves this package. */
export function secretOf(keyring: Keyring, id: string): Uint8Array {
  const held = secrets.get(keyring);
  if (held === undefined) throw failure("pseudonymisation.unknown_keyring");
  const secret = held.get(id);
  if (secret === undefined) throw failure("pseudonymisation.unknown_key");
  return secret;
}
