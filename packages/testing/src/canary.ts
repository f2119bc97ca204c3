import { inspect } from "node:util";

/** A value that stands for data of a person: it must not be found in anything a package says. */
export const canary = "CANARY-7f3a91";

/**
 * Where a canary came out of a thrown thing.
 *
 * @param thrown - Anything that was caught or returned as a problem.
 * @param value - The value looked for; {@link canary} when left out.
 * @returns The names of the outlets that show it: `message`, `stack`, `inspect`, `json`. Empty when it is safe.
 */
export function canaryOutlets(thrown: unknown, value: string = canary): string[] {
  const outlets = {
    message: thrown instanceof Error ? thrown.message : String(thrown),
    stack: thrown instanceof Error ? (thrown.stack ?? "") : "",
    inspect: inspect(thrown, { depth: 12, showHidden: true }),
    json: JSON.stringify(thrown) ?? "",
  };
  return Object.entries(outlets).flatMap(([outlet, text]) => (text.includes(value) ? [outlet] : []));
}
