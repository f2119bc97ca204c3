import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { failure } from "./failure.js";

/** How long a sweep may take, and how much of that time it may use. */
export interface SweepPace {
  /** Seconds after which no further slice is begun; without limit when left out. */
  readonly seconds?: number | undefined;
  /**
   * Share of the time in which the sweep works, above 0 and at most 1; 1 when left out. After a slice that took three
   * seconds, a share of 0.25 rests for nine: the slower the database answers others, the longer the sweep leaves it alone.
   */
  readonly share?: number | undefined;
}

/** How fast a sweep is. */
export interface SweepSpeed {
  /** Rows a second since this call began, its rests included. */
  readonly rowsPerSecond: number;
  /** Seconds that the slices left will take at this speed. */
  readonly secondsLeft: number;
}

/** Keeps the time of a sweep by the database's clock, which every process that sweeps shares. */
export interface Pace {
  /** Whether the time that was given is over. */
  readonly isSpent: () => boolean;
  /** Notes a slice. */
  readonly done: (reached: number, slicesLeft: number) => Promise<SweepSpeed>;
  /** Leaves the database alone as long as the last slice asks for; shorter when the signal comes. */
  readonly rest: (signal: AbortSignal | undefined) => Promise<void>;
}

/** Refuses a time or a share that is none. */
export function checkPace({ seconds, share }: SweepPace): void {
  const isNone = (value: number | undefined, most: number) =>
    value !== undefined && !(typeof value === "number" && value > 0 && value <= most);
  if (isNone(seconds, Number.MAX_VALUE)) throw failure("retention.invalid_pace", { field: "seconds" });
  if (isNone(share, 1)) throw failure("retention.invalid_pace", { field: "share" });
}

/** Begins to keep the time. */
export async function createPace(
  db: SqlClient,
  { seconds = Number.POSITIVE_INFINITY, share = 1 }: SweepPace,
): Promise<Pace> {
  const begun = await milliseconds(db);
  let [rows, slices] = [0, 0];
  let [last, took] = [begun, 0];
  return {
    isSpent: () => (last - begun) / 1000 >= seconds,
    done: async (reached, slicesLeft) => {
      const now = await milliseconds(db);
      took = now - last;
      last = now;
      rows += reached;
      slices += 1;
      // A slice may take less than the clock can tell.
      const elapsed = Math.max(now - begun, 1) / 1000;
      return {
        rowsPerSecond: Math.round(rows / elapsed),
        secondsLeft: Math.ceil((elapsed / slices) * slicesLeft),
      };
    },
    rest: async (signal) => {
      if (share === 1) return;
      await pause(took * (1 / share - 1), signal);
      last = await milliseconds(db);
    },
  };
}

async function milliseconds(db: SqlClient): Promise<number> {
  const [row] = await ask<{ now: string }>(
    db,
    sql`SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint::text AS now`,
  );
  return Number(row?.now);
}

// A longer one would end at once.
const longestTimer = 2 ** 31 - 1;

function pause(duration: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resume) => {
    if (signal?.aborted) return resume();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resume();
    };
    const timer = setTimeout(end, Math.min(duration, longestTimer));
    signal?.addEventListener("abort", end);
  });
}
