import { addPeriod, type CivilDay, casablancaDay, shiftDay } from "@data-tika/core/time";
import { failure } from "./failure.js";

/** How far something is gone: from the tables, from the database's files, from its log, from the last backup. */
export const deletionLevelNames = ["logical", "storage", "log", "backup"] as const;

/** Name of a level. */
export type DeletionLevelName = (typeof deletionLevelNames)[number];

/** One level, and whether it is reached. */
export interface DeletionLevel {
  /** Which one. */
  readonly level: DeletionLevelName;
  /** Whether nothing that was deleted or changed is left there; `logical`: whether everything that was to be is so. */
  readonly reached: boolean;
  /** `measured` in the database, `declared` by the period you keep copies for; `null` while it is not reached. */
  readonly by: "measured" | "declared" | null;
  /** When to look again; `null` when it is reached, or when nobody said how long copies are kept. */
  readonly lookAgainOn: CivilDay | null;
}

/** How long copies are kept that the database does not know of. ISO 8601 in years, months, weeks and days. */
export interface KeptCopies {
  /** The database's log, with its archive. */
  readonly log?: string;
  /** Backups, the oldest one. */
  readonly backups?: string;
}

/** What is known of a deletion. */
export interface LevelFacts {
  /** When its last slice was done, RFC 3339; `null` when nothing was to be done. */
  readonly completedAt: string | null;
  /** Day to answer for; the day it was completed when left out. */
  readonly on?: CivilDay;
  /** Rows that were to be deleted or changed and were left; none when left out, `null` when nothing was to be. */
  readonly left?: number | null;
  /** Whether the tables were rewritten since, as `checkLevels` finds. */
  readonly rewritten?: boolean;
  /** How long copies are kept. */
  readonly kept?: KeptCopies | undefined;
}

/**
 * The levels of a deletion on a day.
 *
 * A row that is deleted stays readable in the table's file until the table is rewritten, in the log until its segments are
 * gone, and in each backup until that one is. While a row that was to go is left, the first level is not reached; the
 * others are about the rows that are gone. Replicas and exports are never promised.
 *
 * @param facts - What is known.
 * @returns The four levels, nearest first.
 * @throws {@link DataTikaError} `retention.invalid_day` when a period is no ISO 8601 duration; the field is named.
 * @example
 * ```ts
 * import { deletionLevels } from "@data-tika/retention";
 *
 * const facts = { completedAt: "2025-11-21T10:00:00Z", kept: { log: "P7D", backups: "P1M" } };
 * deletionLevels(facts).map(({ level, reached }) => [level, reached]); // => [ [ 'logical', true ], [ 'storage', false ], [ 'log', false ], [ 'backup', false ] ]
 * deletionLevels(facts)[3].lookAgainOn; // => 2025-12-21
 * deletionLevels({ ...facts, on: "2025-12-21" })[3]; // => { level: 'backup', reached: true, by: 'declared', lookAgainOn: null }
 * ```
 */
export function deletionLevels(facts: LevelFacts): readonly DeletionLevel[] {
  const { completedAt, on, left = 0, rewritten, kept } = facts;
  const done = completedAt === null ? undefined : casablancaDay(new Date(completedAt));
  const day = on ?? done;
  const storage = done === undefined ? left === 0 : left !== null && rewritten === true;
  // Of what was not to be changed, nothing is gone from anywhere.
  const asked = left === null ? undefined : day;
  const ends = { log: endOf(done, kept?.log, "log"), backup: endOf(done, kept?.backups, "backups") };
  return [
    measuredLevel("logical", left === 0, asked),
    measuredLevel("storage", storage, asked),
    copyLevel("log", ends.log, asked),
    copyLevel("backup", ends.backup, asked),
  ];
}

function measuredLevel(
  level: "logical" | "storage",
  reached: boolean,
  day: CivilDay | undefined,
): DeletionLevel {
  const lookAgainOn = reached || day === undefined ? null : shiftDay(day, 1);
  return { level, reached, by: reached ? "measured" : null, lookAgainOn };
}

function copyLevel(
  level: "log" | "backup",
  end: CivilDay | undefined,
  day: CivilDay | undefined,
): DeletionLevel {
  const reached = end !== undefined && day !== undefined && day >= end;
  const lookAgainOn = reached || day === undefined ? null : (end ?? null);
  return { level, reached, by: reached ? "declared" : null, lookAgainOn };
}

function endOf(done: CivilDay | undefined, period: string | undefined, field: string): CivilDay | undefined {
  if (done === undefined || period === undefined) return undefined;
  try {
    return addPeriod(done, period);
  } catch (error) {
    throw failure("retention.invalid_day", { field }, { cause: error });
  }
}
