import * as z from "zod";
import { breachCause, breachNature } from "../breach-notification/breach-notification.js";
import { attachmentSchema } from "../filing/attachment.js";
import { contactPersonSchema } from "../filing/contact-person.js";
import { orGap, orUnknown } from "../filing/gap.js";
import { instant, reference } from "../filing/identity.js";
import { description, language, text } from "../filing/text.js";

/** An incident declared to the national authority for cybersecurity. */
export const securityIncidentSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("security-incident"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** Name of the incident. */
  incident: reference,
  /** Whether Law 05-20 asks for it, or it is told of one's own will. */
  basis: z.enum(["law-05-20", "voluntary"]),
  /** Who declares. */
  declarant: z.strictObject({
    /** Name of the body. */
    name: text,
    /** What Law 05-20 calls it; `other` for a body it does not bind. */
    capacity: z.enum(["entity", "vital-infrastructure", "operator", "digital-service-provider", "other"]),
  }),
  /** Whom the authority may ask. */
  contact: orUnknown(contactPersonSchema),
  /** When it was detected. */
  detected: instant,
  /** When the declarant knew; the declaration is due from then, without a number of hours. */
  aware: instant,
  /** Whether the impact is significant, which decides for digital service providers. */
  significant: z.boolean(),
  /** What it touches. */
  nature: z.array(breachNature).min(1),
  /** Why it happened. */
  cause: orUnknown(breachCause),
  /** What happened, without data of persons. */
  description,
  /** Systems hit, in words. */
  systems: z.array(text).min(1),
  /** What has been done. */
  measures: z.array(text),
  /** Whether the technical data are kept for analysis. */
  technicalDataKept: z.boolean(),
  /** The breach notification of the same facts, when personal data are hit. */
  breachCase: orGap(reference),
  /** What goes with it, by digest. */
  attachments: z.array(attachmentSchema),
});

/**
 * An incident declared as soon as it is known.
 *
 * @see Law 05-20, arts. 8, 14, 26, 30 and 33
 */
export interface SecurityIncident extends z.infer<typeof securityIncidentSchema> {}
