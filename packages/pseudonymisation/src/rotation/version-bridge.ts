import { canonicalForm } from "../canonical-form.js";
import { domainPath } from "../domain.js";
import { failure } from "../failure.js";
import { openingKey } from "../opening-key.js";
import { createPseudonymEngine, type PseudonymiserOptions } from "../pseudonymiser.js";

/** What a bridge between versions is made of: what a pseudonymiser is made of, and the key it leads from. */
export interface VersionBridgeOptions extends PseudonymiserOptions {
  /** Id of the key of the old pseudonyms, a previous one of the ring. The new ones are of the active key. */
  readonly from: string;
}

/** What a bridge says of itself. */
export interface VersionBridgeFacts {
  /** Domain of the pseudonyms, its ancestors before it, parted by slashes. */
  readonly domain: string;
  /** Id of the old key. */
  readonly from: string;
  /** Id of the new key. */
  readonly to: string;
  /** How many pseudonyms it carries over. */
  readonly size: number;
}

/** Carries the pseudonyms of one key over to those of another, in one domain. */
export interface VersionBridge extends VersionBridgeFacts {
  /** The new pseudonym for an old one; `undefined` for one that it does not know. */
  translate(pseudonym: string): string | undefined;
}

const pairsOfBridges = new WeakMap<VersionBridge, ReadonlyMap<string, string>>();

/**
 * A bridge from the pseudonyms of a previous key to those of the active one.
 *
 * One-way pseudonyms cannot be opened, so it is made from the values: of a register, or of a re-identification under
 * log. While it exists, old and new files can be joined; `sealVersionBridge` makes a file of it that can be destroyed.
 *
 * @param values - Those whose pseudonyms are to be carried over; missing ones and placeholders are passed over.
 * @param options - As for `createPseudonymiser`, and `from`. Not changed.
 * @returns The bridge. It holds pseudonyms and no values.
 * @throws {@link DataTikaError} `pseudonymisation.same_version` when `from` is the active key.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_key` when the ring does not hold `from`.
 * @throws {@link DataTikaError} `pseudonymisation.retired_key` when `from` is retired.
 * @throws {@link DataTikaError} `pseudonymisation.not_an_identifier` or `pseudonymisation.not_text` when a value has no
 *   canonical form.
 * @throws {@link DataTikaError} The errors of `createPseudonymiser`.
 * @example
 * ```ts
 * import { createKeyring, createPseudonymiser, createVersionBridge, defineDomain } from "@data-tika/pseudonymisation";
 *
 * const [old, young] = ["0b", "0c"].map((byte) => byte.repeat(32));
 * const domain = defineDomain({ name: "social-aid", scope: "person" });
 * const before = createKeyring({ keys: [{ id: "2025-01", secret: old, status: "active" }] });
 * const keyring = createKeyring({
 *   keys: [{ id: "2025-01", secret: old, status: "previous" }, { id: "2026-01", secret: young, status: "active" }],
 * });
 * const bridge = createVersionBridge(["AB123456", "N/A"], { keyring, domain, kind: "cin", from: "2025-01" });
 * bridge.size; // => 1
 * const pseudonym = createPseudonymiser({ keyring: before, domain, kind: "cin" }).one("AB123456")!;
 * bridge.translate(pseudonym) === createPseudonymiser({ keyring, domain, kind: "cin" }).one("AB123456"); // => true
 * ```
 */
export function createVersionBridge(
  values: Iterable<string | null>,
  options: VersionBridgeOptions,
): VersionBridge {
  const { keyring, domain, kind } = options;
  const from = openingKey(keyring, options.from);
  const to = keyring.active;
  if (from === to) throw failure("pseudonymisation.same_version", { key: from });
  const { under } = createPseudonymEngine(options);
  const pairs = new Map<string, string>();
  let position = 0;
  for (const value of values) {
    position++;
    const canonical = canonicalForm(kind, value);
    if (canonical === undefined) {
      throw kind === undefined
        ? failure("pseudonymisation.not_text", { position })
        : failure("pseudonymisation.not_an_identifier", { position, kind });
    }
    if (canonical !== null) pairs.set(under(from, canonical), under(to, canonical));
  }
  return bridgeOf({ domain: domainPath(domain).join("/"), from, to, size: pairs.size }, pairs);
}

/** A bridge over pairs that are known. */
export function bridgeOf(facts: VersionBridgeFacts, pairs: ReadonlyMap<string, string>): VersionBridge {
  const bridge = Object.freeze({ ...facts, translate: (pseudonym: string) => pairs.get(pseudonym) });
  pairsOfBridges.set(bridge, pairs);
  return bridge;
}

/** The pairs behind a bridge; only for the file it is kept in. */
export function pairsOf(bridge: VersionBridge): ReadonlyMap<string, string> {
  return pairsOfBridges.get(bridge) ?? new Map();
}
