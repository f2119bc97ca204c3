/** The type in the header of a promise. */
export const promiseType = "consent-promise+jws";

/**
 * What a log signs before its tree holds an event: that it was recorded, and by when it will be in the tree.
 *
 * @see RFC 9162, section 4.8
 */
export interface InclusionPromise {
  /** Its version. */
  readonly version: 1;
  /** Name of the log. */
  readonly origin: string;
  /** Identifier of the event. */
  readonly record_id: string;
  /** Leaf hash of the log's entry, hexadecimal: what the tree will hold. */
  readonly leaf: string;
  /** When the event was recorded, RFC 3339. */
  readonly recorded_at: string;
  /** When the promise was made, RFC 3339. */
  readonly issued_at: string;
  /** When the tree holds it at the latest, RFC 3339. */
  readonly integrated_by: string;
}
