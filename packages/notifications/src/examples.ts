import { authorisationRequestExamples } from "./authorisation-request/examples.js";
import { collectionNoticeExamples } from "./collection-notice/examples.js";
import { declarationExamples } from "./declaration/examples.js";
import type { ValidExample } from "./example.js";
import type { PayloadKind } from "./kind.js";
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
};
