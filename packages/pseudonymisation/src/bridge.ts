import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { canonicalForm } from "./canonical-form.js";
import { type Domain, domainPath } from "./domain.js";
import { failure } from "./failure.js";
import { parsePseudonym } from "./pseudonym-text.js";
import {
  createPseudonymEngine,
  createPseudonymiser,
  type Pseudonym,
  type PseudonymiserOptions,
} from "./pseudonymiser.js";

/** One use of a bridge, as it is logged. Names no person: pseudonyms are told by their number and digest. */
export interface BridgeUse {
  /** Version of this shape. */
  readonly version: 1;
  /** What was done. */
  readonly act: "bridge";
  /** When, RFC 3339 in UTC. */
  readonly at: string;
  /** Who did it. */
  readonly actor: string;
  /** What for. */
  readonly reason: string;
  /** Domain the pseudonyms came from, its ancestors before it, parted by slashes. */
  readonly from: string;
  /** Domain they were carried to. */
  readonly to: string;
  /** Id of the key of the pseudonyms that were given out. */
  readonly key: string;
  /** How many were asked for. */
  readonly count: number;
  /** SHA-256, in hexadecimal, of the pseudonyms of `from` in their order, each followed by a line feed. */
  readonly digest: string;
}

/** What a bridge is made of: keyring, kind, form and bits as a pseudonymiser has them, the same on both sides. */
export interface BridgeOptions extends Omit<PseudonymiserOptions, "domain" | "within"> {
  /** The relation, dataset, period or record on each side, where the scope of its domain needs one. */
  readonly within?: { readonly from?: string; readonly to?: string };
  /** What the domains are joined for, such as the number of an authorisation. */
  readonly reason: string;
  /** Who joins them. */
  readonly actor: string;
  /** Takes every use down, before anything is given out: `createAccessLog` of `./postgres`, or any append. */
  readonly log: (use: BridgeUse) => void | Promise<void>;
  /** Tells the instant of each use. */
  readonly now: () => Date;
}

/** The pseudonyms of one person on both sides. */
export interface BridgePair<From extends string, To extends string> {
  /** In the domain the bridge starts from. */
  readonly from: Pseudonym<From> | null;
  /** In the domain it leads to. */
  readonly to: Pseudonym<To> | null;
}

/** The way from one domain into another. */
export interface Bridge<From extends string, To extends string> {
  /** Both pseudonyms of each value, in the order of the values. */
  pairs(values: readonly (string | null)[]): Promise<readonly BridgePair<From, To>[]>;
  /**
   * The pseudonyms of the other side, in the order of those given. A one-way pseudonym cannot be opened, so those who
   * may be meant are given as `values`: a register, say. `null` for a pseudonym that is none of theirs.
   */
  translate(
    pseudonyms: readonly (Pseudonym<From> | null)[],
    values: readonly (string | null)[],
  ): Promise<readonly (Pseudonym<To> | null)[]>;
}

/**
 * The only way from the pseudonyms of one domain to those of another: it wants a reason and takes down every use.
 *
 * Nothing is given out that could not be logged. Joining the files of bodies with different purposes needs the prior
 * authorisation of the CNDP; this function asks for its reason, it does not replace it.
 *
 * @param from - Domain of the pseudonyms at hand.
 * @param to - Domain of the pseudonyms wanted.
 * @param options - Keyring, reason, actor, log and clock. Not changed.
 * @returns The bridge. Its methods throw the errors of a pseudonymiser, and `pseudonymisation.bridge_not_logged`.
 * @throws {@link DataTikaError} `pseudonymisation.reason_missing` when the reason or the actor is empty.
 * @throws {@link DataTikaError} `pseudonymisation.same_domain` when both sides are one domain.
 * @throws {@link DataTikaError} The errors of {@link createPseudonymiser}.
 * @example
 * ```ts
 * import { type BridgeUse, createBridge, createKeyring, createPseudonymiser } from "@data-tika/pseudonymisation";
 * import { defineDomain, generateKey } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [generateKey("2026-01")] });
 * const north = defineDomain({ name: "agency-north", scope: "person" });
 * const aid = defineDomain({ name: "social-aid", scope: "person" });
 * const uses: BridgeUse[] = [];
 * const bridge = createBridge(north, aid, {
 *   keyring, kind: "cin", reason: "double benefits, authorisation 12-1-f", actor: "controller-7",
 *   log: (use) => void uses.push(use), now: () => new Date("2026-11-21T10:00:00Z"),
 * });
 * const held = createPseudonymiser({ keyring, domain: north, kind: "cin" }).many(["K45678"]);
 * const [other] = await bridge.translate(held, ["AB123456", "K45678"]);
 * other === createPseudonymiser({ keyring, domain: aid, kind: "cin" }).one("K45678"); // => true
 * uses.map(({ actor, from, to, count }) => `${actor}: ${from} → ${to}, ${count}`); // => [ 'controller-7: agency-north → social-aid, 1' ]
 * ```
 * @see Law 09-08, art. 12-1-f; CNDP, opinion D-120-2020 of 8 July 2020, on sector identifiers
 */
export function createBridge<const From extends string, const To extends string>(
  from: Domain<From>,
  to: Domain<To>,
  options: BridgeOptions,
): Bridge<From, To> {
  const { keyring, reason, actor, log, now } = options;
  if (!isText(reason) || !isText(actor)) throw failure("pseudonymisation.reason_missing");
  const [start, end] = [side(from, options, "from"), side(to, options, "to")];
  if (place(start) === place(end)) throw failure("pseudonymisation.same_domain", { domain: from.name });
  const [makeStart, makeEnd] = [createPseudonymiser(start), createPseudonymiser(end)];

  async function logged(pseudonyms: readonly (string | null)[]): Promise<void> {
    const digest = toHex(sha256(utf8(pseudonyms.map((pseudonym) => `${pseudonym ?? ""}\n`).join(""))));
    const [at, count] = [now().toISOString(), pseudonyms.length];
    const names = { from: domainPath(from).join("/"), to: domainPath(to).join("/") };
    try {
      await log({
        version: 1,
        act: "bridge",
        at,
        actor,
        reason,
        ...names,
        key: keyring.active,
        count,
        digest,
      });
    } catch (error) {
      throw failure("pseudonymisation.bridge_not_logged", {}, { cause: error });
    }
  }

  return {
    pairs: async (values) => {
      const [starts, ends] = [makeStart.many(values), makeEnd.many(values)];
      await logged(starts);
      return starts.map((one, index) => ({ from: one, to: ends[index] ?? null }));
    },
    translate: async (pseudonyms, values) => {
      if (options.form !== "bare") for (const one of pseudonyms) refuseForeign(one, start);
      const ends = makeEnd.many(values);
      const sought = new Set(pseudonyms);
      const found = new Map<string, Pseudonym<To> | null>();
      for (const made of versions(start, values)) {
        made.forEach((one, index) => {
          if (one !== null && sought.has(one as Pseudonym<From>)) found.set(one, ends[index] ?? null);
        });
      }
      await logged(pseudonyms);
      return pseudonyms.map((one) => (one === null ? null : (found.get(one) ?? null)));
    },
  };
}

function side<Name extends string>(
  domain: Domain<Name>,
  options: BridgeOptions,
  which: "from" | "to",
): PseudonymiserOptions<Name> {
  const { within, reason: _, actor: _actor, log: _log, now: _now, ...making } = options;
  return { ...making, domain, ...(within?.[which] === undefined ? {} : { within: within[which] }) };
}

function place({ domain, within = "" }: PseudonymiserOptions): string {
  return JSON.stringify([domainPath(domain), domain.scope, within]);
}

/** The pseudonyms of the values under every key that still recognises its own. */
function* versions(
  options: PseudonymiserOptions,
  values: readonly (string | null)[],
): Iterable<(string | null)[]> {
  const { many } = createPseudonymiser(options);
  yield many(values);
  const engine = createPseudonymEngine(options);
  for (const { id, status } of options.keyring.keys) {
    if (status !== "previous") continue;
    yield values.map((value) => {
      const canonical = canonicalForm(options.kind, value);
      return typeof canonical === "string" ? engine.under(id, canonical) : null;
    });
  }
}

function refuseForeign(pseudonym: string | null, { domain, kind }: PseudonymiserOptions): void {
  if (pseudonym === null) return;
  const parts = parsePseudonym(pseudonym);
  if (parts.domain !== domain.name || parts.kind !== (kind ?? "text")) {
    throw failure("pseudonymisation.other_domain", { domain: domain.name });
  }
}

function isText(text: string): boolean {
  return typeof text === "string" && text.trim() !== "";
}
