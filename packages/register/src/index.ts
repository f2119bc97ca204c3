/**
 * Declare a processing once: the formality, the notice, the consent purposes, the retention rules and the
 * pseudonymisation policy follow from it.
 *
 * @module register
 */
export type { DeclaredData } from "./declaration/data.js";
export type { Link } from "./declaration/link.js";
export type { Controller, Processor, Recipient, RightsContact } from "./declaration/parties.js";
export type { Processing, ProcessingDeclaration } from "./declaration/processing.js";
export { processingSchema } from "./declaration/processing.js";
export type { Purpose } from "./declaration/purpose.js";
export type { DeclaredRetention } from "./declaration/retention.js";
export type { Transfer } from "./declaration/transfer.js";
export { defineProcessing } from "./define-processing.js";
export { type ToCollectionNoticeOptions, toCollectionNotice } from "./derived/to-collection-notice.js";
export { toConsentPurposes } from "./derived/to-consent-purposes.js";
export { toFacts } from "./derived/to-facts.js";
export {
  type Formality,
  type FormalityPayload,
  type ToFormalityOptions,
  toFormality,
} from "./derived/to-formality.js";
export { toNotice } from "./derived/to-notice.js";
export { toPseudonymisationPolicy } from "./derived/to-pseudonymisation-policy.js";
export { type ToRetentionRulesOptions, toRetentionRules } from "./derived/to-retention-rules.js";
export type { RegisterErrorCode } from "./messages/en.js";
