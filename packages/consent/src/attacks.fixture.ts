import type { SqlClient, SqlDatabase } from "@data-tika/core/sql";
import { event, notice, purpose } from "./consent.fixture.js";
import type { ConsentEvent } from "./consent-event.js";
import { createLedger } from "./create-ledger.js";
import { eventEntry, noticeEntry } from "./log-entry.js";
import { createPostgresStore } from "./postgres.js";
import type { ConsentStore, NewEntry, PersonalEntry } from "./store.js";

/** What an attacker has: every right on the database, and the name of a log in it. */
export interface Attacked {
  readonly tx: SqlClient;
  readonly log: string;
  /** Another tenant's log in the same tables. */
  readonly other: string;
  /** Number of entries; the first is the notice. */
  readonly size: number;
  /** What lay beside the log for a person who was erased, from an old copy of the database. */
  readonly erased: readonly PersonalEntry[];
  /** A whole number from 0 up to, not including, the limit. */
  readonly pick: (limit: number) => number;
}

/** Changes the database behind the ledger's back. */
export type Attack = (on: Attacked) => Promise<unknown>;

const columns = ["key", "id", "subject", "recorded_at", "digest", "body"] as const;
const capsule = notice();
const recordedAt = "2026-11-21T12:00:00.000Z";
const now = () => new Date(recordedAt);

/** The store over an open transaction, so that what was done can be taken back. */
export function storeWithin(tx: SqlClient): ConsentStore {
  const db: SqlDatabase = {
    query: (text, values) => tx.query(text, values),
    transaction: (work) => work(tx),
  };
  return createPostgresStore({ db });
}

const update = ({ tx, log }: Attacked, set: string, where: string, ...values: readonly unknown[]) =>
  tx.query(`UPDATE consent_entry SET ${set} WHERE log = $1 AND ${where}`, [log, ...values]);

const readAll = async ({ tx, log }: Attacked, upTo: number): Promise<NewEntry[]> =>
  (await storeWithin(tx).read(log, 0, upTo)).map(({ index: _, ...entry }) => entry);

/** Any event in the form of an honest one, of a number that no honest one has. */
function forged(n: number): ConsentEvent {
  return event("refused", 1_000_000 + n, capsule, { subject: `p-${n}` });
}

/** Such an event as an entry of the log. */
export function forgedEntry({ log, pick }: Attacked): NewEntry {
  const one = forged(pick(1_000_000));
  return eventEntry(one, { key: one.id, origin: log, recordedAt });
}

/** Puts a row into the log, with a number or without. */
export async function insert({ tx, log }: Attacked, entry: NewEntry, leaf: number | null): Promise<void> {
  const { key, id, subject, digest, body } = entry;
  await tx.query(
    `INSERT INTO consent_entry (log, key, id, subject, recorded_at, digest, body, leaf)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [log, key, id, subject, entry.recordedAt, digest, body, leaf],
  );
}

/** Writes the whole log anew, tree and tiles and all, so that nothing in the database contradicts itself. */
async function rewrite({ tx, log }: Attacked, entries: readonly NewEntry[]): Promise<void> {
  await tx.query("DELETE FROM consent_entry WHERE log = $1", [log]);
  await tx.query("DELETE FROM consent_tile WHERE log = $1", [log]);
  await tx.query("DELETE FROM consent_log WHERE name = $1", [log]);
  await storeWithin(tx).appendMany(log, entries);
}

function flipped(text: string, pick: Attacked["pick"]): string {
  if (text === "") return "x";
  const at = pick(text.length);
  const code = text.charCodeAt(at) ^ (1 << pick(7));
  // PostgreSQL keeps no NUL, and half a pair of surrogates is no text.
  const put = code === 0 || (code >= 0xd800 && code <= 0xdfff) ? "~" : String.fromCharCode(code);
  const half = /[\ud800-\udfff]/.test(text.charAt(at));
  return half || put === text.charAt(at) ? `${text}!` : text.slice(0, at) + put + text.slice(at + 1);
}

const byteFlip: Attack = async (on) => {
  const { tx, log, size, pick } = on;
  const kind = pick(8);
  if (kind === 0) {
    const { rows } = await tx.query<{ peaks: string }>("SELECT peaks FROM consent_log WHERE name = $1", [
      log,
    ]);
    const peaks = flipped(rows[0]!.peaks, pick);
    return tx.query("UPDATE consent_log SET peaks = $2 WHERE name = $1", [log, peaks]);
  }
  if (kind === 1) {
    const { rows } = await tx.query<{ level: number; index: string; hashes: string }>(
      "SELECT level, index::text AS index, hashes FROM consent_tile WHERE log = $1 ORDER BY level, index",
      [log],
    );
    const { level, index, hashes } = rows[pick(rows.length)]!;
    const where = "log = $1 AND level = $2 AND index = $3";
    const values = [log, level, index, flipped(hashes, pick)];
    return tx.query(`UPDATE consent_tile SET hashes = $4 WHERE ${where}`, values);
  }
  const [column, leaf] = [columns[pick(columns.length)]!, pick(size)];
  const { rows } = await tx.query<{ text: string }>(
    `SELECT ${column} AS text FROM consent_entry WHERE log = $1 AND leaf = $2`,
    [log, leaf],
  );
  return update(on, `${column} = $3`, "leaf = $2", leaf, flipped(rows[0]!.text, pick));
};

const deleted: Attack = ({ tx, log, size, pick }) => {
  const from = pick(size);
  const until = from + pick(3);
  return tx.query("DELETE FROM consent_entry WHERE log = $1 AND leaf BETWEEN $2 AND $3", [log, from, until]);
};

const inserted: Attack = async (on) => {
  const at = on.pick(on.size + 1);
  await update(on, "leaf = leaf + 1000000", "leaf >= $2", at);
  await update(on, "leaf = leaf - 999999", "leaf >= 1000000");
  await insert(on, forgedEntry(on), at);
};

const reordered: Attack = async (on) => {
  const a = on.pick(on.size);
  const b = (a + 1 + on.pick(on.size - 1)) % on.size;
  await update(on, "leaf = 2000000", "leaf = $2", a);
  await update(on, "leaf = $3", "leaf = $2", b, a);
  await update(on, "leaf = $2", "leaf = 2000000", b);
};

const truncated: Attack = ({ tx, log, size, pick }) => {
  const way = pick(4);
  if (way === 0) return tx.query("TRUNCATE consent_entry");
  if (way === 1) return tx.query("TRUNCATE consent_tile");
  if (way === 2) return tx.query("TRUNCATE consent_log");
  return tx.query("DELETE FROM consent_entry WHERE log = $1 AND leaf >= $2", [log, pick(size)]);
};

const fork: Attack = async (on) => {
  const kept = await readAll(on, on.pick(on.size));
  const more = Array.from({ length: on.size - kept.length + on.pick(4) }, (_, n) => forged(n));
  const rest = more.map((one) => eventEntry(one, { key: one.id, origin: on.log, recordedAt }));
  await rewrite(on, [...kept, ...rest]);
};

const rollback: Attack = async (on) => rewrite(on, await readAll(on, on.pick(on.size)));

const replayed: Attack = async (on) => {
  const theirs = await storeWithin(on.tx).read(on.other, 1 + on.pick(6), 1);
  const entry = { ...theirs[0]!, key: `replayed-${on.pick(1_000)}`, id: `replayed-${on.pick(1_000)}` };
  const way = on.pick(3);
  if (way < 2)
    return insert(on, way === 0 ? { ...theirs[0]!, id: entry.id } : entry, way === 0 ? null : on.size);
  const set = "body = $3, digest = $4, subject = $5";
  return update(on, set, "leaf = $2", on.pick(on.size), entry.body, entry.digest, entry.subject);
};

const swappedNotice: Attack = async (on) => {
  const wider = notice([purpose({ recipients: ["bank", `r-${on.pick(100)}`] })]);
  const entry = noticeEntry(wider.notice, { key: wider.digest, origin: on.log, recordedAt });
  if (on.pick(2) === 0) return rewrite(on, [entry, ...(await readAll(on, on.size)).slice(1)]);
  const { key, id, digest, body } = entry;
  return update(on, "key = $2, id = $3, digest = $4, body = $5", "leaf = 0", key, id, digest, body);
};

const editedProjection: Attack = async (on) => {
  const { tx, log, size, pick } = on;
  const [leaf, way] = [pick(size), pick(7)];
  if (way === 0) return update(on, "subject = $3", "leaf = $2", leaf, `p-moved-${pick(1_000)}`);
  if (way === 1) return update(on, "leaf = NULL", "leaf = $2", leaf);
  if (way === 2) return update(on, "recorded_at = $3", "leaf = $2", leaf, "2026-11-20T12:00:00.000Z");
  if (way === 3) return update(on, "id = $3", "leaf = $2", leaf, `moved-${pick(1_000)}`);
  if (way === 4) return update(on, "log = $3", "leaf = $2", leaf, "nowhere");
  const step = pick(2) === 0 ? 1 : -1;
  if (way === 5) return tx.query("UPDATE consent_log SET size = size + $2 WHERE name = $1", [log, step]);
  return tx.query("UPDATE consent_tile SET hashes = hashes || $2 WHERE log = $1 AND level = 0", [
    log,
    "00".repeat(32),
  ]);
};

/** Every attack of the promise. */
export const attacks: Readonly<Record<string, Attack>> = {
  "a flipped byte": byteFlip,
  "deleted rows": deleted,
  "an inserted row": inserted,
  "reordered rows": reordered,
  "a truncated table": truncated,
  "a fork": fork,
  "a rollback": rollback,
  "a row replayed from another tenant": replayed,
  "a swapped notice": swappedNotice,
  "an edited projection": editedProjection,
};

/** What an attacker can do behind the checkpoint and be believed: only a later checkpoint would tell. */
export const unproved: Readonly<Record<string, Attack>> = {
  "a forged entry that waits": (on) => insert(on, forgedEntry(on), null),
  "forged entries in the tree": (on) =>
    createLedger({ store: storeWithin(on.tx), origin: on.log, now }).recordMany([forged(on.pick(1_000))]),
};
