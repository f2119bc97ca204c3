import { isDataTikaError } from "@data-tika/core";
import { failure } from "./failure.js";

/** Runs work on a database; what the database says stays behind, since it quotes rows and parameters. */
export async function guarded<Result>(task: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isDataTikaError(error)) throw error;
    throw failure("pseudonymisation.store_failed", { task }, { cause: error });
  }
}
