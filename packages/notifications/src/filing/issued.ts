import * as z from "zod";
import { type Boxes, box, words } from "./box.js";
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

/** Words for {@link filedKind}. */
export const filedChoices = {
  declaration: words("Déclaration préalable", "تصريح مسبق", "Prior declaration"),
  "simplified-declaration": words("Déclaration simplifiée", "تصريح مبسط", "Simplified declaration"),
  "authorisation-request": words("Demande d’autorisation", "طلب إذن", "Request for authorisation"),
  "video-surveillance-declaration": words(
    "Déclaration de vidéosurveillance",
    "تصريح بالمراقبة بالكاميرات",
    "Declaration of a video surveillance",
  ),
  "transfer-request": words("Demande de transfert", "طلب نقل المعطيات", "Transfer request"),
} as const;

/** Boxes of {@link answeredSchema}. */
export const answeredBoxes = {
  kind: box("Nature", "الطبيعة", "Kind", { choices: filedChoices }),
  sha256: box("Empreinte SHA-256", "بصمة SHA-256", "SHA-256 digest"),
} as const satisfies Boxes;
