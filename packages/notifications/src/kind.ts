/** Kinds of payload, in the order of the documentation. */
export const payloadKinds = [
  "declaration",
  "simplified-declaration",
  "authorisation-request",
  "video-surveillance-declaration",
  "transfer-request",
  "collection-notice",
] as const;

/** A kind of payload. */
export type PayloadKind = (typeof payloadKinds)[number];
