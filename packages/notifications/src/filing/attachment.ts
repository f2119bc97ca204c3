import * as z from "zod";
import { sha256, text } from "./text.js";

/** Kinds of documents that go with a filing. */
export const attachmentKinds = [
  "signatory-mandate",
  "information-proof",
  "consent-document",
  "processor-contract",
  "collection-form",
  "trade-register-extract",
  "transfer-safeguards",
  "transferred-data-list",
  "base-formality",
  "health-file",
  "other",
] as const;

/** Id of a kind of attachment. */
export type AttachmentKind = (typeof attachmentKinds)[number];

/** One of {@link attachmentKinds}. */
export const attachmentKind = z.enum(attachmentKinds);

const attachmentShape = {
  kind: attachmentKind,
  title: text,
  mediaType: z
    .string()
    .max(100)
    .regex(/^[a-z]+[/][a-z0-9.+-]+$/),
  size: z.int().min(1),
  sha256,
};

/** Named, so that declarations which hold it stay short. */
export interface AttachmentSchema extends z.ZodObject<typeof attachmentShape, z.core.$strict> {}

/** A document that goes with a filing, named by its digest: its bytes are never inside a payload. */
export const attachmentSchema: AttachmentSchema = z.strictObject(attachmentShape);

/** A document that goes with a filing. */
export interface Attachment {
  /** What the document is. */
  kind: AttachmentKind;
  /** Its title. */
  title: string;
  /** Media type, such as `application/pdf`. */
  mediaType: string;
  /** Size in bytes. */
  size: number;
  /** SHA-256 of its bytes. */
  sha256: string;
}
