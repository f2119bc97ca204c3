import type { LegalFact } from "../law/fact.js";
import type { LegalReference } from "../law/reference.js";
import type { Localised } from "../localised.js";

/**
 * What a legal time is counted in. `clear-day`: neither the first nor the closing day counts; `working-day`: days of
 * rest and holidays do not count; `hour`: clock time.
 */
export type DelayUnit = "clear-day" | "working-day" | "day" | "month" | "hour";

/** What a text says where it gives no number. `no-duty`: it asks for nothing at all. */
export type DelayWording =
  | "immediately"
  | "without-delay"
  | "as-soon-as-possible"
  | "as-soon-as-aware"
  | "set-by-authority"
  | "none-set"
  | "not-stated"
  | "no-duty";

/**
 * Who has to act in the time: the authority (the CNDP or another public authority), the controller, the body that
 * holds the information asked for, or the person who asks.
 */
export type DelayBinds = "authority" | "controller" | "institution" | "person";

/** A time counted in days or months. */
export interface DayCount {
  /** How many. */
  readonly amount: number;
  /** Of what. */
  readonly unit: Exclude<DelayUnit, "hour">;
}

/** A time counted in hours. */
export interface HourCount {
  /** How many. */
  readonly amount: number;
  /** Of what. */
  readonly unit: "hour";
}

/** A time to which the text gives no number. */
export interface NoNumber {
  /** What it says instead. */
  readonly wording: DelayWording;
}

/** A time set by the law, the decree or the rules of the CNDP, as data. */
export interface LegalDelay<Value = DayCount | HourCount | NoNumber> extends LegalFact<Value> {
  /** What must be done in it. */
  readonly labels: Localised;
  /** Who must do it. */
  readonly binds: DelayBinds;
  /** `before`: the act must come that long before the event counted from. */
  readonly counted: "after" | "before";
  /** The text by which asking for what is missing suspends it. */
  readonly suspendedBy?: LegalReference;
}
