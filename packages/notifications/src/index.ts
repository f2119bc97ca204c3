/**
 * CNDP filings and notices as validated payloads, and the finder that says which one is needed.
 *
 * @module notifications
 */

export type { Authorisation, SilenceReading } from "./authorisation/authorisation.js";
export { authorisationSchema } from "./authorisation/authorisation.js";
export type {
  AuthorisationReason,
  AuthorisationRequest,
} from "./authorisation-request/authorisation-request.js";
export { authorisationRequestSchema } from "./authorisation-request/authorisation-request.js";
export type { AuthorityDecision, OrderedMeasure } from "./authority-decision/authority-decision.js";
export { authorityDecisionSchema } from "./authority-decision/authority-decision.js";
export type { BreachNoticeToPersons } from "./breach-notice-to-persons/breach-notice-to-persons.js";
export { breachNoticeToPersonsSchema } from "./breach-notice-to-persons/breach-notice-to-persons.js";
export type { BreachNotification } from "./breach-notification/breach-notification.js";
export { breachNotificationSchema } from "./breach-notification/breach-notification.js";
export type {
  BreachBand,
  BreachCause,
  BreachConsequence,
  BreachLevel,
  BreachNature,
  BreachPersons,
  BreachVector,
} from "./breach-notification/codes.js";
export type { BreachCommunication, BreachTimeline, HouseClock } from "./breach-notification/parts.js";
export type { CaseStatus } from "./case-status/case-status.js";
export { caseStatusSchema } from "./case-status/case-status.js";
export type { CaseActor, CaseState, CaseTransition } from "./case-status/transitions.js";
export { caseTransitions, nextStates } from "./case-status/transitions.js";
export type { Change, ChangedItem, ChangeNotice } from "./change-notice/change-notice.js";
export { changeNoticeSchema } from "./change-notice/change-notice.js";
export type {
  CollectionNotice,
  NoticeAnswer,
  NoticeController,
  NoticeFormality,
} from "./collection-notice/collection-notice.js";
export { collectionNoticeSchema } from "./collection-notice/collection-notice.js";
export type { Complaint, ExercisedRight } from "./complaint/complaint.js";
export { complaintSchema } from "./complaint/complaint.js";
export type {
  Completeness,
  CompletenessOptions,
  NamedBox,
  OpenBox,
  SuspectBox,
  TowardRecipient,
} from "./completeness.js";
export { completeness } from "./completeness.js";
export type { CustodyAct, CustodyVerdict } from "./custody/custody.js";
export { appendCustody, verifyCustody } from "./custody/custody.js";
export type { CustodyEntry } from "./custody/custody-entry.js";
export type { Declaration } from "./declaration/declaration.js";
export { declarationSchema } from "./declaration/declaration.js";
export type { DeletionNotice } from "./deletion-notice/deletion-notice.js";
export { deletionNoticeSchema } from "./deletion-notice/deletion-notice.js";
export type { SealedPayload } from "./document/embedded-payload.js";
export { readBack } from "./document/read-back.js";
export { type RenderOptions, renderHtml } from "./document/render-html.js";
export { renderText } from "./document/render-text.js";
export type { Address } from "./filing/address.js";
export type { Attachment, AttachmentKind, AttachmentSchema } from "./filing/attachment.js";
export type { ContactPerson, ContactPersonSchema } from "./filing/contact-person.js";
export type { Controller, ControllerSchema } from "./filing/controller.js";
export type { DataCategory, DataCategorySchema, DataKind } from "./filing/data-category.js";
export type { DirectAccess } from "./filing/direct-access.js";
export type { Filing } from "./filing/filing.js";
export type { FilingFields } from "./filing/filing-shape.js";
export type { Gap, NotApplicable, NotApplicableSchema, UnknownYet, UnknownYetSchema } from "./filing/gap.js";
export { isGap, notApplicable, unknownYet } from "./filing/gap.js";
export type { Earlier } from "./filing/identity.js";
export type { Information } from "./filing/information.js";
export type { Answered, AnsweredKind, IssuedFields } from "./filing/issued.js";
export type { LetterFields } from "./filing/letter-shape.js";
export type { Link } from "./filing/link.js";
export { listedStates } from "./filing/listed-states.js";
export type { Model } from "./filing/model.js";
export type { Original, OriginalSchema } from "./filing/original.js";
export type { PersonCategory, PersonCategorySchema } from "./filing/person-category.js";
export type { Automation, Processing, Purpose } from "./filing/processing.js";
export type { ProcessingFields, SafeguardFields } from "./filing/processing-shape.js";
export type { Processor } from "./filing/processor.js";
export type { Recipient } from "./filing/recipient.js";
export type { RetentionPeriod } from "./filing/retention-period.js";
export type { RightsContact } from "./filing/rights-contact.js";
export type { Security } from "./filing/security.js";
export type { Signature, SignatureSchema } from "./filing/signature.js";
export type { Transfer } from "./filing/transfer.js";
export { explainFormality } from "./formality/explain-formality.js";
export type { FactName, Facts } from "./formality/facts.js";
export { factsSchema } from "./formality/facts.js";
export { findFormality } from "./formality/find-formality.js";
export type {
  FactQuestion,
  FiledAs,
  FiledKind,
  FormalityFinding,
  FormalityNeeded,
  FormalityReason,
  Regime,
  RequiredAttachment,
  SilenceMeaning,
  TraceStep,
} from "./formality/formality.js";
export { readSilence, type SilenceOptions, type SilenceState } from "./formality/read-silence.js";
export type { ImpossibilityNotice } from "./impossibility-notice/impossibility-notice.js";
export { impossibilityNoticeSchema } from "./impossibility-notice/impossibility-notice.js";
export { explainIssues } from "./issue/explain-issues.js";
export type { PayloadIssue } from "./issue/issue.js";
export type { OpenapiDocument, OpenapiOptions } from "./json-schema/openapi.js";
export { openapi } from "./json-schema/openapi.js";
export { type JsonSchema, toJsonSchema } from "./json-schema/to-json-schema.js";
export type { PayloadKind } from "./kind.js";
export { payloadKinds } from "./kind.js";
export type { NotificationsErrorCode } from "./messages/en.js";
export type { ReportingChannel } from "./online-violence-report/channels.js";
export { channelsFor, reportingChannels } from "./online-violence-report/channels.js";
export type { DsaKeyword } from "./online-violence-report/dsa-keywords.js";
export { dsaKeywords } from "./online-violence-report/dsa-keywords.js";
export type { Harm } from "./online-violence-report/harm.js";
export type { OnlineService, ViolenceEvidence, ViolenceItem } from "./online-violence-report/item.js";
export type {
  OnlineViolenceReport,
  ReportingAssociation,
  ViolenceRecipient,
  ViolenceUrgency,
} from "./online-violence-report/online-violence-report.js";
export { onlineViolenceReportSchema } from "./online-violence-report/online-violence-report.js";
export type { AgeBand, ConsentScope, Victim, ViolenceConsent } from "./online-violence-report/victim.js";
export type { OpinionRequest } from "./opinion-request/opinion-request.js";
export { opinionRequestSchema } from "./opinion-request/opinion-request.js";
export type { ParsedPayload, ParseOptions } from "./parse-payload.js";
export { parsePayload } from "./parse-payload.js";
export type { Payload, PayloadByKind, PayloadOf } from "./payload.js";
export { payloadSchema } from "./payload.js";
export type { PayloadSchema } from "./payload-schema.js";
export type { PlatformDecision, PlatformResponse } from "./platform-response/platform-response.js";
export { platformResponseSchema } from "./platform-response/platform-response.js";
export type { Projection, ProjectionOptions } from "./project/project.js";
export { project } from "./project/project.js";
export type { Recipient as ProjectionRecipient } from "./project/recipient.js";
export type {
  PublicRegisterDesignation,
  RegisterKeeper,
} from "./public-register-designation/public-register-designation.js";
export { publicRegisterDesignationSchema } from "./public-register-designation/public-register-designation.js";
export type { Receipt } from "./receipt/receipt.js";
export { receiptSchema } from "./receipt/receipt.js";
export type { ReplyTimeRequest } from "./reply-time-request/reply-time-request.js";
export { replyTimeRequestSchema } from "./reply-time-request/reply-time-request.js";
export type { Representative, RepresentativeNotice } from "./representative-notice/representative-notice.js";
export { representativeNoticeSchema } from "./representative-notice/representative-notice.js";
export type { RetentionExtensionRequest } from "./retention-extension-request/retention-extension-request.js";
export { retentionExtensionRequestSchema } from "./retention-extension-request/retention-extension-request.js";
export type { RightsAnswer } from "./rights-answer/rights-answer.js";
export { rightsAnswerSchema } from "./rights-answer/rights-answer.js";
export type { Correction, Requester, RightsRequest } from "./rights-request/rights-request.js";
export { rightsRequestSchema } from "./rights-request/rights-request.js";
export type { SecurityIncident } from "./security-incident/security-incident.js";
export { securityIncidentSchema } from "./security-incident/security-incident.js";
export { payloadDigest } from "./send/digest.js";
export type { Envelope, EnvelopeOptions, OpenedEnvelope } from "./send/envelope.js";
export { envelopeSchema, openEnvelope, toEnvelope } from "./send/envelope.js";
export { payloadLimits } from "./send/limits.js";
export type { SendingRefusal } from "./send/refusal.js";
export type { PayloadVerdict, TrustedKey } from "./send/sign-payload.js";
export { signPayload, verifyPayload } from "./send/sign-payload.js";
export { checkSet } from "./set/check-set.js";
export type { SetIssue } from "./set/set-issue.js";
export type { SimplifiedDeclaration } from "./simplified-declaration/simplified-declaration.js";
export { simplifiedDeclarationSchema } from "./simplified-declaration/simplified-declaration.js";
export type {
  BaseFormality,
  TransferAddressee,
  TransferRequest,
  TransferredPersons,
} from "./transfer-request/transfer-request.js";
export { transferRequestSchema } from "./transfer-request/transfer-request.js";
export { migratePayload } from "./version/migrate-payload.js";
export type { CameraPlace, Cameras } from "./video-surveillance-declaration/cameras.js";
export type { VideoSurveillanceDeclaration } from "./video-surveillance-declaration/video-surveillance-declaration.js";
export { videoSurveillanceDeclarationSchema } from "./video-surveillance-declaration/video-surveillance-declaration.js";
