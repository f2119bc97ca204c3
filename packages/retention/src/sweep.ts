import type { SqlDatabase } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import type { RetentionArchive } from "./archive.js";
import { onDatabase } from "./ask-database.js";
import { certificateOf, type DeletionCertificate } from "./certificate.js";
import { checkPlace, checkPlan, checkSliceSize, checkTools } from "./check-plan.js";
import type { KeptCopies } from "./deletion-levels.js";
import type { RetentionPlan } from "./plan.js";
import { compileSteps, runSteps } from "./run-steps.js";
import type { SliceDigest } from "./slice-digest.js";
import { cutSlices, readLedger } from "./slices.js";
import { checkPace, createPace, type SweepPace } from "./sweep-pace.js";
import { createProgress, type Progress, type SweepProgress } from "./sweep-progress.js";
import type { RowTransform } from "./transform.js";

/** How a sweep runs. */
export interface SweepOptions extends SweepPace {
  /** Called after each slice, with what is done, how fast, and how long the rest will take. */
  readonly onProgress?: (progress: SweepProgress) => void;
  /** Stops the sweep between two slices, or inside one that waits for the archive, the transform or a lock. */
  readonly signal?: AbortSignal;
  /** Keys in a slice; 50,000 when left out. A plan that was begun keeps its slices. */
  readonly sliceSize?: number;
  /** Changes the rows that are due for `anonymise` or `pseudonymise`. */
  readonly transform?: RowTransform;
  /** Takes the rows that are due for `archive-then-delete`. */
  readonly archive?: RetentionArchive;
  /** Key of the tombstones, 32 random bytes or more, for rules that ask for them. Keep it out of the database. */
  readonly tombstoneKey?: Uint8Array;
  /**
   * What the ledger keeps of the keys of a slice: `slice`, one digest over all of them, shows later whether a list of keys
   * is what was deleted; `none` keeps their number alone and is faster. Default `slice`.
   */
  readonly digest?: SliceDigest;
  /**
   * Key of these digests, 32 random bytes or more: each is then an HMAC-SHA-256 under it. Without it, who reads the ledger
   * can guess the keys of a slice that has few. It never reaches the database; keep it apart.
   */
  readonly digestKey?: Uint8Array;
  /** How long copies are kept that the database does not know of, for the certificate. */
  readonly kept?: KeptCopies;
  /** The day it is, for a clock of your own; the database's clock when left out. */
  readonly today?: CivilDay;
}

/**
 * Executes a plan, slice by slice, and certifies it.
 *
 * Each slice is one transaction: archive or transform done for the rows as they are, holds locked, condition, holds and references asked again, the action done, ledger
 * written. A hold placed meanwhile therefore either keeps its row or is told that the row is gone. Rows that were
 * written since the plan was made are left alone, even when they are due: `skippedRows` lists them. A sweep that was
 * stopped or killed goes on where it was when the same plan is swept again; a plan swept twice, or by two processes, has
 * one effect.
 *
 * `archive-then-delete` writes the rows to the archive, reads them back and compares before anything is deleted; rows that
 * are no longer what was archived are archived again.
 * `anonymise` and `pseudonymise` write what the transform gives, once a row. `restrict` and `block` mark the row for
 * `isRestricted`. `review` changes nothing and is reported. Rows of a table that refers to itself go leaves first.
 *
 * @param db - The database that the plan was made in.
 * @param plan - Made by `planRetention`, unchanged. Nothing else is accepted.
 * @param options - Progress, stop, size of the slices.
 * @returns The certificate; the same one when everything was done before.
 * @throws {@link DataTikaError} `retention.invalid_plan` or `retention.plan_changed` when it is no plan, or was edited, or the
 *   database's tables or the rules no longer give its conditions.
 * @throws {@link DataTikaError} `retention.other_database` when it was made for another database.
 * @throws {@link DataTikaError} `retention.plan_not_due` when its day has not come.
 * @throws {@link DataTikaError} `retention.action_not_executable` when the plan needs a transform or an archive that was not
 *   given, before anything is written.
 * @throws {@link DataTikaError} `retention.tombstone_key_missing` when a rule asks for tombstones and no key of 32 bytes is given.
 * @throws {@link DataTikaError} `retention.tombstone_key_wrong` when slices of the plan were done with another key.
 * @throws {@link DataTikaError} `retention.digest_key_short` when the key of the digests has less than 32 bytes.
 * @throws {@link DataTikaError} `retention.invalid_slice_size` when the size is not 1 to 1,000,000.
 * @throws {@link DataTikaError} `retention.invalid_pace` when `seconds` or `share` is no such number.
 * @throws {@link DataTikaError} `retention.time_spent` when `seconds` were over before the last slice; sweep the plan again to go on.
 * @throws {@link DataTikaError} `retention.aborted` when the signal stopped it.
 * @throws {@link DataTikaError} `retention.permission_denied`, `retention.disk_full` or `retention.connection_lost` when that ended a slice,
 *   or came before the next one; `retention.rows_locked` or `retention.rows_changing` when others kept its rows from it five times;
 *   `retention.slice_failed` when the database, the transform or the archive refused it otherwise. The reason, without a value, is its `cause`.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses before. What
 *   `onProgress` throws comes as it is.
 * @example
 * ```ts
 * import { defineRules, migrateRetention, planRetention, sweep } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date)");
 * await db.exec("INSERT INTO visits VALUES (1001, '2020-01-31'), (1002, '2025-01-31')");
 * const rules = defineRules([
 *   {
 *     id: "visits",
 *     dataset: "visits",
 *     start: { column: "closed_on" },
 *     phases: [{ name: "active", keep: "P2Y" }],
 *     then: "delete",
 *     source: "declaration to the CNDP",
 *     mark: "text",
 *   },
 * ]);
 * const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
 * plan.items[0].counts; // => { due: 1, held: 0, referenced: 0, reached: 1 }
 * plan.items[0].sample; // => [ '••01' ]
 * const certificate = await sweep(db, plan);
 * certificate.items[0].deleted; // => 1
 * certificate.level; // => logical
 * await sweep(db, { ...plan, on: "2030-01-01" }); // throws retention.plan_changed
 * await db.close();
 * ```
 * @see Law 09-08, articles 3-1-e and 55
 */
export async function sweep(
  db: SqlDatabase,
  plan: RetentionPlan,
  options: SweepOptions = {},
): Promise<DeletionCertificate> {
  const progress = createProgress(plan.estimate?.rows ?? 0, options.onProgress);
  try {
    return await onDatabase("sweep", () => execute(db, plan, options, progress));
  } catch (error) {
    throw progress.unwrapped(error);
  }
}

async function execute(
  db: SqlDatabase,
  plan: RetentionPlan,
  options: SweepOptions,
  progress: Progress,
): Promise<DeletionCertificate> {
  const size = checkSliceSize(options.sliceSize);
  checkPace(options);
  checkPlan(plan);
  checkTools(plan, options);
  await checkPlace(db, plan, options.today);
  const steps = await compileSteps(db, plan);
  const [first] = steps;
  if (first) progress.begins(first, { slice: 0 });
  try {
    const slices = await cutSlices(db, plan, steps, size);
    const pace = await createPace(db, options);
    const { signal } = options;
    await runSteps({ db, plan: plan.digest, size, tools: options, signal, pace, progress }, steps, slices);
    const { entries, completedAt } = await readLedger(db, plan.digest);
    return certificateOf(plan, entries, { completedAt, kept: options.kept });
  } catch (error) {
    throw progress.named(error);
  }
}
