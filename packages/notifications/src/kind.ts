/** Kinds of payload, in the order of the documentation. */
export const payloadKinds = [
  "declaration",
  "simplified-declaration",
  "authorisation-request",
  "video-surveillance-declaration",
  "transfer-request",
  "collection-notice",
  "change-notice",
  "deletion-notice",
  "representative-notice",
  "impossibility-notice",
  "retention-extension-request",
  "receipt",
  "authorisation",
  "authority-decision",
  "reply-time-request",
  "opinion-request",
  "public-register-designation",
  "case-status",
  "breach-notification",
  "breach-notice-to-persons",
  "security-incident",
  "online-violence-report",
  "platform-response",
  "rights-request",
  "rights-answer",
  "complaint",
] as const;

/** A kind of payload. */
export type PayloadKind = (typeof payloadKinds)[number];
