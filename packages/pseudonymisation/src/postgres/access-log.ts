import {
  canonicalJson,
  emptyFrontier,
  extendFrontier,
  frontierRoot,
  leafHash,
  toHex,
  utf8,
} from "@data-tika/core/evidence";
import { retrySerialisation, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
import { failure } from "../failure.js";
import { guarded } from "../guarded.js";
import { type AccessEntry, accessEntrySchema } from "./access-entry.js";

/** How long the log is, and the root of the Merkle tree over it: 40 bytes that hold all its entries fast. */
export interface AccessLogHead {
  /** Number of entries. */
  readonly size: number;
  /** RFC 9162 root over the entries in canonical JSON, in hexadecimal. */
  readonly root: string;
}

/** An entry and its place. */
export interface PlacedEntry {
  /** Its place, from 1, without gaps. */
  readonly position: number;
  /** The entry. */
  readonly entry: AccessEntry;
}

/** A log that is only appended to. */
export interface AccessLog {
  /** Appends an entry; what it tells of happens only when this has resolved. Fits `log` of `createBridge`. */
  append(entry: AccessEntry): Promise<void>;
  /** Entries in their order, behind a position; at most 1,000 or `limit`. */
  entries(page?: { readonly after?: number; readonly limit?: number }): Promise<readonly PlacedEntry[]>;
  /** The head as it is now. Keep it where the administrator of the database cannot write: on paper, with a third party. */
  head(): Promise<AccessLogHead>;
  /** Whether the log still begins with all that an earlier head held fast. */
  verify(head: AccessLogHead): Promise<"intact" | "changed">;
}

const pageSize = 1_000;

/**
 * The log of bridges, re-identifications and erasures in a database.
 *
 * The table refuses UPDATE, DELETE and TRUNCATE by a trigger, so that no application and no slip changes it. Its owner
 * and a superuser can drop the trigger: that is not prevented but seen, by `verify` with a head kept elsewhere. What was
 * appended behind the last kept head is not held fast by anything. Writers take turns under a table lock.
 *
 * @param options - The database, after `migratePseudonymisation`.
 * @returns The log. Its methods throw `pseudonymisation.store_failed` when the database does.
 * @example
 * ```ts
 * import { createAccessLog } from "@data-tika/pseudonymisation/postgres";
 *
 * const db = { query: async () => ({ rows: [] }), transaction: () => Promise.reject(new Error("down")) };
 * (await createAccessLog({ db }).head()).size; // => 0
 * const use = { version: 1, act: "erase", at: "2026-11-21T10:00:00Z", actor: "a", reason: "r", domain: "d", count: 1 } as const;
 * await createAccessLog({ db }).append(use); // throws pseudonymisation.store_failed
 * ```
 * @see RFC 9162, §2.1 (Merkle tree)
 */
export function createAccessLog({ db }: { readonly db: SqlDatabase }): AccessLog {
  const headOf = async (most: number): Promise<AccessLogHead | undefined> => {
    let frontier = emptyFrontier;
    while (frontier.size < most) {
      const rows = await page(db, frontier.size, Math.min(pageSize, most - frontier.size));
      if (rows.some(({ position }, at) => Number(position) !== frontier.size + at + 1)) return undefined;
      frontier = extendFrontier(
        frontier,
        rows.map(({ body }) => leafHash(utf8(body))),
      );
      if (rows.length < pageSize) break;
    }
    return { size: frontier.size, root: toHex(frontierRoot(frontier)) };
  };
  return {
    append: (entry) => guarded("log", () => retrySerialisation(db, (tx) => appendEntry(tx, entry))),
    entries: ({ after = 0, limit = pageSize } = {}) =>
      guarded("log", async () =>
        (await page(db, after, Math.min(limit, pageSize))).map(({ position, body }) => {
          return { position: Number(position), entry: read(body) };
        }),
      ),
    head: () =>
      guarded("log", async () => {
        const head = await headOf(Number.MAX_SAFE_INTEGER);
        if (head === undefined) throw failure("pseudonymisation.log_changed");
        return head;
      }),
    verify: (kept) =>
      guarded("log", async () => {
        const head = await headOf(kept.size);
        return head?.size === kept.size && head.root === kept.root ? "intact" : "changed";
      }),
  };
}

/** Appends inside a transaction of the caller. Whoever holds the lock numbers, so that places have no gaps. */
export async function appendEntry(tx: SqlClient, entry: AccessEntry): Promise<void> {
  const body = canonicalJson(accessEntrySchema.parse(entry));
  await tx.query("LOCK TABLE data_tika_pseudonymisation_log IN SHARE ROW EXCLUSIVE MODE");
  await tx.query(
    `INSERT INTO data_tika_pseudonymisation_log (position, body)
     SELECT coalesce(max(position), 0) + 1, $1 FROM data_tika_pseudonymisation_log`,
    [body],
  );
}

interface LogRow {
  readonly position: string;
  readonly body: string;
}

async function page(db: SqlClient, after: number, limit: number): Promise<readonly LogRow[]> {
  const { rows } = await db.query<LogRow>(
    `SELECT position::text AS position, body FROM data_tika_pseudonymisation_log AS entry
      WHERE entry.position > $1 ORDER BY entry.position LIMIT $2`,
    [after, limit],
  );
  return rows;
}

function read(body: string): AccessEntry {
  const { data } = accessEntrySchema.safeParse(JSON.parse(body));
  if (data === undefined) throw failure("pseudonymisation.log_changed");
  return data;
}
