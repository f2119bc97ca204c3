import { invalidAuthorisations } from "./authorisation/invalid.fixture.js";
import { invalidAuthorisationRequests } from "./authorisation-request/invalid.fixture.js";
import { invalidAuthorityDecisions } from "./authority-decision/invalid.fixture.js";
import { invalidBreachNoticesToPersons } from "./breach-notice-to-persons/invalid.fixture.js";
import { invalidBreachNotifications } from "./breach-notification/invalid.fixture.js";
import { invalidCaseStatuses } from "./case-status/invalid.fixture.js";
import { invalidChangeNotices } from "./change-notice/invalid.fixture.js";
import { invalidCollectionNotices } from "./collection-notice/invalid.fixture.js";
import { invalidComplaints } from "./complaint/invalid.fixture.js";
import { invalidDeclarations } from "./declaration/invalid.fixture.js";
import { invalidDeletionNotices } from "./deletion-notice/invalid.fixture.js";
import type { InvalidExample } from "./example.js";
import { invalidImpossibilityNotices } from "./impossibility-notice/invalid.fixture.js";
import type { PayloadKind } from "./kind.js";
import { invalidOnlineViolenceReports } from "./online-violence-report/invalid.fixture.js";
import { invalidOpinionRequests } from "./opinion-request/invalid.fixture.js";
import { invalidPlatformResponses } from "./platform-response/invalid.fixture.js";
import { invalidPublicRegisterDesignations } from "./public-register-designation/invalid.fixture.js";
import { invalidReceipts } from "./receipt/invalid.fixture.js";
import { invalidReplyTimeRequests } from "./reply-time-request/invalid.fixture.js";
import { invalidRepresentativeNotices } from "./representative-notice/invalid.fixture.js";
import { invalidRetentionExtensionRequests } from "./retention-extension-request/invalid.fixture.js";
import { invalidRightsAnswers } from "./rights-answer/invalid.fixture.js";
import { invalidRightsRequests } from "./rights-request/invalid.fixture.js";
import { invalidSecurityIncidents } from "./security-incident/invalid.fixture.js";
import { invalidSimplifiedDeclarations } from "./simplified-declaration/invalid.fixture.js";
import { invalidTransferRequests } from "./transfer-request/invalid.fixture.js";
import { invalidVideoSurveillanceDeclarations } from "./video-surveillance-declaration/invalid.fixture.js";

/** Refused payloads of each kind. */
export const invalidExamples: Readonly<Record<PayloadKind, readonly InvalidExample[]>> = {
  declaration: invalidDeclarations,
  "simplified-declaration": invalidSimplifiedDeclarations,
  "authorisation-request": invalidAuthorisationRequests,
  "video-surveillance-declaration": invalidVideoSurveillanceDeclarations,
  "transfer-request": invalidTransferRequests,
  "collection-notice": invalidCollectionNotices,
  "change-notice": invalidChangeNotices,
  "deletion-notice": invalidDeletionNotices,
  "representative-notice": invalidRepresentativeNotices,
  "impossibility-notice": invalidImpossibilityNotices,
  "retention-extension-request": invalidRetentionExtensionRequests,
  receipt: invalidReceipts,
  authorisation: invalidAuthorisations,
  "authority-decision": invalidAuthorityDecisions,
  "reply-time-request": invalidReplyTimeRequests,
  "opinion-request": invalidOpinionRequests,
  "public-register-designation": invalidPublicRegisterDesignations,
  "case-status": invalidCaseStatuses,
  "breach-notification": invalidBreachNotifications,
  "breach-notice-to-persons": invalidBreachNoticesToPersons,
  "security-incident": invalidSecurityIncidents,
  "online-violence-report": invalidOnlineViolenceReports,
  "platform-response": invalidPlatformResponses,
  "rights-request": invalidRightsRequests,
  "rights-answer": invalidRightsAnswers,
  complaint: invalidComplaints,
};
