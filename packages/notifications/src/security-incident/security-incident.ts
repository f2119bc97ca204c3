import type { Language } from "@data-tika/core";
import * as z from "zod";
import {
  type BreachCause,
  type BreachNature,
  breachCause,
  breachNature,
} from "../breach-notification/codes.js";
import { type Attachment, attachmentSchema } from "../filing/attachment.js";
import { type ContactPerson, contactPersonSchema } from "../filing/contact-person.js";
import { type Gap, orGap, orUnknown, type UnknownYet } from "../filing/gap.js";
import { instant, reference } from "../filing/identity.js";
import { description, language, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link SecurityIncident}. */
export const securityIncidentShape = {
  kind: z.literal("security-incident"),
  version: z.literal(1),
  language,
  incident: reference,
  basis: z.enum(["law-05-20", "voluntary"]),
  declarant: z.strictObject({
    name: text,
    capacity: z.enum(["entity", "vital-infrastructure", "operator", "digital-service-provider", "other"]),
  }),
  contact: orUnknown(contactPersonSchema),
  detected: instant,
  aware: instant,
  significant: z.boolean(),
  nature: z.array(breachNature).min(1),
  cause: orUnknown(breachCause),
  description,
  systems: z.array(text).min(1),
  measures: z.array(text),
  technicalDataKept: z.boolean(),
  breachCase: orGap(reference),
  attachments: z.array(attachmentSchema),
};

/** An incident declared to the national authority for cybersecurity. */
export const securityIncidentSchema: PayloadSchema<SecurityIncident, typeof securityIncidentShape> =
  z.strictObject(securityIncidentShape);

/**
 * An incident declared as soon as it is known.
 *
 * @see Law 05-20, arts. 8, 14, 26, 30 and 33
 */
export interface SecurityIncident {
  /** Kind of payload. */
  kind: "security-incident";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Name of the incident. */
  incident: string;
  /** Whether Law 05-20 asks for it, or it is told of one's own will. */
  basis: "law-05-20" | "voluntary";
  /** Who declares. */
  declarant: {
    /** Name of the body. */
    name: string;
    /** What Law 05-20 calls it; `other` for a body it does not bind. */
    capacity: "entity" | "vital-infrastructure" | "operator" | "digital-service-provider" | "other";
  };
  /** Whom the authority may ask. */
  contact: ContactPerson | UnknownYet;
  /** When it was detected. */
  detected: string;
  /** When the declarant knew; the declaration is due from then, without a number of hours. */
  aware: string;
  /** Whether the impact is significant, which decides for digital service providers. */
  significant: boolean;
  /** What it touches. */
  nature: BreachNature[];
  /** Why it happened. */
  cause: BreachCause | UnknownYet;
  /** What happened, without data of persons. */
  description: string;
  /** Systems hit, in words. */
  systems: string[];
  /** What has been done. */
  measures: string[];
  /** Whether the technical data are kept for analysis. */
  technicalDataKept: boolean;
  /** The breach notification of the same facts, when personal data are hit. */
  breachCase: string | Gap;
  /** What goes with it, by digest. */
  attachments: Attachment[];
}
