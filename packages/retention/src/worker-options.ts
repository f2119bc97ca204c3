import type { SqlDatabase } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import type { SliceTools } from "./apply-slice.js";
import type { BossLike } from "./boss.js";
import type { KeptCopies } from "./deletion-levels.js";
import type { NightlyPlan } from "./nightly-plan.js";
import type { SweepPace, SweepSpeed } from "./sweep-pace.js";

/** What a worker did with one slice, and how far its plan has come. */
export interface WorkerProgress extends SweepSpeed {
  /** Digest of the plan. */
  readonly plan: string;
  /** The table. */
  readonly dataset: string;
  /** Rows that this slice deleted, or reached by another action. */
  readonly reached: number;
  /** Slices of the plan that are done, by all workers. */
  readonly slicesDone: number;
  /** Slices of the plan. */
  readonly slices: number;
}

/** What a worker needs. Every worker of a queue gets the same. */
export interface RetentionWorkerOptions extends SliceTools {
  /**
   * Called after each slice that this worker did, with the speed of that slice: two workers of one speed need half the
   * seconds that are left.
   */
  readonly onProgress?: (progress: WorkerProgress) => void;
  /**
   * Share of the time in which this worker works, as for `sweep`: with 0.25 it rests three times as long as a slice took.
   * Its job ends with the rest, which `expireInSeconds` has to leave room for.
   */
  readonly share?: SweepPace["share"];
  /** How long copies are kept that the database does not know of, for the certificate. */
  readonly kept?: KeptCopies;
  /** A started pg-boss, `new PgBoss(url)`. */
  readonly boss: BossLike;
  /** The database that the plans were made in; the queue may be in another. */
  readonly db: SqlDatabase;
  /** Name of the queue; `data-tika-retention` when left out. */
  readonly queue?: string;
  /** Keys in a slice; 50,000 when left out. */
  readonly sliceSize?: number;
  /** Seconds after which a slice counts as lost and goes to another worker; 900 when left out. */
  readonly expireInSeconds?: number;
  /** The day it is, for a clock of your own; the database's clock when left out. */
  readonly today?: CivilDay;
  /** What is planned each night, and begun once it is approved. */
  readonly nightly?: NightlyPlan;
}
