import type { Language } from "@data-tika/core";
import * as z from "zod";
import { reference } from "../filing/identity.js";
import { day, description, email, language, phone, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Who asks: the person, somebody for the person, or an heir. */
export const requesterSchema = z.strictObject({
  capacity: z.enum(["person", "special-proxy", "legal-representative", "heir"]),
  firstName: text,
  surname: text,
  birthDate: day.exactOptional(),
  email: email.exactOptional(),
  phone: phone.exactOptional(),
  address: text.exactOptional(),
  identity: z.enum(["copy-attached", "shown-on-the-spot"]),
  authority: text.exactOptional(),
});

/** Who asks. */
export interface Requester {
  /** In what capacity. An heir may only ask for an update (decree 42). */
  capacity: "person" | "special-proxy" | "legal-representative" | "heir";
  /** First name. */
  firstName: string;
  /** Surname. */
  surname: string;
  /** Date of birth, which decree 38 asks for. */
  birthDate?: string;
  /** E-mail address for the answer. */
  email?: string;
  /** Telephone. */
  phone?: string;
  /** Postal address for the answer. */
  address?: string;
  /** How identity is proved. The copy itself is never inside. */
  identity: "copy-attached" | "shown-on-the-spot";
  /** How the mandate, the quality of representative or of heir is proved. */
  authority?: string;
}

/** A correction asked for. */
export const correctionSchema = z.strictObject({
  data: text,
  wanted: z.enum(["update", "correct", "erase", "block"]),
  right: text.exactOptional(),
});

/** A correction asked for. */
export interface Correction {
  /** The data contested. */
  data: string;
  /** What is wanted: updating, correction, erasure or blocking (art. 8-a). */
  wanted: "update" | "correct" | "erase" | "block";
  /** The right content, for an update or a correction. */
  right?: string;
}

/** Fields of a {@link RightsRequest}. */
export const rightsRequestShape = {
  kind: z.literal("rights-request"),
  version: z.literal(1),
  language,
  request: reference,
  controller: text,
  channel: z.enum(["written", "electronic", "on-the-spot"]),
  madeOn: day,
  requester: requesterSchema,
  right: z.enum(["access", "rectification", "opposition"]),
  object: description,
  corrections: z.array(correctionSchema).exactOptional(),
  marketing: z.boolean().exactOptional(),
  grounds: text.exactOptional(),
};

/** A person exercises access, rectification or opposition against a controller. */
export const rightsRequestSchema: PayloadSchema<RightsRequest, typeof rightsRequestShape> =
  z.strictObject(rightsRequestShape);

/**
 * A request of a person.
 *
 * @see Law 09-08, arts. 7 to 9; decree 2-09-165, arts. 35 to 42
 */
export interface RightsRequest {
  /** Kind of payload. */
  kind: "rights-request";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Name of the request in the file, never the person's. */
  request: string;
  /** The body it is sent to. */
  controller: string;
  /** How it was made (decree 35). */
  channel: "written" | "electronic" | "on-the-spot";
  /** Day it was made. */
  madeOn: string;
  /** Who asks. */
  requester: Requester;
  /** The right exercised. */
  right: "access" | "rectification" | "opposition";
  /** The precise object of the request (decree 35). */
  object: string;
  /** The corrections wanted, for a rectification (decree 40). */
  corrections?: Correction[];
  /** Whether the opposition is to marketing, which needs no reason (art. 9). */
  marketing?: boolean;
  /** The legitimate reasons of an opposition that is not to marketing. */
  grounds?: string;
}
