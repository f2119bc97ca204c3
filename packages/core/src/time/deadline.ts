import type { Mark } from "../law/fact.js";
import type { LegalReference } from "../law/reference.js";
import type { CivilDay } from "./civil-day.js";
import type { CountStep } from "./count-step.js";
import type { DelayBinds, DelayWording } from "./legal-delay.js";
import type { HourDelayId, LegalDelayId, UnnumberedDelayId } from "./legal-delay-id.js";

/** A span in which a time did not run, because what was missing had been asked for. */
export interface Suspension {
  /** Day on which the complement was asked; the time stands still from then on. */
  readonly asked: CivilDay;
  /** Day on which it came; the remaining days run again. Left out while it is awaited. */
  readonly received?: CivilDay;
}

/** What every deadline says. */
export interface DeadlineBase {
  /** Which time this is. */
  readonly id: LegalDelayId;
  /** Who has to act in it. */
  readonly binds: DelayBinds;
  /** Where it stands. */
  readonly article: LegalReference;
  /** How sure its length is. */
  readonly mark: Mark;
  /** How it was counted, step by step; {@link explainStep} puts a step into words. */
  readonly steps: readonly CountStep[];
}

/** A deadline in days. */
export interface DayDeadline extends DeadlineBase {
  /** Says which of the deadlines this is. */
  readonly kind: "day";
  /** Day on which the time itself runs out, weekend or not. */
  readonly target: CivilDay;
  /** Last working day on or before the target: the day to plan for. */
  readonly workBy: CivilDay;
  /** Last day on which the act might still be in time. For an authority's silence, wait until it is over. */
  readonly latest: CivilDay;
  /** How sure `latest` is. An inference is never a day to plan for. */
  readonly latestMark: Mark;
  /** Whether a feast that is not announced yet may move it. */
  readonly estimated: boolean;
}

/** A deadline in hours. */
export interface InstantDeadline extends DeadlineBase {
  /** Says which of the deadlines this is. */
  readonly kind: "instant";
  /** Instant at which the time runs out, RFC 3339 in UTC. No rule moves it past a holiday. */
  readonly target: string;
  /** The same instant: hours are not moved to a working day. */
  readonly workBy: string;
  /** The same instant. */
  readonly latest: string;
}

/** A time that stands still: it has no end until the complement has come. */
export interface SuspendedDeadline extends DeadlineBase {
  /** Says which of the deadlines this is. */
  readonly kind: "suspended";
  /** Day on which the complement was asked. */
  readonly since: CivilDay;
  /** Days that are left once it has come, up to the target. */
  readonly remainingDays: number;
}

/** A time to which the text gives no number. No day is invented for it. */
export interface UnnumberedDeadline extends DeadlineBase {
  /** Says which of the deadlines this is. */
  readonly kind: "unnumbered";
  /** What the text says instead. */
  readonly wording: DelayWording;
}

/** Every kind of deadline. */
export type LegalDeadline = DayDeadline | InstantDeadline | SuspendedDeadline | UnnumberedDeadline;

/** The kind of deadline that a legal time gives while nothing suspends it. */
export type DeadlineOf<Id extends LegalDelayId> = Id extends HourDelayId
  ? InstantDeadline
  : Id extends UnnumberedDelayId
    ? UnnumberedDeadline
    : DayDeadline;
