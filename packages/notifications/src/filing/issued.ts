import * as z from "zod";
import { sha256, text } from "./text.js";

/** Kinds of filing that the authority answers. */
export const filedKinds = [
  "declaration",
  "simplified-declaration",
  "authorisation-request",
  "video-surveillance-declaration",
  "transfer-request",
] as const;

/** A kind of filing that the authority answers. */
export type AnsweredKind = (typeof filedKinds)[number];

/** One of {@link filedKinds}. */
export const filedKind = z.enum(filedKinds);

/** The filing that an act of the authority answers. */
export const answeredSchema = z.strictObject({
  kind: filedKind,
  sha256: sha256.exactOptional(),
});

/** The filing that an act of the authority answers. */
export interface Answered {
  /** What was filed. */
  kind: AnsweredKind;
  /** SHA-256 of its canonical JSON, as `payloadDigest` gives it, where it was filed as a payload. */
  sha256?: string;
}

/** What every act of the authority names. Spread into the shape of a kind. */
export interface IssuedFields {
  /** The filing it answers. */
  answers: Answered;
  /** Name of the controller. */
  controller: string;
  /** Name of the processing, as filed. */
  processing: string;
}

/** What every act of the authority names. Spread into the shape of a kind. */
export const issuedShape = {
  answers: answeredSchema,
  controller: text,
  processing: text,
};
