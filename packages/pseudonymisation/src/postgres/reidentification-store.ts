import { utf8 } from "@data-tika/core/evidence";
import { retrySerialisation, type SqlDatabase } from "@data-tika/core/sql";
import { canonicalForm } from "../canonical-form.js";
import { domainPath } from "../domain.js";
import { failure } from "../failure.js";
import { guarded } from "../guarded.js";
import { createPseudonymiser, type Pseudonym, type PseudonymiserOptions } from "../pseudonymiser.js";
import { type AccessReason, requireReason } from "./access-entry.js";
import { appendEntry } from "./access-log.js";
import { placeOf, sealingKeys } from "./sealing-keys.js";

/** What a store is made of: what a pseudonymiser is made of, the database and the clock. */
export interface ReidentificationOptions<Name extends string = string> extends PseudonymiserOptions<Name> {
  /** The database, after `migratePseudonymisation`. */
  readonly db: SqlDatabase;
  /** Tells the instant of each entry of the log. */
  readonly now: () => Date;
  /** Whether nobody may look alone. Default `optional`. */
  readonly secondPerson?: "optional" | "required";
}

/** Who looks, what for, and who agreed. */
export interface ReidentificationReason extends AccessReason {
  /** Who agreed to it: another person than the actor. */
  readonly secondPerson?: string;
}

/** The way back from pseudonyms to values. */
export interface ReidentificationStore<Name extends string = string> {
  /** The pseudonyms of values, whose canonical forms are kept sealed. The same value again changes nothing. */
  remember(values: readonly (string | null)[]): Promise<readonly (Pseudonym<Name> | null)[]>;
  /** The values behind pseudonyms, in their order; `null` where none is kept. Logged first, found or not. */
  reidentify(
    pseudonyms: readonly Pseudonym<Name>[],
    reason: ReidentificationReason,
  ): Promise<readonly (string | null)[]>;
}

interface OriginalRow {
  readonly pseudonym: string;
  readonly key: string;
  readonly sealed: string;
}

/**
 * A store through which alone a pseudonym becomes a person again: with a reason, an actor, a second person where one is
 * required, and an entry in a log that is only appended to.
 *
 * The values lie sealed (AES-256-GCM) under a key of the ring for this domain, bound to their pseudonym: the database
 * alone gives nobody back. The entry and the reading are one transaction: values are answered when the entry stands.
 * Whoever holds both the keyring and the database can read without this store; keep the two apart.
 *
 * @param options - Database, keyring, domain, kind, form and clock. Not changed.
 * @returns The store. Its methods throw the errors of a pseudonymiser and those named below.
 * @throws {@link DataTikaError} `pseudonymisation.reason_missing` without a reason or an actor.
 * @throws {@link DataTikaError} `pseudonymisation.second_person_missing` without the second person that is required.
 * @throws {@link DataTikaError} `pseudonymisation.same_person` when the second person is the actor.
 * @throws {@link DataTikaError} `pseudonymisation.sealed_changed` when a row was changed or moved.
 * @throws {@link DataTikaError} `pseudonymisation.retired_key` when a row was sealed with a key that is now retired.
 * @throws {@link DataTikaError} `pseudonymisation.store_failed` when the database fails.
 * @example
 * ```ts
 * import { createKeyring, defineDomain, generateKey } from "@data-tika/pseudonymisation";
 * import { createReidentificationStore } from "@data-tika/pseudonymisation/postgres";
 *
 * const store = createReidentificationStore({
 *   db: { query: async () => ({ rows: [] }), transaction: () => Promise.reject(new Error("down")) },
 *   keyring: createKeyring({ keys: [generateKey("2026-01")] }),
 *   domain: defineDomain({ name: "social-aid", scope: "person" }),
 *   kind: "cin", secondPerson: "required", now: () => new Date("2026-11-21T10:00:00Z"),
 * });
 * await store.reidentify([], { reason: "file 7", actor: "a" }); // throws pseudonymisation.second_person_missing
 * await store.reidentify([], { reason: "file 7", actor: "a", secondPerson: "A " }); // throws pseudonymisation.same_person
 * ```
 */
export function createReidentificationStore<const Name extends string>(
  options: ReidentificationOptions<Name>,
): ReidentificationStore<Name> {
  const { db, keyring, domain, kind, now, secondPerson: rule = "optional" } = options;
  const { many } = createPseudonymiser(options);
  const [place, sealingOf] = [placeOf(options), sealingKeys(options)];
  const bound = (pseudonym: string) => `${place}\n${pseudonym}`;

  async function open({ pseudonym, key, sealed }: OriginalRow): Promise<string> {
    return new TextDecoder().decode(await (await sealingOf(key)).open(sealed, bound(pseudonym)));
  }

  return {
    remember: async (values) => {
      const pseudonyms = many(values);
      const sealing = await sealingOf(keyring.active);
      const rows = new Map<string, Promise<string>>();
      pseudonyms.forEach((pseudonym, index) => {
        const original = canonicalForm(kind, values[index]);
        if (pseudonym === null || typeof original !== "string" || rows.has(pseudonym)) return;
        rows.set(pseudonym, sealing.seal(utf8(original), bound(pseudonym)));
      });
      const sealed = await Promise.all(rows.values());
      await guarded("remember", () =>
        db.query(
          `INSERT INTO data_tika_pseudonymisation_originals (domain, pseudonym, key, sealed)
           SELECT $1, given.pseudonym, $2, given.sealed FROM unnest($3::text[], $4::text[]) AS given (pseudonym, sealed)
           ON CONFLICT DO NOTHING`,
          [place, keyring.active, [...rows.keys()], sealed],
        ),
      );
      return pseudonyms;
    },
    reidentify: async (pseudonyms, reason) => {
      requireReason(reason);
      requireSecond(reason, rule);
      const rows = await guarded("reidentify", () =>
        retrySerialisation(db, async (tx) => {
          const [at, name] = [now().toISOString(), domainPath(domain).join("/")];
          const entry = {
            version: 1,
            act: "reidentify",
            at,
            domain: name,
            pseudonyms,
          } as const;
          await appendEntry(tx, { ...entry, ...said(reason) });
          const found = await tx.query<OriginalRow>(
            `SELECT pseudonym, key, sealed FROM data_tika_pseudonymisation_originals
              WHERE domain = $1 AND pseudonym = ANY($2::text[])`,
            [place, pseudonyms],
          );
          return found.rows;
        }),
      );
      const values = new Map(
        await Promise.all(rows.map(async (row) => [row.pseudonym, await open(row)] as const)),
      );
      return pseudonyms.map((pseudonym) => values.get(pseudonym) ?? null);
    },
  };
}

function said({ reason, actor, secondPerson }: ReidentificationReason): ReidentificationReason {
  return secondPerson === undefined ? { reason, actor } : { reason, actor, secondPerson };
}

function requireSecond(
  { actor, secondPerson = "" }: ReidentificationReason,
  rule: "optional" | "required",
): void {
  const second = secondPerson.trim().toLowerCase();
  if (second === "" && rule === "required") throw failure("pseudonymisation.second_person_missing");
  if (second === actor.trim().toLowerCase()) throw failure("pseudonymisation.same_person");
}
