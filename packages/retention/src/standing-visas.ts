import type { CivilDay } from "@data-tika/core/time";
import { mayBeSameDataset, sameDataset } from "./dataset-name.js";
import type { HolderFacts, RetentionExtension } from "./holder.js";
import type { RetentionAction } from "./rule.js";

/** A table on a day, and the schema of tables that are named without one. */
export interface HeldTable {
  readonly dataset: string;
  readonly on: CivilDay;
  readonly defaultSchema: string | undefined;
}

const eliminations: readonly RetentionAction[] = [
  "delete",
  "anonymise",
  "pseudonymise",
  "archive-then-delete",
];

/** Whether an action takes a document away for good. */
export function eliminates(action: RetentionAction): boolean {
  return eliminations.includes(action);
}

/**
 * The stamped lists of which a row of the table must stand on one before it may be eliminated, by the digests of their
 * plans; `undefined` for what is no public archive and needs none. Without a schedule no list counts.
 */
export function standingVisas(
  { holder, publicService, archives }: HolderFacts,
  { dataset, on, defaultSchema }: HeldTable,
): readonly string[] | undefined {
  const isPublic =
    holder === "public" ||
    publicService?.some((name) => mayBeSameDataset(name, dataset, defaultSchema)) === true;
  if (!isPublic) return undefined;
  const { schedule, visas = [] } = archives ?? {};
  if (!schedule || schedule.approvedOn > on || schedule.publishedOn > on) return [];
  return visas
    .filter(
      ({ datasets, grantedOn, listedOn }) =>
        grantedOn <= on &&
        listedOn <= grantedOn &&
        datasets.some((name) => sameDataset(name, dataset, defaultSchema)),
    )
    .map(({ plan }) => plan);
}

/** The authorisation that keeps the rows of a table longest, of those granted by a day. */
export function extensionOf(
  { extensions }: HolderFacts,
  { dataset, on, defaultSchema }: HeldTable,
): RetentionExtension | undefined {
  if (extensions === undefined) return undefined;
  return extensions
    .filter(
      ({ datasets, grantedOn }) =>
        grantedOn <= on && datasets.some((name) => mayBeSameDataset(name, dataset, defaultSchema)),
    )
    .toSorted((one, other) => (one.until < other.until ? -1 : 1))
    .at(-1);
}
