import * as z from "zod";
import { attachmentSchema } from "../filing/attachment.js";
import { orUnknown } from "../filing/gap.js";
import { day, description, email, language, phone, text } from "../filing/text.js";

/** A right that was exercised before the complaint, and what came of it. */
export const exercisedRightSchema = z.strictObject({
  /** Which right. */
  right: z.enum(["access", "rectification", "opposition"]),
  /** When. */
  on: day,
  /** What came of it. */
  answer: z.enum(["none", "refused", "unsatisfactory"]),
});

/** A right that was exercised before the complaint. */
export interface ExercisedRight extends z.infer<typeof exercisedRightSchema> {}

/** A complaint to the authority. */
export const complaintSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("complaint"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** Who complains. */
  complainant: z.strictObject({
    /** In what capacity. */
    capacity: z.enum(["person", "legal-representative", "association"]),
    /** Name. */
    name: text,
    /** E-mail address. */
    email: email.exactOptional(),
    /** Telephone. */
    phone: phone.exactOptional(),
    /** Postal address. */
    address: text.exactOptional(),
  }),
  /** The body complained of. It is a body: no person is named here. */
  against: z.strictObject({
    /** Its name. */
    name: text,
    /** Its address, as far as known. */
    address: text.exactOptional(),
  }),
  /** The facts. */
  facts: description,
  /** Day of the facts, or of the first of them. */
  since: orUnknown(day),
  /** Rights exercised before; an empty list says "none". */
  exercised: z.array(exercisedRightSchema),
  /** What is asked of the authority. */
  request: description,
  /** SHA-256 of the person's written authorisation, when an association complains. */
  writtenAuthorisation: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
  /** What goes with it, by digest. */
  attachments: z.array(attachmentSchema),
});

/**
 * A complaint of a person harmed.
 *
 * @see Law 09-08, art. 28; decree 2-09-165, art. 23
 */
export interface Complaint extends z.infer<typeof complaintSchema> {}
