/** What is wrong with a dossier. */
export type DossierFindingCode =
  | "malformed"
  | "checkpoint-refused"
  | "checkpoint-differs"
  | "receipt-refused"
  | "receipt-elsewhere"
  | "receipt-differs"
  | "receipt-outside"
  | "receipt-repeated"
  | "notice-differs"
  | "notice-missing"
  | "notice-unproved"
  | "statistics-differ";

/** One finding of a verification. */
export interface DossierFinding {
  /** What was found. */
  readonly code: DossierFindingCode;
  /** Number of the receipt, checkpoint or notice, from 1. */
  readonly index?: number;
}
