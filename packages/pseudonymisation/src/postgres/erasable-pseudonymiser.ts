import { toBase64url, toHex, utf8 } from "@data-tika/core/evidence";
import { retrySerialisation, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
import { hmacSha256 } from "#hash";
import { canonicalForm } from "../canonical-form.js";
import { domainPath } from "../domain.js";
import { failure } from "../failure.js";
import { guarded } from "../guarded.js";
import { deriveKey } from "../key-tree.js";
import { createPseudonymEngine, type Pseudonym, type PseudonymiserOptions } from "../pseudonymiser.js";
import { type AccessReason, requireReason } from "./access-entry.js";
import { appendEntry } from "./access-log.js";
import { placeOf, sealingKeys } from "./sealing-keys.js";

/** What it is made of: what a pseudonymiser is made of, the database and the clock. */
export interface ErasableOptions<Name extends string = string> extends PseudonymiserOptions<Name> {
  /** The database, after `migratePseudonymisation`. */
  readonly db: SqlDatabase;
  /** Tells the instant of each entry of the log. */
  readonly now: () => Date;
}

/** Pseudonyms that can be cut off from their person for good. */
export interface ErasablePseudonymiser<Name extends string = string> {
  /** The pseudonyms of values in their order; a person who has no key yet gets one. */
  many(values: readonly (string | null)[]): Promise<readonly (Pseudonym<Name> | null)[]>;
  /** Destroys the keys of persons, with an entry in the log. Answers how many there were. */
  erase(values: readonly (string | null)[], reason: AccessReason): Promise<number>;
}

interface SubjectRow {
  readonly subject: string;
  readonly key: string;
  readonly sealed: string;
}

/**
 * A pseudonymiser with a random key for each person, kept in the database: when it is destroyed, nobody can make the
 * person's pseudonym again, not even with the whole keyring and the whole database.
 *
 * A pseudonym needs the keyring and the key of the person; the latter lies sealed under the former, found by a keyed
 * digest. After an erasure the old pseudonyms stay in the data, joined to nobody; the same person asked for again gets
 * a new key and new pseudonyms. What was deleted can be read in files of the server until VACUUM FULL has run and the
 * write-ahead log is recycled, and in backups for as long as they are kept: the erasure is complete then. A key of the
 * ring stays `previous` as long as persons whose keys it sealed are to be found.
 *
 * @param options - Database, keyring, domain, kind, form and clock. Not changed.
 * @returns The two functions. They throw the errors of a pseudonymiser and those named below.
 * @throws {@link DataTikaError} `pseudonymisation.reason_missing` when an erasure has no reason or no actor.
 * @throws {@link DataTikaError} `pseudonymisation.sealed_changed` when a row was changed or moved.
 * @throws {@link DataTikaError} `pseudonymisation.store_failed` when the database fails.
 * @example
 * ```ts
 * import { createKeyring, defineDomain, generateKey } from "@data-tika/pseudonymisation";
 * import { createErasablePseudonymiser } from "@data-tika/pseudonymisation/postgres";
 *
 * const erasable = createErasablePseudonymiser({
 *   db: { query: async () => ({ rows: [] }), transaction: () => Promise.reject(new Error("down")) },
 *   keyring: createKeyring({ keys: [generateKey("2026-01")] }),
 *   domain: defineDomain({ name: "social-aid", scope: "person" }),
 *   kind: "cin", now: () => new Date("2026-11-21T10:00:00Z"),
 * });
 * await erasable.many([null, "N/A"]); // => [ null, null ]
 * await erasable.erase(["AB123456"], { reason: "", actor: "a" }); // throws pseudonymisation.reason_missing
 * ```
 */
export function createErasablePseudonymiser<const Name extends string>(
  options: ErasableOptions<Name>,
): ErasablePseudonymiser<Name> {
  const { db, keyring, domain, now } = options;
  const { under } = createPseudonymEngine(options);
  const [place, sealingOf, indexOf] = [placeOf(options), sealingKeys(options), subjectIndex(options)];
  const previous = keyring.keys.filter(({ status }) => status === "previous").map(({ id }) => id);
  const bound = (subject: string) => `${place}\n${subject}`;

  async function added(subjects: readonly string[]): Promise<readonly SubjectRow[]> {
    const sealing = await sealingOf(keyring.active);
    const keys = subjects.map((subject) =>
      sealing.seal(globalThis.crypto.getRandomValues(new Uint8Array(32)), bound(subject)),
    );
    // Two processes may add the same person: the key that stands is read back.
    await db.query(
      `INSERT INTO data_tika_pseudonymisation_subjects (domain, subject, key, sealed)
       SELECT $1, given.subject, $2, given.sealed FROM unnest($3::text[], $4::text[]) AS given (subject, sealed)
       ON CONFLICT DO NOTHING`,
      [place, keyring.active, subjects, await Promise.all(keys)],
    );
    return rowsOf(db, place, subjects);
  }

  async function keysOf(canonical: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const indices = canonical.map((text) => [keyring.active, ...previous].map((id) => indexOf(id, text)));
    const rows = new Map<string, SubjectRow>();
    for (const row of await rowsOf(db, place, indices.flat())) rows.set(row.subject, row);
    const missing = indices
      .filter((names) => !names.some((name) => rows.has(name)))
      .map(([first]) => first as string);
    if (missing.length > 0) for (const row of await added(missing)) rows.set(row.subject, row);
    const found = indices.map((names) =>
      names.map((name) => rows.get(name)).find((row) => row !== undefined),
    );
    const opened = found.map(async (row) => {
      if (row === undefined) throw failure("pseudonymisation.store_failed", { task: "subjects" });
      return toHex(await (await sealingOf(row.key)).open(row.sealed, bound(row.subject)));
    });
    const keys = await Promise.all(opened);
    return new Map(canonical.map((text, at) => [text, keys[at] as string]));
  }

  return {
    many: async (values) => {
      const texts = canonicals(options, values);
      const keys = await guarded("subjects", () =>
        keysOf([...new Set(texts.filter((text) => text !== null))]),
      );
      // The key of the person is part of what is keyed: without it, nothing leads from the value to the pseudonym.
      return texts.map((text) =>
        text === null ? null : (under(keyring.active, `${keys.get(text)}\n${text}`) as Pseudonym<Name>),
      );
    },
    erase: async (values, reason) => {
      requireReason(reason);
      const texts = canonicals(options, values).filter((text) => text !== null);
      const subjects = texts.flatMap((text) => [keyring.active, ...previous].map((id) => indexOf(id, text)));
      return guarded("erase", () =>
        retrySerialisation(db, async (tx) => {
          const { rows } = await tx.query(
            `DELETE FROM data_tika_pseudonymisation_subjects WHERE domain = $1 AND subject = ANY($2::text[]) RETURNING key`,
            [place, subjects],
          );
          const [at, name, count] = [now().toISOString(), domainPath(domain).join("/"), rows.length];
          const { actor, reason: why } = reason;
          await appendEntry(tx, { version: 1, act: "erase", at, actor, reason: why, domain: name, count });
          return count;
        }),
      );
    },
  };
}

/** The name of a person in the table under one key: a keyed digest of its own. */
function subjectIndex({ keyring, domain, kind, within = "" }: PseudonymiserOptions) {
  const keys = new Map<string, Uint8Array>();
  return (keyId: string, canonical: string): string => {
    const use = { algorithm: "subject-index", domain, within, field: kind ?? "text" } as const;
    const key = keys.get(keyId) ?? deriveKey(keyring, keyId, use);
    keys.set(keyId, key);
    return toBase64url(hmacSha256(key, utf8(canonical)));
  };
}

async function rowsOf(
  db: SqlClient,
  place: string,
  subjects: readonly string[],
): Promise<readonly SubjectRow[]> {
  if (subjects.length === 0) return [];
  const { rows } = await db.query<SubjectRow>(
    `SELECT subject, key, sealed FROM data_tika_pseudonymisation_subjects
      WHERE domain = $1 AND subject = ANY($2::text[])`,
    [place, subjects],
  );
  return rows;
}

function canonicals(
  { kind }: PseudonymiserOptions,
  values: readonly (string | null)[],
): readonly (string | null)[] {
  return values.map((value, index) => {
    const text = canonicalForm(kind, value);
    if (text !== undefined) return text;
    throw kind === undefined
      ? failure("pseudonymisation.not_text", { position: index + 1 })
      : failure("pseudonymisation.not_an_identifier", { position: index + 1, kind });
  });
}
