import type { SqlClient } from "@data-tika/core/sql";
import type { NewEntry, NewPart } from "./store.js";

/** The wrapped key of a person. */
export async function subjectKey(db: SqlClient, log: string, subject: string): Promise<string | undefined> {
  const text = "SELECT wrapped FROM consent_subject_key WHERE log = $1 AND subject = $2";
  return (await db.query<{ wrapped: string }>(text, [log, subject])).rows[0]?.wrapped;
}

/**
 * Keeps the key of a part from being destroyed until the transaction ends, and says whether it stands. To be called
 * before the entry is added: who holds the key first is first in the log as well.
 */
export async function holdKey(
  tx: SqlClient,
  log: string,
  subject: string,
  { wrapped, isNewKey }: NewPart,
): Promise<boolean> {
  const text = isNewKey
    ? `INSERT INTO consent_subject_key (log, subject, wrapped) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING log`
    : "SELECT log FROM consent_subject_key WHERE log = $1 AND subject = $2 AND wrapped = $3 FOR SHARE";
  return (await tx.query(text, [log, subject, wrapped])).rows.length > 0;
}

/** Keeps the sealed part of an entry; one that is there already stays. */
export async function keepSealed(
  tx: SqlClient,
  log: string,
  { id, subject }: NewEntry,
  sealed: string,
): Promise<void> {
  await tx.query(
    "INSERT INTO consent_sealed (log, id, subject, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    [log, id, subject, sealed],
  );
}

/** Removes the key and all sealed parts of a person; to be called before the entry is added that says so. */
export async function destroyKey(tx: SqlClient, log: string, subject: string): Promise<void> {
  // Where there is no key, another may just be making one: an empty one in its place waits for it, and is gone at once.
  await tx.query(
    "INSERT INTO consent_subject_key (log, subject, wrapped) VALUES ($1, $2, '') ON CONFLICT DO NOTHING",
    [log, subject],
  );
  await tx.query("DELETE FROM consent_subject_key WHERE log = $1 AND subject = $2", [log, subject]);
  await tx.query("DELETE FROM consent_sealed WHERE log = $1 AND subject = $2", [log, subject]);
}
