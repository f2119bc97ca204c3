import type { Language } from "@data-tika/core";
import * as z from "zod";
import { type Attachment, attachmentSchema } from "../filing/attachment.js";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { day, description, email, language, phone, sha256, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** A right that was exercised before the complaint, and what came of it. */
export const exercisedRightSchema = z.strictObject({
  right: z.enum(["access", "rectification", "opposition"]),
  on: day,
  answer: z.enum(["none", "refused", "unsatisfactory"]),
});

/** A right that was exercised before the complaint. */
export interface ExercisedRight {
  /** Which right. */
  right: "access" | "rectification" | "opposition";
  /** When. */
  on: string;
  /** What came of it. */
  answer: "none" | "refused" | "unsatisfactory";
}

/** Fields of a {@link Complaint}. */
export const complaintShape = {
  kind: z.literal("complaint"),
  version: z.literal(1),
  language,
  complainant: z.strictObject({
    capacity: z.enum(["person", "legal-representative", "association"]),
    name: text,
    email: email.exactOptional(),
    phone: phone.exactOptional(),
    address: text.exactOptional(),
  }),
  against: z.strictObject({
    name: text,
    address: text.exactOptional(),
  }),
  facts: description,
  since: orUnknown(day),
  exercised: z.array(exercisedRightSchema),
  request: description,
  writtenAuthorisation: sha256.exactOptional(),
  attachments: z.array(attachmentSchema),
};

/** A complaint to the authority. */
export const complaintSchema: PayloadSchema<Complaint, typeof complaintShape> =
  z.strictObject(complaintShape);

/**
 * A complaint of a person harmed.
 *
 * @see Law 09-08, art. 28; decree 2-09-165, art. 23
 */
export interface Complaint {
  /** Kind of payload. */
  kind: "complaint";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Who complains. */
  complainant: {
    /** In what capacity. */
    capacity: "person" | "legal-representative" | "association";
    /** Name. */
    name: string;
    /** E-mail address. */
    email?: string;
    /** Telephone. */
    phone?: string;
    /** Postal address. */
    address?: string;
  };
  /** The body complained of. It is a body: no person is named here. */
  against: {
    /** Its name. */
    name: string;
    /** Its address, as far as known. */
    address?: string;
  };
  /** The facts. */
  facts: string;
  /** Day of the facts, or of the first of them. */
  since: string | UnknownYet;
  /** Rights exercised before; an empty list says "none". */
  exercised: ExercisedRight[];
  /** What is asked of the authority. */
  request: string;
  /** SHA-256 of the person's written authorisation, when an association complains. */
  writtenAuthorisation?: string;
  /** What goes with it, by digest. */
  attachments: Attachment[];
}
