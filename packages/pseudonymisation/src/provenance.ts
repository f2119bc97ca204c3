import { canonicalJson, sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { canonicalVersion } from "./canonical-form.js";
import { domainPath } from "./domain.js";
import { failure } from "./failure.js";
import type { Keyring } from "./keyring.js";
import type { Policy } from "./policy.js";
import { formatPreservingEngine } from "./transforms/format-preserving.js";

/** What a sidecar is made of beside the policy. */
export interface ProvenanceOptions {
  /** When the data were treated. */
  readonly at: Date;
  /** The keyring that was used; its ids are named, nothing else of it. */
  readonly keyring?: Keyring;
  /** Day on which ages were computed, `YYYY-MM-DD`. */
  readonly on?: string;
  /**
   * What is to be known of columns, by their names, beside what the policy itself tells of format-preserving ones. A
   * column that the policy does not name was treated outside it.
   */
  readonly notes?: Readonly<Record<string, readonly string[]>>;
}

/** What was done to one column. */
export interface ProvenanceColumn {
  /** Name of the column. */
  readonly column: string;
  /** Name of the transform; `outside-policy` for a column that the policy does not name. */
  readonly transform: string;
  /** Domain of its pseudonyms, its ancestors before it, parted by slashes. */
  readonly domain?: string;
  /** Codes of what whoever gets the data has to be told, such as `pseudonymisation.may_be_real_number`. */
  readonly notes: readonly string[];
}

/** What was done to a table, with which key, when. Plain data: kept beside the file. */
export interface Provenance {
  /** Version of this shape. */
  readonly version: 1;
  /** When the data were treated, RFC 3339 in UTC. */
  readonly at: string;
  /** SHA-256 of the policy in canonical JSON (RFC 8785), in hexadecimal. */
  readonly policyDigest: string;
  /** The policy itself: it holds no key and no person. */
  readonly policy: Policy;
  /** Version of the canonical forms. */
  readonly canonical: string;
  /** Id of the key of all that is keyed, `null` where nothing is. */
  readonly key: string | null;
  /** Whose data the key works on, empty where nobody was named. */
  readonly tenant: string;
  /** Day on which ages were computed, `null` where none was. */
  readonly on: string | null;
  /** What was done to each column, in the order of the policy. */
  readonly columns: readonly ProvenanceColumn[];
  /** Always false: nothing here makes data anonymous by itself. */
  readonly anonymous: false;
}

const keyed = ["pseudonym", "reversible", "format-preserving", "shift-dates", "perturb"];

/**
 * The sidecar of a treated file: what was done to each column, by which policy, with which key, when.
 *
 * @param policy - The policy that was applied. Not changed.
 * @param options - The instant, the keyring where one was used, the day of ages, notes on columns.
 * @returns Plain data. The same arguments give the same bytes in canonical JSON.
 * @throws {@link DataTikaError} `pseudonymisation.keyring_missing` when something was keyed and no keyring is given.
 * @example
 * ```ts
 * import { createKeyring, definePolicy, generateKey, keep, provenance, pseudonym } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { cin: pseudonym("social-aid", { kind: "cin" }), town: keep() } });
 * const keyring = createKeyring({ keys: [generateKey("2026-01")] });
 * const sidecar = provenance(policy, { at: new Date("2026-11-21T10:00:00Z"), keyring });
 * sidecar.key; // => 2026-01
 * sidecar.columns[0]; // => { column: 'cin', transform: 'pseudonym', domain: 'social-aid', notes: [] }
 * provenance(policy, { at: new Date(0) }); // throws pseudonymisation.keyring_missing
 * ```
 * @see RFC 8785 (canonical JSON)
 */
export function provenance(policy: Policy, options: ProvenanceOptions): Provenance {
  const { at, keyring, on, notes = {} } = options;
  const entries = Object.entries(policy.columns);
  const [column] = entries.find(([, { transform }]) => keyed.includes(transform)) ?? [];
  if (column !== undefined && keyring === undefined) {
    throw failure("pseudonymisation.keyring_missing", { column });
  }
  const notesOf = (name: string) => (Object.hasOwn(notes, name) ? [...(notes[name] ?? [])] : []);
  const named = entries.map(([name, spec]): ProvenanceColumn => {
    const domain = "domain" in spec ? { domain: domainPath(spec.domain).join("/") } : {};
    const made =
      spec.transform === "format-preserving" && keyring ? formatPreservingEngine(spec, keyring).notes : [];
    return {
      column: name,
      transform: spec.transform,
      ...domain,
      notes: [...new Set([...made, ...notesOf(name)])],
    };
  });
  const outside = Object.keys(notes)
    .filter((name) => !Object.hasOwn(policy.columns, name))
    .map((name): ProvenanceColumn => {
      return { column: name, transform: "outside-policy", notes: notesOf(name) };
    });
  return {
    version: 1,
    at: at.toISOString(),
    policyDigest: toHex(sha256(utf8(canonicalJson(policy)))),
    policy,
    canonical: canonicalVersion,
    key: keyring?.active ?? null,
    tenant: keyring?.tenant ?? "",
    on: on ?? null,
    columns: [...named, ...outside],
    anonymous: false,
  };
}
