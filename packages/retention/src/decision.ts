import type { CivilDay } from "@data-tika/core/time";
import type { RowKey } from "./hold.js";
import type { RetentionAction } from "./rule.js";

/** A row to decide on. */
export interface RetentionRecord {
  /** Its table, as the rules name it. */
  readonly dataset: string;
  /** Its primary key as text, column by column. */
  readonly key: readonly string[];
  /**
   * The columns that the rules and the holds read, an empty one as `null`: a column that is not given, or `undefined`, keeps
   * the row. A day is `YYYY-MM-DD` text; an instant is a `Date` or RFC 3339 text. Drivers turn a `date` and a `timestamp`
   * without zone into a `Date` on the host's clock, a day early east of Greenwich: cast both to text in the statement.
   * Rules that were defined with a catalogue know these columns, and a `Date` in one of them keeps the row.
   */
  readonly values: Readonly<Record<string, unknown>>;
  /**
   * For each event that the rules count from, the rows that belong to this one, with the columns that the rule reads.
   * An event that is not given keeps the row; one without rows has not happened.
   */
  readonly events?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /**
   * The rows of persons that this row refers to, directly or through others, those of its own table included (a guardian
   * among the persons, the author of the comment that is answered); none when it is an empty list. Left out, a hold on any
   * person keeps the row.
   */
  readonly subjects?: readonly RowKey[];
  /**
   * Of public archives: the elimination lists that the row stands on, as `listsWith` gives them. Left out, the row stands on
   * none and is blocked.
   */
  readonly listed?: readonly string[];
}

/** One reason of a decision, or one step of its count. */
export type RetentionReason =
  | { readonly code: "no-rule" }
  | { readonly code: "value-missing"; readonly rule: string; readonly column: string }
  | { readonly code: "start-missing"; readonly rule: string; readonly column: string }
  | { readonly code: "start"; readonly rule: string; readonly column: string; readonly day: CivilDay }
  | {
      readonly code: "start-birthday";
      readonly rule: string;
      readonly column: string;
      readonly period: string;
      readonly day: CivilDay;
    }
  | {
      readonly code: "start-event";
      readonly rule: string;
      readonly event: string;
      readonly dataset: string;
      readonly column: string;
      readonly day: CivilDay;
    }
  | {
      readonly code: "event-missing";
      readonly rule: string;
      readonly event: string;
      readonly dataset: string;
      readonly column: string;
    }
  | { readonly code: "start-absent"; readonly rule: string; readonly from: string }
  | { readonly code: "start-last"; readonly rule: string; readonly day: CivilDay }
  | {
      readonly code: "phase";
      readonly rule: string;
      readonly phase: "active" | "intermediate" | "definitive";
      readonly period: string;
      readonly until: CivilDay;
    }
  | {
      readonly code: "floor";
      readonly rule: string;
      readonly period: string;
      readonly until: CivilDay;
      readonly source: string;
    }
  | {
      readonly code: "ceiling";
      readonly rule: string;
      readonly period: string;
      readonly until: CivilDay;
      readonly source: string;
    }
  | {
      readonly code: "decided-by";
      readonly rule: string;
      readonly bound: "period" | "floor" | "ceiling";
      readonly dueOn: CivilDay;
    }
  | { readonly code: "extension"; readonly reference: string; readonly until: CivilDay }
  | { readonly code: "overridden"; readonly rule: string; readonly dueOn: CivilDay }
  | { readonly code: "hold"; readonly hold: string }
  | { readonly code: "hold-unclear"; readonly hold: string }
  | { readonly code: "hold-value-missing"; readonly hold: string; readonly column: string }
  | { readonly code: "milder-action"; readonly rule: string; readonly action: RetentionAction }
  | { readonly code: "no-visa"; readonly dataset: string };

/** Where a row stands on a day, and why. Plain data, meant to be stored as evidence. */
export interface RetentionDecision {
  /** Version of this shape. */
  readonly version: 1;
  /** The table. */
  readonly dataset: string;
  /** The row's key. */
  readonly key: readonly string[];
  /** Day decided for. */
  readonly on: CivilDay;
  /** Phase the row is in; `ended` once it is due; `unknown` when no rule applies or a start is missing. */
  readonly phase: "active" | "intermediate" | "definitive" | "ended" | "unknown";
  /** Day on which its time runs out: from that day on the action is due. `null` when unknown. */
  readonly dueOn: CivilDay | null;
  /** `keep` before its time, under a hold or when unknown; `block` when it may be neither used nor eliminated. */
  readonly action: "keep" | "block" | RetentionAction;
  /** The reasons and the count, in the order they were found. */
  readonly because: readonly RetentionReason[];
}
