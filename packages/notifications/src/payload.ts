import * as z from "zod";
import { authorisationSchema } from "./authorisation/authorisation.js";
import { authorisationRequestSchema } from "./authorisation-request/authorisation-request.js";
import { authorityDecisionSchema } from "./authority-decision/authority-decision.js";
import { breachNoticeToPersonsSchema } from "./breach-notice-to-persons/breach-notice-to-persons.js";
import { breachNotificationSchema } from "./breach-notification/breach-notification.js";
import { caseStatusSchema } from "./case-status/case-status.js";
import { changeNoticeSchema } from "./change-notice/change-notice.js";
import { collectionNoticeSchema } from "./collection-notice/collection-notice.js";
import { complaintSchema } from "./complaint/complaint.js";
import { declarationSchema } from "./declaration/declaration.js";
import { deletionNoticeSchema } from "./deletion-notice/deletion-notice.js";
import { impossibilityNoticeSchema } from "./impossibility-notice/impossibility-notice.js";
import type { PayloadKind } from "./kind.js";
import { onlineViolenceReportSchema } from "./online-violence-report/online-violence-report.js";
import { opinionRequestSchema } from "./opinion-request/opinion-request.js";
import { platformResponseSchema } from "./platform-response/platform-response.js";
import { publicRegisterDesignationSchema } from "./public-register-designation/public-register-designation.js";
import { receiptSchema } from "./receipt/receipt.js";
import { replyTimeRequestSchema } from "./reply-time-request/reply-time-request.js";
import { representativeNoticeSchema } from "./representative-notice/representative-notice.js";
import { retentionExtensionRequestSchema } from "./retention-extension-request/retention-extension-request.js";
import { rightsAnswerSchema } from "./rights-answer/rights-answer.js";
import { rightsRequestSchema } from "./rights-request/rights-request.js";
import { securityIncidentSchema } from "./security-incident/security-incident.js";
import { simplifiedDeclarationSchema } from "./simplified-declaration/simplified-declaration.js";
import { transferRequestSchema } from "./transfer-request/transfer-request.js";
import { videoSurveillanceDeclarationSchema } from "./video-surveillance-declaration/video-surveillance-declaration.js";

/** The schema of each kind. It knows the shape; the rules between fields are applied by `parsePayload`. */
export const payloadSchemas = {
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
} as const satisfies Readonly<Record<PayloadKind, z.ZodType>>;

/** Every kind in one union, told apart by `kind`. */
export const payloadSchema = z.discriminatedUnion("kind", [
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

/** A filing or notice of any kind. */
export type Payload = z.infer<typeof payloadSchema>;

/** A filing or notice of this kind. */
export type PayloadOf<Kind extends PayloadKind> = z.infer<(typeof payloadSchemas)[Kind]>;
