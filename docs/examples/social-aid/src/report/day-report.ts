import type { LedgerFinding } from "@data-tika/consent";
import type { SafeHtml } from "@data-tika/core/document";
import type { FormalityFinding } from "@data-tika/notifications";
import type { RiskReport } from "@data-tika/pseudonymisation";
import type { Processing } from "@data-tika/register";
import type { DeletionCertificate, RetentionForecast, RetentionPlan } from "@data-tika/retention";

/** A file of the output, as the report links to it. */
export interface ReportFile {
  readonly label: string;
  readonly path: string;
}

/** What step 1 found for one processing. */
export interface FormalityResult {
  readonly processing: Processing;
  readonly finding: FormalityFinding;
  readonly files: readonly ReportFile[];
}

/** How the answers for one purpose came out. */
export interface PurposeTally {
  readonly purpose: string;
  readonly permitted: number;
  readonly denied: number;
}

/** What step 2 found. */
export interface ConsentResult {
  readonly beneficiaries: number;
  readonly events: number;
  readonly eventsPerSecond: number;
  readonly subjects: number;
  readonly purposes: readonly PurposeTally[];
  /** Reasons of the denials, the most frequent first: the sentence in French and how often. */
  readonly denials: readonly { readonly sentence: string; readonly times: number }[];
  readonly intactBefore: boolean;
  readonly entriesProved: number;
  readonly root: string;
  /** What `verify` found once a row had been changed behind the ledger's back. */
  readonly findings: readonly LedgerFinding[];
  readonly findingsInWords: readonly string[];
  readonly files: readonly ReportFile[];
}

/** The columns of a line that the report shows. */
export interface Line {
  readonly name_ar: string;
  readonly name_fr: string;
  readonly cin: string;
  readonly birth_date: string;
  readonly household: string;
}

/** What step 3 found. */
export interface PseudonymResult {
  readonly rows: number;
  readonly rowsPerSecond: number;
  readonly agencies: readonly { readonly agency: string; readonly rows: number; readonly persons: number }[];
  /** Persons two agencies share, as their pseudonyms show it to the agencies, and to the body. */
  readonly sharedSeenByAgencies: number;
  readonly sharedSeenByBody: number;
  readonly sharedInTruth: number;
  /** A few generated lines of the list, before and after. */
  readonly sample: readonly { readonly before: Line; readonly after: Line }[];
  readonly before: RiskReport;
  readonly after: RiskReport;
  readonly files: readonly ReportFile[];
}

/** What step 4 found. */
export interface RetentionResult {
  readonly plan: RetentionPlan;
  readonly explanation: readonly string[];
  readonly certificate: DeletionCertificate;
  readonly rowsPerSecond: number;
  readonly held: { readonly dataset: string; readonly matter: string; readonly stillThere: boolean };
  readonly forecast: RetentionForecast;
  readonly chart: SafeHtml;
  readonly files: readonly ReportFile[];
}

/** The whole day. */
export interface DayReport {
  readonly on: string;
  readonly formalities: readonly FormalityResult[];
  readonly consent: ConsentResult;
  readonly pseudonyms: PseudonymResult;
  readonly retention: RetentionResult;
}
