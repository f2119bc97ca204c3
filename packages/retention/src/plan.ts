import type { CivilDay } from "@data-tika/core/time";
import type { HolderFacts } from "./holder.js";
import type { PlanLink } from "./plan-link.js";
import type { RetentionAction } from "./rule.js";
import type { RuleSet } from "./rule-set.js";

/** Rows of one table for which one action is due. */
export interface PlanItem {
  /** The table, `schema.table`. */
  readonly dataset: string;
  /** What is due; `block` for public archives that no stamped list covers: neither used nor eliminated. */
  readonly action: "block" | RetentionAction;
  /** Rules in force for this table. */
  readonly rules: readonly string[];
  /** Which rows are due, as SQL over the table under the name `t`. */
  readonly predicate: {
    /** The condition, with `$1`-style placeholders. */
    readonly text: string;
    /** The values of the placeholders. */
    readonly values: readonly string[];
  };
  /** How many rows there are of each kind. */
  readonly counts: {
    /** Rows that are due. */
    readonly due: number;
    /** Of these: under a hold, and therefore kept. */
    readonly held: number;
    /** Of these, for a deletion: not held, but kept because rows that stay refer to them. */
    readonly referenced: number;
    /** Of these: what is left, which the action reaches. */
    readonly reached: number;
  };
  /** A few keys of rows reached, masked: a key may be an identity number. */
  readonly sample: readonly string[];
}

/** An index without which a deletion reads a whole table for each row. */
export interface MissingIndex {
  /** Table that refers. */
  readonly dataset: string;
  /** Its columns of the foreign key. */
  readonly columns: readonly string[];
  /** The statement that makes it; run it outside a transaction. On a partitioned table it keeps writers waiting. */
  readonly statement: string;
}

/**
 * What is due in a database on a day, and nothing else: the only thing that `sweep` takes. Plain data, to be shown,
 * stored, approved and carried to another machine.
 */
export interface RetentionPlan {
  /** Version of this shape. */
  readonly version: 1;
  /** Name of this plan, drawn by the database: two plans of one day are two, even with equal counts. */
  readonly id: string;
  /** Day the plan is for. */
  readonly on: CivilDay;
  /** The database it was made in. */
  readonly database: string;
  /** Where that database stood: a restored copy, or a standby that took over, is another place. */
  readonly place: string;
  /** The rules it was made from. */
  readonly rules: RuleSet;
  /** Who holds the data, and what Archives du Maroc has approved. */
  readonly holder: HolderFacts;
  /** Links between tables that the database does not declare: those given, and those that events of the rules make. */
  readonly links: readonly PlanLink[];
  /** What the database had committed when the plan was made; rows written later are left alone. */
  readonly snapshot: string;
  /** What is due, in the order in which it is executed: rows that refer before rows referred to. */
  readonly items: readonly PlanItem[];
  /** Tables with rows to which a rule applies and of which the day the time runs from is missing: they are never due. */
  readonly withoutStart: readonly {
    /** The table, `schema.table`. */
    readonly dataset: string;
    /** How many rows. */
    readonly rows: number;
  }[];
  /** Indexes to be made first. */
  readonly missingIndexes: readonly MissingIndex[];
  /** How long a sweep may take. */
  readonly estimate: {
    /** Rows to be reached: deleted, changed, restricted or blocked. */
    readonly rows: number;
    /** Rows a second that are assumed; replace it by what your own sweeps report. */
    readonly rowsPerSecond: number;
    /** Seconds; `null` while an index is missing, since no figure holds then. */
    readonly seconds: number | null;
  };
  /** SHA-256 over the canonical JSON of everything above, in hexadecimal. */
  readonly digest: string;
}
