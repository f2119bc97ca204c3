import * as z from "zod";
import { type Authorisation, authorisationSchema } from "./authorisation/authorisation.js";
import {
  type AuthorisationRequest,
  authorisationRequestSchema,
} from "./authorisation-request/authorisation-request.js";
import { type AuthorityDecision, authorityDecisionSchema } from "./authority-decision/authority-decision.js";
import {
  type BreachNoticeToPersons,
  breachNoticeToPersonsSchema,
} from "./breach-notice-to-persons/breach-notice-to-persons.js";
import {
  type BreachNotification,
  breachNotificationSchema,
} from "./breach-notification/breach-notification.js";
import { type CaseStatus, caseStatusSchema } from "./case-status/case-status.js";
import { type ChangeNotice, changeNoticeSchema } from "./change-notice/change-notice.js";
import { type CollectionNotice, collectionNoticeSchema } from "./collection-notice/collection-notice.js";
import { type Complaint, complaintSchema } from "./complaint/complaint.js";
import { type Declaration, declarationSchema } from "./declaration/declaration.js";
import { type DeletionNotice, deletionNoticeSchema } from "./deletion-notice/deletion-notice.js";
import {
  type ImpossibilityNotice,
  impossibilityNoticeSchema,
} from "./impossibility-notice/impossibility-notice.js";
import type { PayloadKind } from "./kind.js";
import {
  type OnlineViolenceReport,
  onlineViolenceReportSchema,
} from "./online-violence-report/online-violence-report.js";
import { type OpinionRequest, opinionRequestSchema } from "./opinion-request/opinion-request.js";
import { type PlatformResponse, platformResponseSchema } from "./platform-response/platform-response.js";
import {
  type PublicRegisterDesignation,
  publicRegisterDesignationSchema,
} from "./public-register-designation/public-register-designation.js";
import { type Receipt, receiptSchema } from "./receipt/receipt.js";
import { type ReplyTimeRequest, replyTimeRequestSchema } from "./reply-time-request/reply-time-request.js";
import {
  type RepresentativeNotice,
  representativeNoticeSchema,
} from "./representative-notice/representative-notice.js";
import {
  type RetentionExtensionRequest,
  retentionExtensionRequestSchema,
} from "./retention-extension-request/retention-extension-request.js";
import { type RightsAnswer, rightsAnswerSchema } from "./rights-answer/rights-answer.js";
import { type RightsRequest, rightsRequestSchema } from "./rights-request/rights-request.js";
import { type SecurityIncident, securityIncidentSchema } from "./security-incident/security-incident.js";
import {
  type SimplifiedDeclaration,
  simplifiedDeclarationSchema,
} from "./simplified-declaration/simplified-declaration.js";
import { type TransferRequest, transferRequestSchema } from "./transfer-request/transfer-request.js";
import {
  type VideoSurveillanceDeclaration,
  videoSurveillanceDeclarationSchema,
} from "./video-surveillance-declaration/video-surveillance-declaration.js";

/** The payload of each kind. */
export interface PayloadByKind {
  readonly declaration: Declaration;
  readonly "simplified-declaration": SimplifiedDeclaration;
  readonly "authorisation-request": AuthorisationRequest;
  readonly "video-surveillance-declaration": VideoSurveillanceDeclaration;
  readonly "transfer-request": TransferRequest;
  readonly "collection-notice": CollectionNotice;
  readonly "change-notice": ChangeNotice;
  readonly "deletion-notice": DeletionNotice;
  readonly "representative-notice": RepresentativeNotice;
  readonly "impossibility-notice": ImpossibilityNotice;
  readonly "retention-extension-request": RetentionExtensionRequest;
  readonly receipt: Receipt;
  readonly authorisation: Authorisation;
  readonly "authority-decision": AuthorityDecision;
  readonly "reply-time-request": ReplyTimeRequest;
  readonly "opinion-request": OpinionRequest;
  readonly "public-register-designation": PublicRegisterDesignation;
  readonly "case-status": CaseStatus;
  readonly "breach-notification": BreachNotification;
  readonly "breach-notice-to-persons": BreachNoticeToPersons;
  readonly "security-incident": SecurityIncident;
  readonly "online-violence-report": OnlineViolenceReport;
  readonly "platform-response": PlatformResponse;
  readonly "rights-request": RightsRequest;
  readonly "rights-answer": RightsAnswer;
  readonly complaint: Complaint;
}

/** A filing or notice of any kind. */
export type Payload = PayloadByKind[PayloadKind];

/** A filing or notice of this kind. */
export type PayloadOf<Kind extends PayloadKind> = PayloadByKind[Kind];

/** The schema of each kind. It knows the shape; the rules between fields are applied by `parsePayload`. */
export const payloadSchemas: { readonly [Kind in PayloadKind]: z.ZodType<PayloadOf<Kind>> } = {
  declaration: declarationSchema,
  "simplified-declaration": simplifiedDeclarationSchema,
  "authorisation-request": authorisationRequestSchema,
  "video-surveillance-declaration": videoSurveillanceDeclarationSchema,
  "transfer-request": transferRequestSchema,
  "collection-notice": collectionNoticeSchema,
  "change-notice": changeNoticeSchema,
  "deletion-notice": deletionNoticeSchema,
  "representative-notice": representativeNoticeSchema,
  "impossibility-notice": impossibilityNoticeSchema,
  "retention-extension-request": retentionExtensionRequestSchema,
  receipt: receiptSchema,
  authorisation: authorisationSchema,
  "authority-decision": authorityDecisionSchema,
  "reply-time-request": replyTimeRequestSchema,
  "opinion-request": opinionRequestSchema,
  "public-register-designation": publicRegisterDesignationSchema,
  "case-status": caseStatusSchema,
  "breach-notification": breachNotificationSchema,
  "breach-notice-to-persons": breachNoticeToPersonsSchema,
  "security-incident": securityIncidentSchema,
  "online-violence-report": onlineViolenceReportSchema,
  "platform-response": platformResponseSchema,
  "rights-request": rightsRequestSchema,
  "rights-answer": rightsAnswerSchema,
  complaint: complaintSchema,
};

/** Every kind in one union, told apart by `kind`. */
export const payloadSchema: z.ZodType<Payload, Payload> = z.discriminatedUnion("kind", [
  declarationSchema,
  simplifiedDeclarationSchema,
  authorisationRequestSchema,
  videoSurveillanceDeclarationSchema,
  transferRequestSchema,
  collectionNoticeSchema,
  changeNoticeSchema,
  deletionNoticeSchema,
  representativeNoticeSchema,
  impossibilityNoticeSchema,
  retentionExtensionRequestSchema,
  receiptSchema,
  authorisationSchema,
  authorityDecisionSchema,
  replyTimeRequestSchema,
  opinionRequestSchema,
  publicRegisterDesignationSchema,
  caseStatusSchema,
  breachNotificationSchema,
  breachNoticeToPersonsSchema,
  securityIncidentSchema,
  onlineViolenceReportSchema,
  platformResponseSchema,
  rightsRequestSchema,
  rightsAnswerSchema,
  complaintSchema,
]);
