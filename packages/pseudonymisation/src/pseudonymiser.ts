import type { IdentifierKind } from "@data-tika/identifiers";
import { canonicalForm, canonicaliser } from "./canonical-form.js";
import type { Domain } from "./domain.js";
import { failure } from "./failure.js";
import { inBatches, type MakeBatch, type Refuse, refuseBy } from "./in-batches.js";
import { deriveKey } from "./key-tree.js";
import type { Keyring } from "./keyring.js";
import { openingKey } from "./opening-key.js";
import { createDigest, type PseudonymAlgorithm, requireBits } from "./pseudonym-digest.js";
import { parsePseudonym, prefixBytes } from "./pseudonym-text.js";
import { createPseudonymWriter } from "./pseudonym-writer.js";
import { requireWithin } from "./within.js";

declare const domainName: unique symbol;

/** A pseudonym of one domain: a text that the compiler does not take for one of another domain. */
export type Pseudonym<Name extends string = string> = string & { readonly [domainName]: Name };

/** What a pseudonymiser is made of. */
export interface PseudonymiserOptions<Name extends string = string> {
  /** The keys; the active one makes the pseudonyms. */
  readonly keyring: Keyring;
  /** The domain the pseudonyms belong to. */
  readonly domain: Domain<Name>;
  /** Kind of the values; left out for any other text, such as a file number. */
  readonly kind?: IdentifierKind;
  /** The relation, dataset or period; required unless the domain's scope is `person`. */
  readonly within?: string;
  /** `text` says kind, domain and key; `bare` is the payload alone. Default `text`. */
  readonly form?: "text" | "bare";
  /** Bits kept of the digest, 64 to 256 in whole bytes, to 128 of an AES-CMAC. Default 128. */
  readonly bits?: number;
  /**
   * `hmac-sha256` can be computed anywhere, in SQL too; `aes-cmac` is several times faster over many values. Keys are
   * derived apart, so that the two never make the same pseudonym. Default `hmac-sha256`.
   */
  readonly algorithm?: PseudonymAlgorithm;
}

/** Makes and recognises the pseudonyms of one domain. */
export interface Pseudonymiser<Name extends string = string> {
  /** The pseudonym of a value; `null` for a missing one or a placeholder. */
  one(value: string | null | undefined): Pseudonym<Name> | null;
  /** The pseudonyms of many values in their order: the same as `one` for each, and faster. */
  many(values: readonly (string | null | undefined)[]): (Pseudonym<Name> | null)[];
  /** Whether a pseudonym, of the active key or a previous one, stands for a value. */
  matches(value: string | null | undefined, pseudonym: string): boolean;
}

/** A pseudonymiser that lets its caller say how a bad value is named. */
export interface PseudonymEngine {
  /** Pseudonyms of many values; without `refuse`, a value without canonical form becomes `null`. */
  many(values: readonly (string | null | undefined)[], refuse: Refuse | undefined): (string | null)[];
  /** The pseudonym of a value under any key of the ring. */
  under(keyId: string, value: string): string;
}

/**
 * A pseudonymiser: HMAC-SHA-256, or AES-CMAC, under a key of its own for the domain, the kind and the key of the ring.
 *
 * Values are brought to their canonical form first, so that `ab 123456` and `AB123456` are one person. Empty values
 * and placeholders such as `N/A` or `0000000` become `null`, never one shared pseudonym. Whoever holds the keyring
 * can try out every identifier: a pseudonym is still personal data for him.
 *
 * @param options - Keyring and domain; kind, form, bits and algorithm. Not changed.
 * @returns The pseudonymiser. It is synchronous and keeps derived keys, no values.
 * @throws {@link DataTikaError} `pseudonymisation.bits_out_of_range` when fewer than 64 bits would be kept, where two
 *   persons soon share a pseudonym, or more than 256.
 * @throws {@link DataTikaError} `pseudonymisation.bits_beyond_cmac` when more than the 128 bits of an AES-CMAC would be.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_algorithm` when the algorithm is neither of the two.
 * @throws {@link DataTikaError} `pseudonymisation.within_missing` when the domain's scope needs `within`.
 * @throws {@link DataTikaError} `pseudonymisation.within_unused` when a person-wide domain is given one.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_keyring` when the keyring comes from elsewhere.
 * @example
 * ```ts
 * import { createKeyring, createPseudonymiser, defineDomain } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
 * const domain = defineDomain({ name: "social-aid", scope: "person" });
 * const social = createPseudonymiser({ keyring, domain, kind: "cin" });
 * social.one("AB123456"); // => cin.social-aid.2026-01.okL0-677BHPI1B2jjqs84A.52
 * social.one("ab 123-456") === social.one("AB123456"); // => true
 * social.one("N/A"); // => null
 * social.one("not a number"); // throws pseudonymisation.not_an_identifier
 * ```
 * @see RFC 2104 (HMAC), RFC 4493 (AES-CMAC), RFC 5869 (HKDF); Law 09-08, art. 12-1-e: pseudonymising a CIN afterwards does not lift it
 */
export function createPseudonymiser<const Name extends string>(
  options: PseudonymiserOptions<Name>,
): Pseudonymiser<Name> {
  const engine = createPseudonymEngine(options);
  const { kind } = options;
  const refuse = refuseBy(kind);
  const many: Pseudonymiser<Name>["many"] = (values) => engine.many(values, refuse) as Pseudonym<Name>[];
  return {
    one: (value) => many([value])[0] as Pseudonym<Name> | null,
    many,
    matches: (value, pseudonym) => {
      const keyIds = possibleKeys(options, pseudonym);
      const canonical = canonicalForm(kind, value);
      if (canonical === undefined) return refuse(0);
      return canonical !== null && keyIds.some((id) => engine.under(id, canonical) === pseudonym);
    },
  };
}

/** The engine behind {@link createPseudonymiser} and behind the policy's `pseudonym` columns. */
export function createPseudonymEngine(options: PseudonymiserOptions): PseudonymEngine {
  const { keyring, domain, kind, within = "", form = "text", bits = 128 } = options;
  const { algorithm = "hmac-sha256" } = options;
  requireBits(bits, algorithm);
  requireWithin(domain, within);
  const field = kind ?? "text";
  const versions = new Map<string, MakeBatch>();
  const version = (keyId: string) => {
    const known = versions.get(keyId);
    if (known !== undefined) return known;
    const key = deriveKey(keyring, keyId, { algorithm, domain, within, field });
    const { digest, digestBytes } = createDigest(algorithm, key);
    const prefix = form === "bare" ? undefined : prefixBytes(field, domain.name, keyId);
    const write = createPseudonymWriter(prefix, bits, digestBytes);
    const made: MakeBatch = (texts, places, results) => write(digest(texts), places, texts.length, results);
    versions.set(keyId, made);
    return made;
  };
  const active = version(keyring.active);
  const canonical = canonicaliser(kind);
  return {
    many: (values, refuse) => inBatches(values, canonical, active, refuse),
    under: (keyId, value) => {
      const [made] = inBatches([value], (form) => form, version(keyId), undefined);
      return made as string;
    },
  };
}

/** Ids of the keys that can have made a pseudonym. */
function possibleKeys({ keyring, domain, kind, form }: PseudonymiserOptions, pseudonym: string): string[] {
  if (form === "bare") return keyring.keys.filter((key) => key.status !== "retired").map((key) => key.id);
  const parts = parsePseudonym(pseudonym);
  if (parts.domain !== domain.name || parts.kind !== (kind ?? "text")) {
    throw failure("pseudonymisation.other_domain", { domain: domain.name });
  }
  return [openingKey(keyring, parts.version)];
}
