import type { CivilDay } from "@data-tika/core/time";
import type { RetentionAction } from "./rule.js";
import { sameDataset } from "./rule-set.js";

/**
 * An elimination list (*bordereau d'élimination*) that Archives du Maroc has stamped.
 *
 * @see Decree 2-14-267, articles 13 and 14
 */
export interface EliminationVisa {
  /** Number or date under which the stamped list is found. */
  readonly reference: string;
  /** Tables whose rows the list names. */
  readonly datasets: readonly string[];
  /** Day of the list: it covers the rows that were due by then. */
  readonly listedOn: CivilDay;
  /** Day of the visa. */
  readonly grantedOn: CivilDay;
}

/**
 * The retention schedule (*calendrier de conservation*) of a public body.
 *
 * @see Decree 2-14-267, articles 9 and 11
 */
export interface RetentionSchedule {
  /** Number of the decision that publishes it. */
  readonly reference: string;
  /** Day on which Archives du Maroc approved it. */
  readonly approvedOn: CivilDay;
  /** Day on which it was published in the Bulletin officiel. */
  readonly publishedOn: CivilDay;
}

/**
 * The CNDP's authorisation to keep data beyond its time for historical, statistical or scientific purposes. An object of
 * its own with its dates, never an edit of the rule; until its last day nothing of the tables is due.
 *
 * Using the data for any other purpose is punished as keeping it is (article 55).
 *
 * @see Law 09-08, article 3-2
 */
export interface RetentionExtension {
  /** Number of the authorisation. */
  readonly reference: string;
  /** Tables whose rows it covers. */
  readonly datasets: readonly string[];
  /** What they may be kept for. */
  readonly purpose: "historical" | "statistical" | "scientific";
  /** Day on which it was granted; before, it counts for nothing. */
  readonly grantedOn: CivilDay;
  /** Day on which it ends: from that day on the rules alone count. */
  readonly until: CivilDay;
}

/** Who holds the data, and what the authorities have approved. */
export interface HolderFacts {
  /**
   * `public`: the State, local authorities, public bodies and undertakings. `private`: anyone else.
   *
   * @see Law 69-99, article 3
   */
  readonly holder?: "public" | "private";
  /** Of a private holder: the tables of the public service it runs, which are public archives too. */
  readonly publicService?: readonly string[];
  /** What the CNDP has authorised to be kept for longer. */
  readonly extensions?: readonly RetentionExtension[];
  /** What Archives du Maroc has approved so far. */
  readonly archives?: {
    /** The approved and published schedule. */
    readonly schedule?: RetentionSchedule;
    /** The stamped lists. */
    readonly visas?: readonly EliminationVisa[];
  };
}

/** The authorisation that keeps the rows of a table longest, of those granted by a day. */
export function extensionOf(
  facts: HolderFacts,
  dataset: string,
  on: CivilDay,
): RetentionExtension | undefined {
  if (facts.extensions === undefined) return undefined;
  return facts.extensions
    .filter(
      ({ datasets, grantedOn }) => grantedOn <= on && datasets.some((name) => sameDataset(name, dataset)),
    )
    .toSorted((one, other) => (one.until < other.until ? -1 : 1))
    .at(-1);
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
 * Up to which due day the rows of a table may be eliminated on a day: that day itself for a private holder, the day
 * of the last stamped list for public archives, `undefined` when nothing allows it.
 */
export function eliminableUpTo(facts: HolderFacts, dataset: string, on: CivilDay): CivilDay | undefined {
  const isPublic =
    facts.holder === "public" || facts.publicService?.some((name) => sameDataset(name, dataset)) === true;
  if (!isPublic) return on;
  const schedule = facts.archives?.schedule;
  if (!schedule || schedule.approvedOn > on || schedule.publishedOn > on) return undefined;
  return (facts.archives?.visas ?? [])
    .filter(
      (visa) =>
        visa.grantedOn <= on &&
        visa.listedOn <= on &&
        visa.datasets.some((name) => sameDataset(name, dataset)),
    )
    .map(({ listedOn }) => listedOn)
    .toSorted()
    .at(-1);
}
