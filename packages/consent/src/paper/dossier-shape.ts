import type { NoticeCapsule } from "../notice.js";

/** Counts of what was answered, by what is known of each event. */
export interface DossierStatistics {
  /** Number of persons. */
  readonly persons: number;
  /** Events by kind. */
  readonly events: Readonly<Record<string, number>>;
  /** Answers by channel, the empty name where there is none, and kind. */
  readonly channels: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Events by month of Morocco's calendar, `YYYY-MM`, and kind. */
  readonly months: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How often the notice was shown in each language. */
  readonly languages: Readonly<Record<string, number>>;
}

/** A checkpoint kept at its time, and the proof that the log has only grown since. */
export interface DossierCheckpoint {
  /** The signed checkpoint. */
  readonly note: string;
  /** Consistency with the last checkpoint of the dossier, hexadecimal. */
  readonly hashes: readonly string[];
}

/** What was asked, shown and answered for a purpose in a period, with its proof. Plain data. */
export interface ConsentDossier {
  /** Version of this shape. */
  readonly version: 1;
  /** Name of the log. */
  readonly origin: string;
  /** Identifier of the purpose. */
  readonly purpose: string;
  /** First instant of the period, RFC 3339. */
  readonly from: string;
  /** First instant behind the period, RFC 3339. */
  readonly to: string;
  /** When it was made, RFC 3339. */
  readonly madeAt: string;
  /** The notices that ask for the purpose: the text as it was shown, in every language. */
  readonly notices: readonly NoticeCapsule[];
  /** What the receipts come to. */
  readonly statistics: DossierStatistics;
  /** Checkpoints kept before, oldest first. */
  readonly checkpoints: readonly DossierCheckpoint[];
  /** The checkpoint of the log as it was when the dossier was made. */
  readonly checkpoint: string;
  /** A signed receipt for each event, in the order of the log. */
  readonly receipts: readonly string[];
}
