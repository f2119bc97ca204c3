/**
 * CNDP filings and notices as validated payloads, and the finder that says which one is needed.
 *
 * @module notifications
 */
export type {
  AuthorisationReason,
  AuthorisationRequest,
} from "./authorisation-request/authorisation-request.js";
export { authorisationRequestSchema } from "./authorisation-request/authorisation-request.js";
export type {
  CollectionNotice,
  NoticeAnswer,
  NoticeController,
  NoticeFormality,
} from "./collection-notice/collection-notice.js";
export { collectionNoticeSchema } from "./collection-notice/collection-notice.js";
export type { Completeness, NamedBox, OpenBox, SuspectBox } from "./completeness.js";
export { completeness } from "./completeness.js";
export type { Declaration } from "./declaration/declaration.js";
export { declarationSchema } from "./declaration/declaration.js";
export type { SealedPayload } from "./document/embedded-payload.js";
export { readBack } from "./document/read-back.js";
export { type RenderOptions, renderHtml } from "./document/render-html.js";
export type { Address } from "./filing/address.js";
export type { Attachment, AttachmentKind } from "./filing/attachment.js";
export type { ContactPerson } from "./filing/contact-person.js";
export type { Controller } from "./filing/controller.js";
export type { DataCategory, DataKind } from "./filing/data-category.js";
export type { DirectAccess } from "./filing/direct-access.js";
export type { Filing } from "./filing/filing.js";
export type { Gap, NotApplicable, UnknownYet } from "./filing/gap.js";
export { isGap, notApplicable, unknownYet } from "./filing/gap.js";
export type { Information } from "./filing/information.js";
export type { Link } from "./filing/link.js";
export { listedStates } from "./filing/listed-states.js";
export type { Model } from "./filing/model.js";
export type { PersonCategory } from "./filing/person-category.js";
export type { Processing, Purpose } from "./filing/processing.js";
export type { Processor } from "./filing/processor.js";
export type { Recipient } from "./filing/recipient.js";
export type { RetentionPeriod } from "./filing/retention-period.js";
export type { RightsContact } from "./filing/rights-contact.js";
export type { Security } from "./filing/security.js";
export type { Signature } from "./filing/signature.js";
export type { Transfer } from "./filing/transfer.js";
export { explainFormality } from "./formality/explain-formality.js";
export type { FactName, Facts } from "./formality/facts.js";
export { factsSchema } from "./formality/facts.js";
export { findFormality } from "./formality/find-formality.js";
export type {
  FactQuestion,
  FiledKind,
  FormalityFinding,
  FormalityNeeded,
  FormalityReason,
  Regime,
  RequiredAttachment,
  TraceStep,
} from "./formality/formality.js";
export type { PayloadIssue } from "./issue/issue.js";
export { type JsonSchema, toJsonSchema } from "./json-schema/to-json-schema.js";
export type { PayloadKind } from "./kind.js";
export { payloadKinds } from "./kind.js";
export type { NotificationsErrorCode } from "./messages/en.js";
export type { ParsedPayload, ParseOptions } from "./parse-payload.js";
export { parsePayload } from "./parse-payload.js";
export type { Payload, PayloadOf } from "./payload.js";
export { payloadSchema } from "./payload.js";
export type { SimplifiedDeclaration } from "./simplified-declaration/simplified-declaration.js";
export { simplifiedDeclarationSchema } from "./simplified-declaration/simplified-declaration.js";
export type {
  BaseFormality,
  TransferAddressee,
  TransferRequest,
} from "./transfer-request/transfer-request.js";
export { transferRequestSchema } from "./transfer-request/transfer-request.js";
export type { CameraPlace, Cameras } from "./video-surveillance-declaration/cameras.js";
export type { VideoSurveillanceDeclaration } from "./video-surveillance-declaration/video-surveillance-declaration.js";
export { videoSurveillanceDeclarationSchema } from "./video-surveillance-declaration/video-surveillance-declaration.js";
