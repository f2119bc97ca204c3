import { authorisationExamples } from "./authorisation/examples.js";
import { authorisationRequestExamples } from "./authorisation-request/examples.js";
import { authorityDecisionExamples } from "./authority-decision/examples.js";
import { breachNoticeToPersonsExamples } from "./breach-notice-to-persons/examples.js";
import { breachNotificationExamples } from "./breach-notification/examples.js";
import { caseStatusExamples } from "./case-status/examples.js";
import { changeNoticeExamples } from "./change-notice/examples.js";
import { collectionNoticeExamples } from "./collection-notice/examples.js";
import { complaintExamples } from "./complaint/examples.js";
import { declarationExamples } from "./declaration/examples.js";
import { deletionNoticeExamples } from "./deletion-notice/examples.js";
import type { ValidExample } from "./example.js";
import { impossibilityNoticeExamples } from "./impossibility-notice/examples.js";
import type { PayloadKind } from "./kind.js";
import { onlineViolenceReportExamples } from "./online-violence-report/examples.js";
import { opinionRequestExamples } from "./opinion-request/examples.js";
import { platformResponseExamples } from "./platform-response/examples.js";
import { publicRegisterDesignationExamples } from "./public-register-designation/examples.js";
import { receiptExamples } from "./receipt/examples.js";
import { replyTimeRequestExamples } from "./reply-time-request/examples.js";
import { representativeNoticeExamples } from "./representative-notice/examples.js";
import { retentionExtensionRequestExamples } from "./retention-extension-request/examples.js";
import { rightsAnswerExamples } from "./rights-answer/examples.js";
import { rightsRequestExamples } from "./rights-request/examples.js";
import { securityIncidentExamples } from "./security-incident/examples.js";
import { simplifiedDeclarationExamples } from "./simplified-declaration/examples.js";
import { transferRequestExamples } from "./transfer-request/examples.js";
import { videoSurveillanceDeclarationExamples } from "./video-surveillance-declaration/examples.js";

/** Accepted payloads of each kind; all of it is invented. They are written into the JSON Schemas. */
export const examples: { readonly [Kind in PayloadKind]: readonly ValidExample<Kind>[] } = {
  declaration: declarationExamples,
  "simplified-declaration": simplifiedDeclarationExamples,
  "authorisation-request": authorisationRequestExamples,
  "video-surveillance-declaration": videoSurveillanceDeclarationExamples,
  "transfer-request": transferRequestExamples,
  "collection-notice": collectionNoticeExamples,
  "change-notice": changeNoticeExamples,
  "deletion-notice": deletionNoticeExamples,
  "representative-notice": representativeNoticeExamples,
  "impossibility-notice": impossibilityNoticeExamples,
  "retention-extension-request": retentionExtensionRequestExamples,
  receipt: receiptExamples,
  authorisation: authorisationExamples,
  "authority-decision": authorityDecisionExamples,
  "reply-time-request": replyTimeRequestExamples,
  "opinion-request": opinionRequestExamples,
  "public-register-designation": publicRegisterDesignationExamples,
  "case-status": caseStatusExamples,
  "breach-notification": breachNotificationExamples,
  "breach-notice-to-persons": breachNoticeToPersonsExamples,
  "security-incident": securityIncidentExamples,
  "online-violence-report": onlineViolenceReportExamples,
  "platform-response": platformResponseExamples,
  "rights-request": rightsRequestExamples,
  "rights-answer": rightsAnswerExamples,
  complaint: complaintExamples,
};
