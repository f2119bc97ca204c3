import { invalidAuthorisationRequests } from "./authorisation-request/invalid.fixture.js";
import { invalidCollectionNotices } from "./collection-notice/invalid.fixture.js";
import { invalidDeclarations } from "./declaration/invalid.fixture.js";
import type { InvalidExample } from "./example.js";
import type { PayloadKind } from "./kind.js";
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
};
