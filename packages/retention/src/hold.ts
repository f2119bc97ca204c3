import type { Condition } from "./condition.js";

/** What every hold says of itself. */
export interface HoldName {
  /** Name of the hold, unique. */
  readonly id: string;
  /** The file it serves, as a reference of the controller. */
  readonly matter: string;
}

/** A row of a table, by its primary key. */
export interface RowKey {
  /** The table. */
  readonly dataset: string;
  /**
   * The row's primary key as text, column by column. A day is `YYYY-MM-DD`, an instant `YYYY-MM-DDTHH:MM:SS.ssssssZ`.
   */
  readonly key: readonly string[];
}

/** A hold on one row. */
export interface RowHold extends HoldName, RowKey {}

/** A hold on the rows of a table that a condition is true for, rows to come included. */
export interface QueryHold extends HoldName {
  /** The table. */
  readonly dataset: string;
  /** Which of its rows. */
  readonly where: Condition;
}

/**
 * A hold on a person: the person's row, and all rows that refer to it, directly or through others, in the same table
 * too, by foreign keys or by the links that a plan was given.
 */
export interface SubjectHold extends HoldName {
  /** The person's row. */
  readonly subject: RowKey;
}

/** An order not to delete, for a dispute or an inspection. */
export type Hold = RowHold | QueryHold | SubjectHold;
