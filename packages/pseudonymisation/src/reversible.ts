import { fromBase64url, utf8 } from "@data-tika/core/evidence";
import type { IdentifierKind } from "@data-tika/identifiers";
import { canonicaliser } from "./canonical-form.js";
import { type Domain, domainPath } from "./domain.js";
import { failure } from "./failure.js";
import { inBatches, type MakeBatch, refuseBy } from "./in-batches.js";
import { deriveKey } from "./key-tree.js";
import type { Keyring } from "./keyring.js";
import { openingKey } from "./opening-key.js";
import { pack, packTexts } from "./primitives/packed.js";
import { createSiv, type PackedSiv } from "./primitives/siv.js";
import { prefixBytes } from "./pseudonym-text.js";
import { writePacked } from "./pseudonym-writer.js";
import type { Pseudonym } from "./pseudonymiser.js";
import { requireWithin } from "./within.js";

/** What reversible pseudonyms are made of. */
export interface ReversibleOptions<Name extends string = string> {
  /** The keys; the active one makes the pseudonyms, previous ones open theirs. */
  readonly keyring: Keyring;
  /** The domain the pseudonyms belong to. */
  readonly domain: Domain<Name>;
  /** Kind of the values, which are then brought to their one written form; left out for any other text. */
  readonly kind?: IdentifierKind;
  /** Name of the field: a pseudonym of one field cannot be opened as one of another. Default the kind, or `text`. */
  readonly field?: string;
  /** The relation, dataset, period or record; required unless the domain's scope is `person`. */
  readonly within?: string;
}

/** Makes the reversible pseudonyms of one field of a domain, and opens them. */
export interface Reversible<Name extends string = string> {
  /** The pseudonym of a value; `null` for a missing one or a placeholder. */
  one(value: string | null | undefined): Pseudonym<Name> | null;
  /** The pseudonyms of many values in their order: the same as `one` for each, and faster. */
  many(values: readonly (string | null | undefined)[]): (Pseudonym<Name> | null)[];
  /** The value a pseudonym stands for, in its canonical form. */
  open(pseudonym: string): string;
  /** The values of many pseudonyms, of one key or of several; `null` where there is none. */
  openMany(pseudonyms: readonly (string | null | undefined)[]): (string | null)[];
}

const batchSize = 4096;
const shape = /^([a-z0-9-]{1,32})\.([a-z0-9-]{1,64})\.([a-z0-9-]{1,32})\.([A-Za-z0-9_-]{22,})$/;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reversible pseudonyms: AES-SIV under a key of its own, with domain, field and key id as associated data.
 *
 * The text is `field.domain.key.payload`, which no other form has. The same value has the same pseudonym, so that rows
 * join; lengths show. A changed pseudonym is refused, and so is one of another domain, field or key. Whoever holds
 * the keyring holds every value: keep it apart, and take {@link createPseudonymiser} where nobody needs to go back.
 *
 * @param options - Keyring and domain; kind and field. Not changed.
 * @returns The four functions. They are synchronous and keep derived keys, no values.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_field` when the field's name has other characters.
 * @throws {@link DataTikaError} `pseudonymisation.within_missing` when the domain's scope needs `within`.
 * @throws {@link DataTikaError} `pseudonymisation.within_unused` when a person-wide domain is given one.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_keyring` when the keyring comes from elsewhere.
 * @example
 * ```ts
 * import { createKeyring, createReversible, defineDomain } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
 * const domain = defineDomain({ name: "social-aid", scope: "person" });
 * const files = createReversible({ keyring, domain, kind: "cin" });
 * const pseudonym = files.one("ab 123456") ?? "";
 * pseudonym.split(".").slice(0, 3).join("."); // => cin.social-aid.2026-01
 * files.open(pseudonym); // => AB123456
 * files.open(`${pseudonym.slice(0, -2)}AA`); // throws pseudonymisation.altered
 * createReversible({ keyring, domain, field: "file" }).open(pseudonym); // throws pseudonymisation.other_domain
 * ```
 * @see RFC 5297 (AES-SIV)
 */
export function createReversible<const Name extends string>(
  options: ReversibleOptions<Name>,
): Reversible<Name> {
  const { keyring, domain, kind, field = kind ?? "text", within = "" } = options;
  if (!/^[a-z0-9-]{1,32}$/.test(field)) throw failure("pseudonymisation.invalid_field");
  requireWithin(domain, within);
  const ciphers = new Map<string, PackedSiv>();
  const cipher = (keyId: string) => {
    const known = ciphers.get(keyId);
    if (known !== undefined) return known;
    const key = deriveKey(keyring, keyId, { algorithm: "aes-siv", domain, within, field }, 64);
    const made = createSiv(key, [domainPath(domain).join("/"), field, keyId].map(utf8));
    ciphers.set(keyId, made);
    return made;
  };
  const { seal } = cipher(keyring.active);
  const head = prefixBytes(field, domain.name, keyring.active);
  const canonical = canonicaliser(kind);
  const sealAll: MakeBatch = (texts, places, results) =>
    writePacked(head, seal(packTexts(texts)), places, results);
  const refuse = refuseBy(kind);
  const many: Reversible<Name>["many"] = (values) =>
    inBatches(values, canonical, sealAll, refuse) as Pseudonym<Name>[];
  const openMany: Reversible<Name>["openMany"] = (pseudonyms) => {
    const results: (string | null)[] = new Array(pseudonyms.length).fill(null);
    for (const [keyId, sealed] of byKey(pseudonyms, field, domain.name)) {
      openAll(cipher(openingKey(keyring, keyId)), sealed, results);
    }
    return results;
  };
  return {
    one: (value) => many([value])[0] as Pseudonym<Name> | null,
    many,
    open: (pseudonym) => {
      const [value = null] = openMany([pseudonym]);
      if (value === null) throw failure("pseudonymisation.not_a_pseudonym");
      return value;
    },
    openMany,
  };
}

/** Sealed values of one key, and where they stood. */
interface Sealed {
  readonly values: Uint8Array[];
  readonly places: number[];
}

function byKey(
  pseudonyms: readonly (string | null | undefined)[],
  field: string,
  domain: string,
): Map<string, Sealed> {
  const groups = new Map<string, Sealed>();
  pseudonyms.forEach((pseudonym, index) => {
    if (pseudonym === null || pseudonym === undefined) return;
    const [, itsField = "", itsDomain = "", keyId = "", payload = ""] = shape.exec(pseudonym) ?? [];
    const bytes = payloadBytes(payload);
    if (bytes === undefined) throw failure("pseudonymisation.not_a_pseudonym");
    if (itsField !== field || itsDomain !== domain)
      throw failure("pseudonymisation.other_domain", { domain });
    const group = groups.get(keyId) ?? { values: [], places: [] };
    group.values.push(bytes);
    group.places.push(index);
    groups.set(keyId, group);
  });
  return groups;
}

function payloadBytes(payload: string): Uint8Array | undefined {
  try {
    return payload === "" ? undefined : fromBase64url(payload);
  } catch {
    return undefined;
  }
}

function openAll(cipher: PackedSiv, { values, places }: Sealed, results: (string | null)[]): void {
  for (let start = 0; start < values.length; start += batchSize) {
    const plain = cipher.open(pack(values.slice(start, start + batchSize)));
    if (typeof plain === "number") {
      throw failure("pseudonymisation.altered", { position: places[start + plain]! + 1 });
    }
    plain.ends.forEach((end, index) => {
      const from = index === 0 ? 0 : plain.ends[index - 1];
      results[places[start + index]!] = decoder.decode(plain.bytes.subarray(from, end));
    });
  }
}
