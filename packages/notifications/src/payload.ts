import * as z from "zod";
import { authorisationRequestSchema } from "./authorisation-request/authorisation-request.js";
import { collectionNoticeSchema } from "./collection-notice/collection-notice.js";
import { declarationSchema } from "./declaration/declaration.js";
import type { PayloadKind } from "./kind.js";
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
} as const satisfies Readonly<Record<PayloadKind, z.ZodType>>;

/** Every kind in one union, told apart by `kind`. */
export const payloadSchema = z.discriminatedUnion("kind", [
  declarationSchema,
  simplifiedDeclarationSchema,
  authorisationRequestSchema,
  videoSurveillanceDeclarationSchema,
  transferRequestSchema,
  collectionNoticeSchema,
]);

/** A filing or notice of any kind. */
export type Payload = z.infer<typeof payloadSchema>;

/** A filing or notice of this kind. */
export type PayloadOf<Kind extends PayloadKind> = z.infer<(typeof payloadSchemas)[Kind]>;
