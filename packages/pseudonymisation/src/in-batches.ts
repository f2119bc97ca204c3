import type { IdentifierKind } from "@data-tika/identifiers";
import type { CanonicalForm } from "./canonical-form.js";
import { failure } from "./failure.js";

/** A value of a column as it comes. */
export type ColumnValue = string | null | undefined;

/** Called with the index of a value that has no canonical form; it throws. */
export type Refuse = (index: number) => never;

/** Puts what becomes of texts at their places of the results. */
export type MakeBatch = (texts: readonly string[], places: Uint32Array, results: (string | null)[]) => void;

const batchSize = 4096;

/**
 * Brings values to their canonical form and hands them on, some thousands at a time; what is missing stays `null`.
 *
 * Without `refuse`, so does a value that has no canonical form.
 */
export function inBatches(
  values: readonly ColumnValue[],
  canonical: (value: ColumnValue) => CanonicalForm,
  make: MakeBatch,
  refuse: Refuse | undefined,
): (string | null)[] {
  const results: (string | null)[] = new Array(values.length).fill(null);
  const places = new Uint32Array(Math.min(batchSize, values.length));
  // One array for all batches: a new one for each would be a third of what the garbage collector has to go through.
  const texts: string[] = [];
  for (let start = 0; start < values.length; start += batchSize) {
    const end = Math.min(start + batchSize, values.length);
    let count = 0;
    for (let index = start; index < end; index++) {
      const text = canonical(values[index]);
      if (text === undefined && refuse !== undefined) return refuse(index);
      if (text === null || text === undefined) continue;
      places[count] = index;
      texts[count++] = text;
    }
    texts.length = count;
    make(texts, places, results);
  }
  return results;
}

/** The refusal that names the position, and the kind where there is one. */
export function refuseBy(kind: IdentifierKind | undefined): Refuse {
  return (index) => {
    throw kind === undefined
      ? failure("pseudonymisation.not_text", { position: index + 1 })
      : failure("pseudonymisation.not_an_identifier", { position: index + 1, kind });
  };
}
