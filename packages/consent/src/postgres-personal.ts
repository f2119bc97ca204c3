import type { SqlClient } from "@data-tika/core/sql";

/** The wrapped key of a person; a fresh one is kept when there is none. */
export async function subjectKey(
  db: SqlClient,
  log: string,
  subject: string,
  fresh: string | undefined,
): Promise<string | undefined> {
  if (fresh !== undefined)
    await db.query(
      "INSERT INTO consent_subject_key (log, subject, wrapped) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
      [log, subject, fresh],
    );
  const { rows } = await db.query<{ wrapped: string }>(
    "SELECT wrapped FROM consent_subject_key WHERE log = $1 AND subject = $2",
    [log, subject],
  );
  return rows[0]?.wrapped;
}

/** Keeps the sealed part of an event. */
export async function keepSealed(
  db: SqlClient,
  log: string,
  { subject, id }: { readonly subject: string; readonly id: string },
  sealed: string,
): Promise<void> {
  await db.query(
    "INSERT INTO consent_sealed (log, id, subject, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    [log, id, subject, sealed],
  );
}

/** The sealed part of an event. */
export async function sealedPart(db: SqlClient, log: string, id: string): Promise<string | undefined> {
  const text = "SELECT sealed FROM consent_sealed WHERE log = $1 AND id = $2";
  return (await db.query<{ sealed: string }>(text, [log, id])).rows[0]?.sealed;
}

/** Removes the key and all sealed parts of a person. */
export async function destroyKey(tx: SqlClient, log: string, subject: string): Promise<void> {
  await tx.query("DELETE FROM consent_subject_key WHERE log = $1 AND subject = $2", [log, subject]);
  await tx.query("DELETE FROM consent_sealed WHERE log = $1 AND subject = $2", [log, subject]);
}
