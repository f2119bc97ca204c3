import type { LedgerFinding } from "./ledger-finding.js";
import { type LogEntry, type WrittenEntry, writtenEntry } from "./log-entry.js";
import type { NewEntry, StoredEntry } from "./store.js";

/** What there is to say of one entry. */
export interface EntryCheck {
  /** What is not as it was written. */
  readonly findings: readonly LedgerFinding[];
  /** What its body says, if it can be read. */
  readonly entry: LogEntry | undefined;
}

const nothing: readonly LedgerFinding[] = [];

const columnNames = { key: "key", id: "id", subject: "subject", recordedAt: "recorded_at" } as const;
const fields = ["key", "id", "subject", "recordedAt"] as const;

/** Checks one entry: its columns must follow from its body alone, and the body must be to the byte what is written. */
export function checkEntry(stored: StoredEntry, origin: string): EntryCheck {
  const written = writtenEntry(stored.body);
  const at = { index: stored.index ?? 0, entry: stored.id };
  if (written === undefined) return { entry: undefined, findings: [{ code: "entry-unreadable", ...at }] };
  return { entry: written.entry, findings: findingsOf(written, stored, origin) };
}

function findingsOf(
  { entry, columns }: WrittenEntry,
  stored: StoredEntry,
  origin: string,
): readonly LedgerFinding[] {
  const index = stored.index ?? 0;
  if (columns === undefined || columns.digest !== stored.digest)
    return [{ code: "entry-changed", index, entry: stored.id }];
  if (entry.origin !== origin) return [{ code: "entry-foreign", index, entry: stored.id }];
  if (isSame(columns, stored)) return nothing;
  return fields
    .filter((field) => columns[field] !== stored[field])
    .map((field) => ({ code: "column-changed", index, entry: columns.id, column: columnNames[field] }));
}

// Nearly always true, and asked for each entry: so without a list.
function isSame(columns: Omit<NewEntry, "body">, stored: StoredEntry): boolean {
  const { key, id, subject, recordedAt } = stored;
  return (
    columns.key === key &&
    columns.id === id &&
    columns.subject === subject &&
    columns.recordedAt === recordedAt
  );
}
