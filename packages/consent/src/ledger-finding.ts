/** What a verification can find. */
export type LedgerFindingCode =
  | "entry-missing"
  | "entry-repeated"
  | "entry-beyond-tree"
  | "entry-beside"
  | "entry-unreadable"
  | "entry-changed"
  | "column-changed"
  | "entry-foreign"
  | "pending-differs"
  | "tree-differs"
  | "tile-differs"
  | "part-missing"
  | "part-differs"
  | "part-after-erasure"
  | "key-after-erasure"
  | "checkpoint-refused"
  | "checkpoint-ahead"
  | "checkpoint-differs";

/** One thing that is not as it was written. It names places, never data of a person. */
export interface LedgerFinding {
  /** What was found. */
  readonly code: LedgerFindingCode;
  /** Number of the entry in the log, from 0; of the first, where several are missing; of a tile in its level. */
  readonly index?: number;
  /** How many entries are missing, or too many. */
  readonly count?: number;
  /** Identifier of the event or digest of the notice, as far as it can still be read. */
  readonly entry?: string;
  /** Level of the tile, from the leaves at 0. */
  readonly level?: number;
  /** Name of the column. */
  readonly column?: string;
  /** Number of entries of the retained checkpoint. */
  readonly size?: number;
}

/** What a verification found. */
export interface LedgerReport {
  /** Whether nothing was found. */
  readonly intact: boolean;
  /** What was found, in the order of the log; the first hundred. */
  readonly findings: readonly LedgerFinding[];
  /** How many things were found in all. */
  readonly found: number;
  /** Number of entries in the tree. */
  readonly size: number;
  /** Root hash over the entries as they are now, hexadecimal. */
  readonly root: string;
  /** Number of entries that the retained checkpoint vouches for; 0 without one. */
  readonly proved: number;
  /** Entries recorded and not yet in the tree. */
  readonly pending: number;
}
