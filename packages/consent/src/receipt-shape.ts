/** The type in the header of a receipt. */
export const receiptType = "consent-receipt+jws";

/** The shape of receipts: ISO/IEC TS 27560, in the version of this package. */
export const receiptSchema = "https://w3id.org/dpv/schema/dpv-27560#receipt";

/** One event of a receipt, by the names of ISO/IEC TS 27560. */
export interface ReceiptEvent {
  /** When it happened, UTC. */
  readonly event_time: string;
  /** What happened: a state of a consent. */
  readonly event_state: string;
  /** How the consent was expressed, where one was. */
  readonly event_type?: "expressed" | "explicit";
  /** Who acted: the pseudonym of the person, of the representative or of the proxy. */
  readonly entity_id?: string;
  /** How long a consent lasts, ISO 8601; `endless` until it is withdrawn; nothing where it ends otherwise. */
  readonly validity_duration?: string;
}

/** What the notice said of the purpose, by the names of ISO/IEC TS 27560. */
export interface ReceiptProcessing {
  /** Digest of the notice. */
  readonly privacy_notice: string;
  /** Language it was read in, where one is known. */
  readonly language?: string;
  /** The purpose, as the notice words it. */
  readonly purposes: readonly [
    { readonly purpose: string; readonly purpose_text: Readonly<Record<string, string>> },
  ];
  /** What makes it lawful. */
  readonly lawful_basis: string;
  /** Categories of data. */
  readonly pii_information: readonly {
    readonly pii_type: string;
    /** Whether it may be left out, where the notice says it. */
    readonly pii_optional?: boolean;
    /** Only where it is. */
    readonly sensitive_pii_category?: true;
  }[];
  /** The controller. */
  readonly pii_controllers: readonly [{ readonly party_name: string; readonly party_contact: string }];
  /** The third party it is about; none unless the answer named one. */
  readonly recipient_third_parties: readonly string[];
  /** The channel it is about, where the purpose asks for each. The standard has no name for it. */
  readonly channel?: string;
  /** How it was captured. */
  readonly collection_method: string;
  /** Where a withdrawal is addressed. */
  readonly withdrawal_method: string;
  /** The law that applies. */
  readonly jurisdiction: "MA";
}

/** Where the receipt's event stands in the log, and what proves it. */
export interface ReceiptEvidence {
  /** The log's entry to the byte; its leaf hash is what is proved. */
  readonly entry: string;
  /** Its number in the log. */
  readonly index: number;
  /** Number of entries of the tree. */
  readonly size: number;
  /** The proof, hexadecimal. */
  readonly hashes: readonly string[];
  /** The signed checkpoint. */
  readonly checkpoint: string;
}

/** A receipt: what the person keeps. */
export interface ConsentReceipt {
  /** Its schema. */
  readonly schema_version: typeof receiptSchema;
  /** Digest of the entry: the same event has the same receipt identifier. */
  readonly receipt_id: string;
  /** Identifier of the event. */
  readonly record_id: string;
  /** Pseudonym of the person. */
  readonly pii_principal_id: string;
  /** When the receipt was made, RFC 3339. */
  readonly issued_at: string;
  /** What the notice said; none for events that are about the person alone. */
  readonly pii_processing?: ReceiptProcessing;
  /** What happened. */
  readonly event: ReceiptEvent;
  /** The proof. */
  readonly evidence: ReceiptEvidence;
}
