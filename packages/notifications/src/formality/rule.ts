import type { Localised } from "@data-tika/core";
import type { LegalReference, Mark } from "@data-tika/core/law";
import type { FactCondition } from "./fact-condition.js";
import type { FiledAs, FiledKind, FormalityReason, Regime } from "./formality.js";

/** A rule that leads to a base regime. The heaviest regime whose rules apply is the one. */
export interface RegimeRule extends FormalityReason {
  /** The regime it leads to. */
  readonly regime: Regime;
  /** What is filed under it. */
  readonly files?: FiledKind;
  /** It applies when this is so. */
  readonly when: FactCondition;
  /** An exception of the law that takes it away. */
  readonly unless?: FactCondition;
  /** A lighter reading, and when it can be held. The rule applies all the same. */
  readonly otherReading?: FormalityReason & { readonly when: FactCondition };
}

/** A rule that was found to apply. */
export type DecidedRule = Omit<RegimeRule, "when" | "unless">;

/** A rule that adds a filing, whatever the base regime is. */
export interface AddedRule extends FormalityReason {
  /** What is filed. */
  readonly files: FiledKind;
  /** It applies when this is so. */
  readonly when: FactCondition;
}

/** A rule that says as what the base formality is filed. */
export interface FiledAsRule extends FormalityReason {
  /** The word of the form's box. */
  readonly as: FiledAs["as"];
  /** It applies when this is so. */
  readonly when: FactCondition;
}

/** Where every rule that asks for an authorisation leads. */
export const authorisation = { regime: "authorisation", files: "authorisation-request" } as const;

/** Makes a reason; keeps the tables readable. */
export const reason = (
  code: string,
  article: LegalReference,
  mark: Mark,
  labels: Localised,
): FormalityReason => ({ code, article, mark, labels });
