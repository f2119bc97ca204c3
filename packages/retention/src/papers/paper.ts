import type { Localised } from "@data-tika/core";
import type { CivilDay } from "@data-tika/core/time";
import type { notPromised } from "../certificate.js";
import type { EliminationVisa, RetentionSchedule } from "../holder.js";

/** A text in the two languages of the papers. */
export type PaperText = Pick<Localised, "fr" | "ar">;

/** Documents to be eliminated: the rows of one table that are due. */
export interface EliminationLine {
  /** The table. */
  readonly dataset: string;
  /** What the documents are, in words. */
  readonly title: PaperText;
  /** How many rows. */
  readonly rows: number;
  /** The rules by which they are due, each with its source in the schedule. */
  readonly rules: readonly { readonly id: string; readonly source: string }[];
}

/**
 * What a public body proposes to eliminate (*bordereau d’élimination*), in two copies for the visa of Archives du Maroc.
 *
 * @see Decree 2-14-267, articles 13 and 14
 */
export interface EliminationList {
  readonly kind: "elimination-list";
  /** Version of this shape. */
  readonly version: 1;
  /** Digest of the plan it was made from: the name under which the database keeps which rows stand on it. */
  readonly plan: string;
  /** The body that holds the archives. */
  readonly body: PaperText;
  /** The approved and published schedule. */
  readonly schedule: RetentionSchedule;
  /** Day up to which rows are due. */
  readonly listedOn: CivilDay;
  /** The documents. */
  readonly lines: readonly EliminationLine[];
}

/** Somebody who carried out an elimination. */
export interface EliminationPerson {
  /** Name. */
  readonly name: string;
  /** Capacity in which the person acted. */
  readonly capacity: string;
}

/**
 * What was eliminated (*procès-verbal d’élimination*), in two copies that both parties sign.
 *
 * @see Decree 2-14-267, article 14
 */
export interface EliminationRecord {
  readonly kind: "elimination-record";
  /** Version of this shape. */
  readonly version: 1;
  /** Digest of the plan that was executed. */
  readonly plan: string;
  /** Root of the certificate's tree, in hexadecimal. */
  readonly root: string;
  /** The body that held the archives. */
  readonly body: PaperText;
  /** The visa. */
  readonly visa: EliminationVisa;
  /** Day of the elimination, agreed with Archives du Maroc. */
  readonly doneOn: CivilDay;
  /** Where it was done. */
  readonly place: PaperText;
  /** The technical means. */
  readonly means: PaperText;
  /** Who carried it out. */
  readonly persons: readonly EliminationPerson[];
  /** What was listed, and what of it was eliminated. */
  readonly lines: readonly (EliminationLine & { readonly eliminated: number })[];
  /** Copies that the elimination does not reach by itself. */
  readonly notPromised: typeof notPromised;
}

/** A box, or a file, of permanent archives. */
export interface TransferBox {
  /** Its code. */
  readonly code: string;
  /** Short title of what it holds. */
  readonly title: PaperText;
  /** Day of its oldest document. */
  readonly oldest: CivilDay;
  /** Day of its newest document. */
  readonly newest: CivilDay;
  /** How many documents. */
  readonly documents: number;
}

/**
 * Permanent archives handed to Archives du Maroc (*bordereau de versement*), in three copies signed by both. Archives du
 * Maroc checks, numbers and dates it.
 *
 * @see Decree 2-14-267, articles 15 and 16
 */
export interface TransferList {
  readonly kind: "transfer-list";
  /** Version of this shape. */
  readonly version: 1;
  /** The body that hands over. */
  readonly body: PaperText;
  /** The approved and published schedule by which the archives are permanent. */
  readonly schedule: RetentionSchedule;
  /** Day on which the list was filled. */
  readonly preparedOn: CivilDay;
  /** The boxes, in the order of the classification table. */
  readonly boxes: readonly TransferBox[];
}

/** A paper of public archives. */
export type Paper = EliminationList | EliminationRecord | TransferList;
