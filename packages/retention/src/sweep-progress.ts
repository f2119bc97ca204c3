import { isDataTikaError } from "@data-tika/core";
import { failure } from "./failure.js";
import { sliceFailure } from "./slice-failure.js";
import type { Slice, Step } from "./slices.js";
import type { SweepSpeed } from "./sweep-pace.js";
import { qualifiedName } from "./table-sql.js";

/** How far a sweep has come, after each slice. */
export interface SweepProgress extends SweepSpeed {
  /** The table. */
  readonly dataset: string;
  /** Slices done so far, those of an earlier sweep of this plan included. */
  readonly slicesDone: number;
  /** Slices of the plan. */
  readonly slices: number;
  /** Rows deleted, or reached by another action, by this call so far. */
  readonly deleted: number;
  /** Rows that the plan reaches. */
  readonly planned: number;
}

/** A slice that is done. */
export interface SliceDone extends SweepSpeed {
  readonly step: Step;
  readonly slicesDone: number;
  readonly slices: number;
  readonly reached: number;
}

/** Where a sweep is, for those who watch it and for what it fails with. */
export interface Progress {
  /** The next slice, or the first one while they are cut. */
  readonly begins: (step: Step, slice: Pick<Slice, "slice">) => void;
  readonly done: (slice: SliceDone) => void;
  /** What a failure between two slices is called: what was done stays done. */
  readonly named: (error: unknown) => unknown;
  /** What the caller's own function threw, as it was; another error otherwise. */
  readonly unwrapped: (error: unknown) => unknown;
}

/** Begins to watch a sweep. */
export function createProgress(
  planned: number,
  onProgress: ((progress: SweepProgress) => void) | undefined,
): Progress {
  let deleted = 0;
  let position: { readonly slice: number; readonly dataset: string } | undefined;
  let thrown: { readonly error: unknown } | undefined;
  return {
    begins: ({ ref }, { slice }) => {
      position = { slice: slice + 1, dataset: qualifiedName(ref.table) };
    },
    done: ({ step, reached, ...rest }) => {
      deleted += reached;
      try {
        onProgress?.({ dataset: qualifiedName(step.ref.table), ...rest, deleted, planned });
      } catch (error) {
        thrown = { error };
        throw error;
      }
    },
    named: (error) =>
      thrown || position === undefined || isDataTikaError(error)
        ? error
        : failure(sliceFailure(error), position, { cause: error }),
    unwrapped: (error) => (thrown ? thrown.error : error),
  };
}
