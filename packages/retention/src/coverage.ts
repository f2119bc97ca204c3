import type { Link } from "@data-tika/core/sql";
import type { PlanLink } from "./plan-link.js";

/** Columns that hold nothing of a person, and why that is so. */
export interface NonPersonal {
  /** The table. */
  readonly dataset: string;
  /** Its columns; the whole table, with columns to come, when left out. */
  readonly columns?: readonly string[];
  /** Why: a sentence for whoever checks. */
  readonly reason: string;
}

/** What the coverage is checked against. */
export interface CoverageOptions {
  /** What holds nothing of a person. */
  readonly nonPersonal?: readonly NonPersonal[];
  /** The report of the last check; columns that it did not see are named. */
  readonly since?: CoverageReport;
  /**
   * Whether links are also inferred from values: samples of the columns are compared, inside the database, with the keys of
   * the tables that have a rule. It costs a statement for each column of which no name says what it refers to.
   */
  readonly byValues?: boolean;
}

/** A link to a table with a rule: once confirmed, one for the `links` of `planRetention`, unless it is declared. */
export interface CoverageLink extends PlanLink {
  /** How it is known; `values` when every value of a sample is a key of the other table. */
  readonly how: Link["how"] | "values";
}

/** Which tables and columns of a database stand under a rule, and which do not. Plain data, to be kept for the next check. */
export interface CoverageReport {
  /** Version of this shape. */
  readonly version: 1;
  /** Whether nothing is uncovered or missing, no column is new, and no copy undeclared. */
  readonly complete: boolean;
  /** How many columns there are of each kind; their sum is all columns. */
  readonly columns: {
    /** In a table with a rule. */
    readonly ruled: number;
    /** Declared to hold nothing of a person. */
    readonly nonPersonal: number;
    /** Neither. */
    readonly uncovered: number;
  };
  /** Columns that are under no rule and not declared. */
  readonly uncovered: readonly {
    /** The table. */
    readonly dataset: string;
    /** Its columns. */
    readonly columns: readonly string[];
    /** Tables with a rule that its rows refer to, by a foreign key or, as names, types or values suggest, without one. */
    readonly refersTo: readonly string[];
  }[];
  /** Links to tables with a rule that the database does not declare: likely ones, to be confirmed. */
  readonly links: readonly CoverageLink[];
  /** Tables of which every rule has a condition: rows that fit none are kept for ever. */
  readonly partly: readonly string[];
  /** Columns that the last check did not see, also those of tables with a rule: somebody must look at them. */
  readonly added: readonly {
    /** The table. */
    readonly dataset: string;
    /** Its new columns. */
    readonly columns: readonly string[];
  }[];
  /** Tables and columns that rules or declarations name and the database has not. */
  readonly missing: readonly string[];
  /**
   * Materialised views and foreign tables that are not declared as a whole: no rule reaches the rows they keep or show. A
   * materialised view keeps what was deleted until it is refreshed.
   */
  readonly copies: readonly {
    /** Its name, `schema.name`. */
    readonly dataset: string;
    /** Which of the two. */
    readonly kind: "materialised view" | "foreign table";
  }[];
  /** All tables and columns that this check saw. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
}
