import {
  authorisationRequestSchema,
  authorisationSchema,
  authorityDecisionSchema,
  breachNoticeToPersonsSchema,
  breachNotificationSchema,
  caseStatusSchema,
  changeNoticeSchema,
  collectionNoticeSchema,
  complaintSchema,
  declarationSchema,
  deletionNoticeSchema,
  impossibilityNoticeSchema,
  onlineViolenceReportSchema,
  opinionRequestSchema,
  type PayloadKind,
  type PayloadOf,
  parsePayload,
  payloadSchema,
  platformResponseSchema,
  publicRegisterDesignationSchema,
  receiptSchema,
  replyTimeRequestSchema,
  representativeNoticeSchema,
  retentionExtensionRequestSchema,
  rightsAnswerSchema,
  rightsRequestSchema,
  securityIncidentSchema,
  simplifiedDeclarationSchema,
  transferRequestSchema,
  videoSurveillanceDeclarationSchema,
} from "@data-tika/notifications";

/** Something of each kind, by its own schema and its own type. A kind that is forgotten does not compile. */
export function ofEveryKind(value: unknown): string {
  const payload = payloadSchema.parse(value);
  switch (payload.kind) {
    case "declaration":
      return named<"declaration">(declarationSchema.parse(value)) + payload.version;
    case "simplified-declaration":
      return named<"simplified-declaration">(simplifiedDeclarationSchema.parse(value)) + payload.version;
    case "authorisation-request":
      return named<"authorisation-request">(authorisationRequestSchema.parse(value)) + payload.version;
    case "video-surveillance-declaration":
      return (
        named<"video-surveillance-declaration">(videoSurveillanceDeclarationSchema.parse(value)) +
        payload.version
      );
    case "transfer-request":
      return named<"transfer-request">(transferRequestSchema.parse(value)) + payload.version;
    case "collection-notice":
      return named<"collection-notice">(collectionNoticeSchema.parse(value)) + payload.version;
    case "change-notice":
      return named<"change-notice">(changeNoticeSchema.parse(value)) + payload.version;
    case "deletion-notice":
      return named<"deletion-notice">(deletionNoticeSchema.parse(value)) + payload.version;
    case "representative-notice":
      return named<"representative-notice">(representativeNoticeSchema.parse(value)) + payload.version;
    case "impossibility-notice":
      return named<"impossibility-notice">(impossibilityNoticeSchema.parse(value)) + payload.version;
    case "retention-extension-request":
      return (
        named<"retention-extension-request">(retentionExtensionRequestSchema.parse(value)) + payload.version
      );
    case "receipt":
      return named<"receipt">(receiptSchema.parse(value)) + payload.version;
    case "authorisation":
      return named<"authorisation">(authorisationSchema.parse(value)) + payload.version;
    case "authority-decision":
      return named<"authority-decision">(authorityDecisionSchema.parse(value)) + payload.version;
    case "reply-time-request":
      return named<"reply-time-request">(replyTimeRequestSchema.parse(value)) + payload.version;
    case "opinion-request":
      return named<"opinion-request">(opinionRequestSchema.parse(value)) + payload.version;
    case "public-register-designation":
      return (
        named<"public-register-designation">(publicRegisterDesignationSchema.parse(value)) + payload.version
      );
    case "case-status":
      return named<"case-status">(caseStatusSchema.parse(value)) + payload.version;
    case "breach-notification":
      return named<"breach-notification">(breachNotificationSchema.parse(value)) + payload.version;
    case "breach-notice-to-persons":
      return named<"breach-notice-to-persons">(breachNoticeToPersonsSchema.parse(value)) + payload.version;
    case "security-incident":
      return named<"security-incident">(securityIncidentSchema.parse(value)) + payload.version;
    case "online-violence-report":
      return named<"online-violence-report">(onlineViolenceReportSchema.parse(value)) + payload.version;
    case "platform-response":
      return named<"platform-response">(platformResponseSchema.parse(value)) + payload.version;
    case "rights-request":
      return named<"rights-request">(rightsRequestSchema.parse(value)) + payload.version;
    case "rights-answer":
      return named<"rights-answer">(rightsAnswerSchema.parse(value)) + payload.version;
    case "complaint":
      return named<"complaint">(complaintSchema.parse(value)) + payload.version;
    default: {
      const none: never = payload;
      return none;
    }
  }
}

/** One kind, judged with the rules between its fields. */
export function named<Kind extends PayloadKind>(payload: PayloadOf<Kind>): string {
  const parsed = parsePayload(payload, { kind: "breach-notification" });
  if (!parsed.ok) return parsed.issues.map(({ message }) => message.fr).join();
  const { persons, controller } = parsed.payload;
  const bands = Array.isArray(persons) ? persons.map(({ band }) => band) : [persons.status];
  return `${controller.address.city} ${bands.length}`;
}
