import { canonicalJson } from "@data-tika/core/evidence";
import type { PGlite } from "@electric-sql/pglite";

/** A refusal that was turned into a consent behind the ledger's back. */
export interface Tampering {
  /** Whose refusal it was, and for which purpose. */
  readonly subject: string;
  readonly purpose: string;
  /** Puts the row back as it was. */
  readonly undo: () => Promise<void>;
}

interface StoredRefusal {
  readonly key: string;
  readonly subject: string;
  readonly body: string;
}

/** Rewrites the first refusal of a subscriber as a well-formed consent, with plain SQL and nothing else. */
export async function turnRefusalIntoConsent(db: PGlite): Promise<Tampering> {
  const { rows } = await db.query<StoredRefusal>(
    `SELECT key, subject, body FROM consent_entry
      WHERE body::json #>> '{event,kind}' = 'refused' AND body::json #>> '{event,purpose}' = 'newsletter'
      ORDER BY leaf LIMIT 1`,
  );
  const row = rows[0] as StoredRefusal;
  const entry = JSON.parse(row.body) as { readonly event: object };
  const informed = { by: "already-informed", proof: "0".repeat(64) };
  const forged = { ...entry.event, kind: "given", language: "fr", strength: "express", informed };
  const write = (body: string) =>
    db.query("UPDATE consent_entry SET body = $1 WHERE key = $2", [body, row.key]);
  await write(canonicalJson({ ...entry, event: forged }));
  return { subject: row.subject, purpose: "newsletter", undo: async () => void (await write(row.body)) };
}
