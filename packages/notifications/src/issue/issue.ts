import type { Localised } from "@data-tika/core";
import type { LegalReference, Mark } from "@data-tika/core/law";

/** One thing that is wrong with a payload. Holds no value of the payload, and no name of an unknown field. */
export interface PayloadIssue {
  /** What is wrong: a code of the shape such as `missing`, or the code of a rule such as `placeholder-number`. */
  readonly code: string;
  /** The field, key by key; unknown keys are written `?`. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON Pointer (RFC 6901), for programs. */
  readonly pointer: string;
  /** Number of the section and the box on the form, such as `6.1`; empty when no box is meant. */
  readonly box: string;
  /** The article that asks for it, or that the rule comes from. */
  readonly article: LegalReference;
  /** How sure the article's reading is. */
  readonly mark: Mark;
  /** The sentence for whoever fills in the form. */
  readonly message: Localised;
}
