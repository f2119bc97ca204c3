import { untilAborted } from "./until-aborted.js";

/** Thrown inside a slice whose rows are no longer those that were archived or transformed: nothing of it may stand. */
export const changedMeanwhile = new Error("the rows changed while they were worked on");

const attempts = 5;
const lockNotAvailable = "55P03";

/**
 * Applies a slice again when its rows changed while they were worked on, or others kept them locked. Between two attempts
 * nothing is locked, so that holds are placed and writers come through.
 */
export async function retrySlice<Result>(
  apply: () => Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await apply();
    } catch (error) {
      if (attempt === attempts || !isRetried(error)) throw error;
      await untilAborted(new Promise((resume) => setTimeout(resume, 50 * 2 ** attempt)), signal);
    }
  }
}

function isRetried(error: unknown): boolean {
  if (error === changedMeanwhile) return true;
  return typeof error === "object" && error !== null && "code" in error && error.code === lockNotAvailable;
}
