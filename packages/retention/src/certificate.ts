import { canonicalJson, leafHash, merkleRoot, toHex, utf8 } from "@data-tika/core/evidence";
import type { CivilDay } from "@data-tika/core/time";
import { type DeletionLevel, deletionLevels, type LevelFacts } from "./deletion-levels.js";
import type { PlanItem, RetentionPlan } from "./plan.js";

/** One slice as the ledger keeps it. */
export interface SliceEntry {
  /** Place of the item in the plan. */
  readonly item: number;
  /** Place of the slice in the item. */
  readonly slice: number;
  /** Rows deleted, or reached by another action. */
  readonly deleted: number;
  /**
   * SHA-256 in hexadecimal over the slice's salt and the keys reached. A key of one column of whole numbers is eight
   * bytes, most significant first, in the order of the numbers; any other is, column by column, its length, a colon and
   * its text, in the order of the bytes. The salt stays in the ledger: who has the certificate alone guesses no key. With
   * a `digestKey` it is the HMAC-SHA-256 of those 32 bytes, and who has the ledger too guesses none. Absent when the slice
   * was done with `digest: "none"`.
   */
  readonly digest?: string;
  /** Only for a digest under a `digestKey`: the key's HMAC-SHA-256 of a constant, in hexadecimal, which shows the right one. */
  readonly keyCheck?: string;
  /** SHA-256, in hexadecimal, of the file in the archive; only for `archive-then-delete`. */
  readonly archive?: string;
  /** RFC 9162 root, in hexadecimal, over the keyed digests of its rows; only for rules with `tombstones`. */
  readonly rows?: string;
}

/** What a certificate does not promise: copies that a deletion of rows does not reach. */
export const notPromised = ["storage", "log", "replicas", "backups", "exports"] as const;

/** What was deleted, by which rule, and how far it is gone. Plain data, to be signed and stored. */
export interface DeletionCertificate {
  /** Version of this shape. */
  readonly version: 1;
  /** Digest of the plan that was executed. */
  readonly plan: string;
  /** The database. */
  readonly database: string;
  /** Day of the plan. */
  readonly on: CivilDay;
  /** When the last slice was done, by the database's clock, RFC 3339; `null` when there was nothing to do. */
  readonly completedAt: string | null;
  /** What was done, item by item of the plan. */
  readonly items: readonly {
    /** The table. */
    readonly dataset: string;
    /** What was due. */
    readonly action: string;
    /** The rules. */
    readonly rules: readonly string[];
    /** Rows that the plan reached. */
    readonly planned: number;
    /** Rows deleted, or reached by another action; fewer than planned when rows were held, changed or referred to since. */
    readonly deleted: number;
    /**
     * `reported` for what is left to a person: `review`. `blocked` for public archives that wait for a visa; only those are
     * counted as reached that no earlier plan had blocked.
     */
    readonly outcome:
      | "deleted"
      | "archived"
      | "anonymised"
      | "pseudonymised"
      | "restricted"
      | "blocked"
      | "reported";
  }[];
  /** Number of slices. */
  readonly slices: number;
  /** RFC 9162 root, in hexadecimal, over the slices in their order, each as canonical JSON. */
  readonly root: string;
  /** The four levels, which of them are reached, and when to look again: then ask `checkLevels`. */
  readonly levels: readonly DeletionLevel[];
  /**
   * `logical`: every row that was to be deleted or changed is gone from the tables, or changed. Its bytes may still stand
   * in what `notPromised` names. `null` when some row was left, since it was held, written or referred to meanwhile, and when
   * the plan changes nothing.
   */
  readonly level: "logical" | null;
  /** What is not promised. */
  readonly notPromised: typeof notPromised;
}

const outcomes = {
  delete: "deleted",
  "archive-then-delete": "archived",
  anonymise: "anonymised",
  pseudonymise: "pseudonymised",
  restrict: "restricted",
  review: "reported",
  block: "blocked",
} as const satisfies Readonly<Record<PlanItem["action"], string>>;

/** The certificate of an executed plan. */
export function certificateOf(
  plan: RetentionPlan,
  entries: readonly SliceEntry[],
  { completedAt, kept }: Pick<LevelFacts, "completedAt" | "kept">,
): DeletionCertificate {
  const items = plan.items.map(({ dataset, action, rules, counts }, at) => {
    const deleted = entries.reduce((sum, entry) => sum + (entry.item === at ? entry.deleted : 0), 0);
    return { dataset, action, rules, planned: counts.reached, deleted, outcome: outcomes[action] };
  });
  const { digest, database, on } = plan;
  const left = rowsLeft(items);
  const root = sliceRoot(entries);
  return {
    version: 1,
    plan: digest,
    database,
    on,
    completedAt,
    items,
    slices: entries.length,
    root,
    level: left === 0 ? "logical" : null,
    levels: deletionLevels({ completedAt, kept, left }),
    notPromised,
  };
}

const changed: readonly DeletionCertificate["items"][number]["outcome"][] = [
  "deleted",
  "archived",
  "anonymised",
  "pseudonymised",
];

/**
 * How many rows that were to be deleted or changed are still as they were; `null` when the plan changes none: restricted,
 * reviewed and blocked rows are all still there.
 */
export function rowsLeft(
  items: readonly Pick<DeletionCertificate["items"][number], "outcome" | "planned" | "deleted">[],
): number | null {
  const changing = items.filter(({ outcome }) => changed.includes(outcome));
  if (changing.length === 0 && items.length > 0) return null;
  return changing.reduce((sum, { planned, deleted }) => sum + Math.max(planned - deleted, 0), 0);
}

function sliceRoot(entries: readonly SliceEntry[]): string {
  return toHex(merkleRoot(entries.map((entry) => leafHash(utf8(canonicalJson(entry))))));
}
