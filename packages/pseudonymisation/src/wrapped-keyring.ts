import { isDataTikaError } from "@data-tika/core";
import * as z from "zod";
import { failure } from "./failure.js";
import { createKeyring, type Keyring, type KeyringKey, secretOf } from "./keyring.js";

/** Shape of a wrapped keyring, as it may be stored in JSON. */
export const wrappedKeyringSchema = z.strictObject({
  /** Version of this shape; a new shape gets a new literal. */
  version: z.literal(1),
  /** Whose data the keys work on, when several bodies share them. */
  tenant: z.string().exactOptional(),
  /** The keys, their secrets sealed. */
  keys: z
    .array(
      z.strictObject({
        /** Name of the key. */
        id: z.string().regex(/^[a-z0-9-]{1,32}$/),
        /** What the key may still be used for; to rotate, it is changed here. */
        status: z.enum(["active", "previous", "retired"]),
        /** The sealed secret, as `wrap` wrote it. */
        wrapped: z.string().min(1),
      }),
    )
    .min(1),
});

/** A keyring whose secrets are sealed: plain data, fit for a configuration file. */
export interface WrappedKeyring extends z.infer<typeof wrappedKeyringSchema> {}

/** Seals secrets and opens them: two calls of a key management service, or {@link passphraseWrapping}. */
export interface KeyWrapping {
  /** Seals 32 bytes. `key.id` should be bound to the result, as the encryption context of the service. */
  wrap(secret: Uint8Array, key: { readonly id: string }): Promise<string>;
  /** The 32 bytes that were sealed for this key; rejects when they were not, or were changed. */
  unwrap(wrapped: string, key: { readonly id: string }): Promise<Uint8Array>;
}

/**
 * A keyring with every secret sealed by a key management service or a passphrase.
 *
 * Ids, states and the tenant stay readable, so that a key can be retired without opening any.
 *
 * @param keyring - The keyring. Not changed.
 * @param wrapping - Only `wrap` is used. It sees the secrets and must not keep them.
 * @returns Plain data for {@link unwrapKeyring}.
 * @throws {@link DataTikaError} `pseudonymisation.wrap_failed` when `wrap` rejects or gives no text.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_keyring` when the keyring comes from elsewhere.
 * @example
 * ```ts
 * import { createKeyring, generateKey, passphraseWrapping, wrapKeyring } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [generateKey("2026-01")] });
 * const wrapped = await wrapKeyring(keyring, passphraseWrapping("four words that nobody guesses"));
 * wrapped.keys.map(({ id, status }) => `${id} ${status}`); // => [ '2026-01 active' ]
 * ```
 */
export async function wrapKeyring(
  keyring: Keyring,
  wrapping: Pick<KeyWrapping, "wrap">,
): Promise<WrappedKeyring> {
  const keys: WrappedKeyring["keys"] = [];
  for (const { id, status } of keyring.keys) {
    const secret = secretOf(keyring, id).slice();
    const wrapped = await guarded("pseudonymisation.wrap_failed", id, () => wrapping.wrap(secret, { id }));
    secret.fill(0);
    if (typeof wrapped !== "string" || wrapped === "")
      throw failure("pseudonymisation.wrap_failed", { key: id });
    keys.push({ id, status, wrapped });
  }
  return { version: 1, ...(keyring.tenant === "" ? {} : { tenant: keyring.tenant }), keys };
}

/**
 * The keyring behind sealed secrets: the one asynchronous step, after which everything is synchronous.
 *
 * @param options - `wrapped`: what {@link wrapKeyring} gave, also read back from JSON; `unwrap`: opens one secret.
 * @returns The keyring.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_wrapped_keyring` when the data have another shape.
 * @throws {@link DataTikaError} `pseudonymisation.unwrap_failed` when a secret cannot be opened: another passphrase,
 *   another key of the service, or a text that was changed.
 * @throws {@link DataTikaError} The errors of {@link createKeyring}.
 * @example
 * ```ts
 * import { createKeyring, generateKey, unwrapKeyring, wrapKeyring } from "@data-tika/pseudonymisation";
 *
 * // Stands for a key management service, which would encrypt with a key that never leaves it.
 * const service = new Map<string, Uint8Array>();
 * const wrap = async (secret: Uint8Array, { id }: { id: string }) => (service.set(id, secret.slice()), `sealed ${id}`);
 * const unwrap = async (_: string, { id }: { id: string }) => service.get(id)!;
 *
 * const wrapped = await wrapKeyring(createKeyring({ keys: [generateKey("2026-01")] }), { wrap });
 * wrapped.keys[0].wrapped; // => sealed 2026-01
 * String(await unwrapKeyring({ wrapped, unwrap })); // => [keyring 2026-01]
 * await unwrapKeyring({ wrapped, unwrap: async () => Promise.reject(new Error("denied")) }); // throws pseudonymisation.unwrap_failed
 * ```
 */
export async function unwrapKeyring(options: {
  readonly wrapped: WrappedKeyring;
  readonly unwrap: KeyWrapping["unwrap"];
}): Promise<Keyring> {
  const { data } = wrappedKeyringSchema.safeParse(options.wrapped);
  if (data === undefined) throw failure("pseudonymisation.invalid_wrapped_keyring");
  const keys: KeyringKey[] = [];
  for (const { id, status, wrapped } of data.keys) {
    const secret = await guarded("pseudonymisation.unwrap_failed", id, () => options.unwrap(wrapped, { id }));
    keys.push({ id, status, secret });
  }
  const { tenant } = data;
  return createKeyring(tenant === undefined ? { keys } : { keys, tenant });
}

async function guarded<Result>(
  code: "pseudonymisation.wrap_failed" | "pseudonymisation.unwrap_failed",
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isDataTikaError(error)) throw error;
    throw failure(code, { key }, { cause: error });
  }
}
