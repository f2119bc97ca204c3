import type { Localised } from "@data-tika/core";
import type { Mark } from "@data-tika/core/law";
import type { IdentifierReason } from "./messages/en.js";

/** A run of characters of an identifier, or its check digits: what format-preserving encryption works on. */
export type IdentifierSegment =
  | {
      /** Every character that may stand here, in rank order. */
      readonly alphabet: string;
      /** Least and most characters, as the lenient pattern accepts them. */
      readonly length: readonly [least: number, most: number];
    }
  | {
      /** Characters that always stand here. */
      readonly literal: string;
    }
  | {
      /** Check digits computed from the rest of the number. */
      readonly check: IdentifierChecksum;
      /** How many digits they take. */
      readonly digits: number;
    };

/** How check digits are computed. */
export type IdentifierChecksum = "mod-97" | "iban" | "verhoeff";

/** What is known of one kind of identifier, and how sure it is. Patterns speak of the normalised text. */
export interface IdentifierRule {
  /** The name in French, Arabic and English. */
  readonly labels: Localised;
  /** The parts in their order; `null` where the form is too loose to be encrypted in its format. */
  readonly template: readonly IdentifierSegment[] | null;
  /** Source of the pattern that accepts; a text outside it is invalid. */
  readonly lenient: string;
  /** Source of the pattern that current numbers follow; a text outside it is suspect. `null` where none is known. */
  readonly strict: string | null;
  /** Check digits, `null` where none is public. */
  readonly checksum: IdentifierChecksum | null;
  /** What wrong check digits mean. `suspect` where the rule of the check digits is not officially published. */
  readonly checksumFailure: "suspect" | "invalid";
  /** How sure the form is. */
  readonly confidence: "high" | "medium" | "low";
  /** `secondary` when read in a source, `inference` when it is general knowledge. No act gives these forms. */
  readonly mark: Mark;
  /** Where the form was read. */
  readonly source: string;
  /** Day of the last look at the source. */
  readonly checkedOn: string;
  /** What is unclear, and which reading is taken. */
  readonly note?: string;
  /** Sizes of the groups people read; the rest stays together. */
  readonly groups: readonly number[];
  /** How many characters a mask leaves in sight at both ends. */
  readonly visible: { readonly start: number; readonly end: number };
  /** Brings the folded text to its one written form. Separators are removed where a kind has none of its own. */
  readonly tidy?: (folded: string) => string;
  /** The form people write, where groups are not enough. */
  readonly write?: (normalised: string) => string;
  /** The reason given for a text outside the strict pattern, where there is a better one than its form. */
  readonly unusual?: IdentifierReason;
}

/** The ten ASCII digits. */
export const digits = "0123456789";

/** The twenty-six capital letters. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
