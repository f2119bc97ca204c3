import * as z from "zod";
import { reference } from "../filing/identity.js";
import { day, description, email, language, phone, text } from "../filing/text.js";

/** Who asks: the person, somebody for the person, or an heir. */
export const requesterSchema = z.strictObject({
  /** In what capacity. An heir may only ask for an update (decree 42). */
  capacity: z.enum(["person", "special-proxy", "legal-representative", "heir"]),
  /** First name. */
  firstName: text,
  /** Surname. */
  surname: text,
  /** Date of birth, which decree 38 asks for. */
  birthDate: day.exactOptional(),
  /** E-mail address for the answer. */
  email: email.exactOptional(),
  /** Telephone. */
  phone: phone.exactOptional(),
  /** Postal address for the answer. */
  address: text.exactOptional(),
  /** How identity is proved. The copy itself is never inside. */
  identity: z.enum(["copy-attached", "shown-on-the-spot"]),
  /** How the mandate, the quality of representative or of heir is proved. */
  authority: text.exactOptional(),
});

/** Who asks. */
export interface Requester extends z.infer<typeof requesterSchema> {}

/** A correction asked for. */
export const correctionSchema = z.strictObject({
  /** The data contested. */
  data: text,
  /** What is wanted: updating, correction, erasure or blocking (art. 8-a). */
  wanted: z.enum(["update", "correct", "erase", "block"]),
  /** The right content, for an update or a correction. */
  right: text.exactOptional(),
});

/** A correction asked for. */
export interface Correction extends z.infer<typeof correctionSchema> {}

/** A person exercises access, rectification or opposition against a controller. */
export const rightsRequestSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("rights-request"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** Name of the request in the file, never the person's. */
  request: reference,
  /** The body it is sent to. */
  controller: text,
  /** How it was made (decree 35). */
  channel: z.enum(["written", "electronic", "on-the-spot"]),
  /** Day it was made. */
  madeOn: day,
  /** Who asks. */
  requester: requesterSchema,
  /** The right exercised. */
  right: z.enum(["access", "rectification", "opposition"]),
  /** The precise object of the request (decree 35). */
  object: description,
  /** The corrections wanted, for a rectification (decree 40). */
  corrections: z.array(correctionSchema).exactOptional(),
  /** Whether the opposition is to marketing, which needs no reason (art. 9). */
  marketing: z.boolean().exactOptional(),
  /** The legitimate reasons of an opposition that is not to marketing. */
  grounds: text.exactOptional(),
});

/**
 * A request of a person.
 *
 * @see Law 09-08, arts. 7 to 9; decree 2-09-165, arts. 35 to 42
 */
export interface RightsRequest extends z.infer<typeof rightsRequestSchema> {}
