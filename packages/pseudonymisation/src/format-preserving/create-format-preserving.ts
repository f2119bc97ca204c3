import type { IdentifierKind } from "@data-tika/identifiers";
import type { Domain } from "../domain.js";
import { failure } from "../failure.js";
import { deriveKey } from "../key-tree.js";
import type { Keyring } from "../keyring.js";
import { openingKey } from "../opening-key.js";
import { requireWithin } from "../within.js";
import { createAlphabetEngine } from "./alphabet-engine.js";
import { createKindEngine, type FormatEngine } from "./kind-engine.js";

/** What every format-preserving pseudonym is made of. */
export interface FormatPreservingBase {
  /** The keys. */
  readonly keyring: Keyring;
  /** The domain the numbers belong to. */
  readonly domain: Domain;
  /** The relation, dataset, period or record; required unless the domain's scope is `person`. */
  readonly within?: string;
  /** Id of the key. A number does not say its key: keep the id beside it. Default the active one. */
  readonly version?: string;
}

/** Numbers of a kind that become other valid numbers of it. */
export interface KindFormatOptions extends FormatPreservingBase {
  /** Kind of the numbers. */
  readonly kind: IdentifierKind;
}

/** Texts over an alphabet that become other texts over it, of the same length. */
export interface AlphabetFormatOptions extends FormatPreservingBase {
  /** Every character that may stand in a text. Their order is part of the key. */
  readonly alphabet: string;
  /** How many of them a text has, or the least and the most. */
  readonly length: number | readonly [least: number, most: number];
  /** Name of the field, so that two fields have two permutations. Default `text`. */
  readonly field?: string;
}

/** What has to be known of what is made; each has a sentence in the message tables. */
export type FormatNote = "pseudonymisation.may_be_real_number" | "pseudonymisation.small_domain";

/** Format-preserving encryption in one domain. */
export interface FormatPreserving {
  /** How many numbers have the form, as far as a number can say. */
  readonly size: number;
  /** Id of the key. */
  readonly version: string;
  /** What whoever gets the numbers has to be told: put it into the provenance of the file. */
  readonly notes: readonly FormatNote[];
  /** Another number of the same form; `null` for a missing value or a placeholder. */
  encrypt(value: string | null | undefined): string | null;
  /** The number again. Nothing is checked: under another key or domain it is another valid number. */
  decrypt(value: string | null | undefined): string | null;
  /** The same as `encrypt` for each, in lockstep. */
  encryptMany(values: readonly (string | null | undefined)[]): (string | null)[];
  /** The same as `decrypt` for each, in lockstep. */
  decryptMany(values: readonly (string | null | undefined)[]): (string | null)[];
}

const fewValues = 1e8;

/**
 * Numbers that look like numbers: FF1 over all numbers of a form, each of which becomes another one.
 *
 * A number is ranked among all that `parseIdentifier` calls valid, the rank is encrypted, walking on where it lies
 * beyond them, and the new rank is written as a number with its check digits. Numbers that are only suspect are
 * refused, since they could not be given back. Every number that comes out may be a real person's: never publish
 * one as anonymous. Two people never share one; nothing tells a number that was encrypted from one that was not.
 *
 * @param options - Keyring and domain, and either a kind (`cin`, `idcs`, `ice`, `if`, `cnss-employer`,
 *   `cnss-employee`, `rib`, `iban-ma`, `phone-ma`, `massar`) or an alphabet with a length. Not changed.
 * @returns Its four functions, with what has to be known of what they make. They keep derived keys, no values.
 * @throws {@link DataTikaError} `pseudonymisation.no_format` when the kind has no such form.
 * @throws {@link DataTikaError} `pseudonymisation.domain_too_small` when fewer than a million texts have the form.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_alphabet` when a character comes twice, or no length fits.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_field` when the field's name has other characters.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_key` when the keyring has no such version.
 * @throws {@link DataTikaError} `pseudonymisation.retired_key` when the version is retired.
 * @throws {@link DataTikaError} `pseudonymisation.within_missing` when the domain's scope needs `within`.
 * @throws {@link DataTikaError} `pseudonymisation.within_unused` when a person-wide domain is given one.
 * @example
 * ```ts
 * import { parseIdentifier } from "@data-tika/identifiers";
 * import { createKeyring, defineDomain } from "@data-tika/pseudonymisation";
 * import { createFormatPreserving } from "@data-tika/pseudonymisation/format-preserving";
 *
 * const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
 * const domain = defineDomain({ name: "test-data", scope: "person" });
 * const accounts = createFormatPreserving({ keyring, domain, kind: "rib" });
 * const other = accounts.encrypt("011 519 0000012050005349 21") ?? "";
 * parseIdentifier("rib", other).status; // => valid
 * accounts.decrypt(other); // => 011519000001205000534921
 * accounts.notes; // => [ 'pseudonymisation.may_be_real_number' ]
 * createFormatPreserving({ keyring, domain, alphabet: "0123456789", length: 5 }); // throws pseudonymisation.domain_too_small
 * ```
 * @see NIST SP 800-38G (FF1)
 */
export function createFormatPreserving(options: KindFormatOptions | AlphabetFormatOptions): FormatPreserving {
  const { keyring, domain, within = "", version = keyring.active } = options;
  requireWithin(domain, within);
  const keyFor = (field: string) =>
    deriveKey(keyring, openingKey(keyring, version), { algorithm: "aes-ff1", domain, within, field });
  const engine = "kind" in options ? ofKind(options.kind, keyFor) : ofAlphabet(options, keyFor);
  const encryptMany: FormatPreserving["encryptMany"] = (values) => {
    if (version !== keyring.active) throw failure("pseudonymisation.key_not_active", { key: version });
    return engine.many(values, false);
  };
  const decryptMany: FormatPreserving["decryptMany"] = (values) => engine.many(values, true);
  return {
    size: engine.size,
    version,
    notes: [
      ...("kind" in options ? (["pseudonymisation.may_be_real_number"] as const) : []),
      ...(engine.smallest < fewValues ? (["pseudonymisation.small_domain"] as const) : []),
    ],
    encryptMany,
    decryptMany,
    encrypt: (value) => encryptMany([value])[0] ?? null,
    decrypt: (value) => decryptMany([value])[0] ?? null,
  };
}

function ofKind(kind: IdentifierKind, keyFor: (field: string) => Uint8Array): FormatEngine {
  return createKindEngine(kind, keyFor(kind));
}

function ofAlphabet(options: AlphabetFormatOptions, keyFor: (field: string) => Uint8Array): FormatEngine {
  const { alphabet, length, field = "text" } = options;
  if (!/^[a-z0-9-]{1,32}$/.test(field)) throw failure("pseudonymisation.invalid_field");
  const [least, most] = typeof length === "number" ? [length, length] : length;
  return createAlphabetEngine({ alphabet, least, most }, keyFor(field));
}
