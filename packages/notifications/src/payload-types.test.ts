import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Authorisation, authorisationShape } from "./authorisation/authorisation.js";
import type {
  AuthorisationRequest,
  authorisationRequestShape,
} from "./authorisation-request/authorisation-request.js";
import type { AuthorityDecision, authorityDecisionShape } from "./authority-decision/authority-decision.js";
import type {
  BreachNoticeToPersons,
  breachNoticeToPersonsShape,
} from "./breach-notice-to-persons/breach-notice-to-persons.js";
import type {
  BreachNotification,
  breachNotificationShape,
} from "./breach-notification/breach-notification.js";
import type { CaseStatus, caseStatusShape } from "./case-status/case-status.js";
import type { ChangeNotice, changeNoticeShape } from "./change-notice/change-notice.js";
import type { CollectionNotice, collectionNoticeShape } from "./collection-notice/collection-notice.js";
import type { Complaint, complaintShape } from "./complaint/complaint.js";
import type { Declaration, declarationShape } from "./declaration/declaration.js";
import type { DeletionNotice, deletionNoticeShape } from "./deletion-notice/deletion-notice.js";
import type {
  ImpossibilityNotice,
  impossibilityNoticeShape,
} from "./impossibility-notice/impossibility-notice.js";
import type {
  OnlineViolenceReport,
  onlineViolenceReportShape,
} from "./online-violence-report/online-violence-report.js";
import type { OpinionRequest, opinionRequestShape } from "./opinion-request/opinion-request.js";
import type { PlatformResponse, platformResponseShape } from "./platform-response/platform-response.js";
import type {
  PublicRegisterDesignation,
  publicRegisterDesignationShape,
} from "./public-register-designation/public-register-designation.js";
import type { Receipt, receiptShape } from "./receipt/receipt.js";
import type { ReplyTimeRequest, replyTimeRequestShape } from "./reply-time-request/reply-time-request.js";
import type {
  RepresentativeNotice,
  representativeNoticeShape,
} from "./representative-notice/representative-notice.js";
import type {
  RetentionExtensionRequest,
  retentionExtensionRequestShape,
} from "./retention-extension-request/retention-extension-request.js";
import type { RightsAnswer, rightsAnswerShape } from "./rights-answer/rights-answer.js";
import type { RightsRequest, rightsRequestShape } from "./rights-request/rights-request.js";
import type { SecurityIncident, securityIncidentShape } from "./security-incident/security-incident.js";
import type {
  SimplifiedDeclaration,
  simplifiedDeclarationShape,
} from "./simplified-declaration/simplified-declaration.js";
import type { TransferRequest, transferRequestShape } from "./transfer-request/transfer-request.js";
import type {
  VideoSurveillanceDeclaration,
  videoSurveillanceDeclarationShape,
} from "./video-surveillance-declaration/video-surveillance-declaration.js";

type Inferred<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape, z.core.$strict>>;

// Checked by the compiler: an interface is written for its readers, and is the type of its fields, no more and no less.
test("the interface of each kind is the type of its fields", () => {
  expectTypeOf<Inferred<typeof authorisationRequestShape>>().toEqualTypeOf<AuthorisationRequest>();
  expectTypeOf<Inferred<typeof authorisationShape>>().toEqualTypeOf<Authorisation>();
  expectTypeOf<Inferred<typeof authorityDecisionShape>>().toEqualTypeOf<AuthorityDecision>();
  expectTypeOf<Inferred<typeof breachNoticeToPersonsShape>>().toEqualTypeOf<BreachNoticeToPersons>();
  expectTypeOf<Inferred<typeof breachNotificationShape>>().toEqualTypeOf<BreachNotification>();
  expectTypeOf<Inferred<typeof caseStatusShape>>().toEqualTypeOf<CaseStatus>();
  expectTypeOf<Inferred<typeof changeNoticeShape>>().toEqualTypeOf<ChangeNotice>();
  expectTypeOf<Inferred<typeof collectionNoticeShape>>().toEqualTypeOf<CollectionNotice>();
  expectTypeOf<Inferred<typeof complaintShape>>().toEqualTypeOf<Complaint>();
  expectTypeOf<Inferred<typeof declarationShape>>().toEqualTypeOf<Declaration>();
  expectTypeOf<Inferred<typeof deletionNoticeShape>>().toEqualTypeOf<DeletionNotice>();
  expectTypeOf<Inferred<typeof impossibilityNoticeShape>>().toEqualTypeOf<ImpossibilityNotice>();
  expectTypeOf<Inferred<typeof onlineViolenceReportShape>>().toEqualTypeOf<OnlineViolenceReport>();
  expectTypeOf<Inferred<typeof opinionRequestShape>>().toEqualTypeOf<OpinionRequest>();
  expectTypeOf<Inferred<typeof platformResponseShape>>().toEqualTypeOf<PlatformResponse>();
  expectTypeOf<Inferred<typeof publicRegisterDesignationShape>>().toEqualTypeOf<PublicRegisterDesignation>();
  expectTypeOf<Inferred<typeof receiptShape>>().toEqualTypeOf<Receipt>();
  expectTypeOf<Inferred<typeof replyTimeRequestShape>>().toEqualTypeOf<ReplyTimeRequest>();
  expectTypeOf<Inferred<typeof representativeNoticeShape>>().toEqualTypeOf<RepresentativeNotice>();
  expectTypeOf<Inferred<typeof retentionExtensionRequestShape>>().toEqualTypeOf<RetentionExtensionRequest>();
  expectTypeOf<Inferred<typeof rightsAnswerShape>>().toEqualTypeOf<RightsAnswer>();
  expectTypeOf<Inferred<typeof rightsRequestShape>>().toEqualTypeOf<RightsRequest>();
  expectTypeOf<Inferred<typeof securityIncidentShape>>().toEqualTypeOf<SecurityIncident>();
  expectTypeOf<Inferred<typeof simplifiedDeclarationShape>>().toEqualTypeOf<SimplifiedDeclaration>();
  expectTypeOf<Inferred<typeof transferRequestShape>>().toEqualTypeOf<TransferRequest>();
  expectTypeOf<
    Inferred<typeof videoSurveillanceDeclarationShape>
  >().toEqualTypeOf<VideoSurveillanceDeclaration>();
});
