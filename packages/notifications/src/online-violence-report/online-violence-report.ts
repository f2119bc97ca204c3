import * as z from "zod";
import { custodyEntrySchema } from "../custody/custody-entry.js";
import { instant } from "../filing/identity.js";
import { day, email, language, sha256, text } from "../filing/text.js";
import { violenceEvidenceSchema, violenceItemSchema } from "./item.js";
import { victimSchema, violenceConsentSchema } from "./victim.js";

/** Number of a case: letters of the desk, year, rank. It has no room for a name or a telephone number. */
export const caseNumber = z.string().regex(/^[A-Z]{2,6}-[0-9]{4}-[0-9]{1,6}$/);

/** The association that reports. */
export const reportingAssociationSchema = z.strictObject({
  /** Name of the association. */
  name: text,
  /** Its convention with the authority. */
  convention: text.exactOptional(),
  /** The desk that answers, never a person. */
  desk: text,
  /** E-mail address of the desk. */
  email,
});

/** The association that reports. */
export interface ReportingAssociation extends z.infer<typeof reportingAssociationSchema> {}

/** How pressing a case is. It says nothing of how complete the report is. */
export const violenceUrgencySchema = z.strictObject({
  /** How pressing. */
  level: z.enum(["life-in-danger", "spreading", "ordinary"]),
  /** Why. */
  reasons: z.array(
    z.enum([
      "suicide-risk",
      "physical-threat",
      "known-location",
      "fast-spread",
      "blackmail-deadline",
      "minor",
    ]),
  ),
  /** End of a blackmail's time. */
  deadline: instant.exactOptional(),
});

/** How pressing a case is. */
export interface ViolenceUrgency extends z.infer<typeof violenceUrgencySchema> {}

/** Whom the association sends the report to. */
export const violenceRecipient = z.enum([
  "cndp-cell",
  "platform",
  "telephone-operator",
  "prosecutor",
  "police",
  "gendarmerie",
  "child-abuse-portal",
  "hash-network",
  "statistics",
]);

/** A report of online violence. Outside the association's own block it holds codes, digests, times and addresses of content. */
export const onlineViolenceReportSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("online-violence-report"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** Number of the case. */
  report: caseNumber,
  /** The association that reports. */
  association: reportingAssociationSchema,
  /** When the report was made. */
  madeAt: instant,
  /** How pressing it is. */
  urgency: violenceUrgencySchema,
  /** The victim, as a pseudonym and an age band. */
  victim: victimSchema,
  /** What the report rests on. */
  consent: violenceConsentSchema,
  /** The content, one exact address each. */
  items: z.array(violenceItemSchema).max(1000),
  /** What makes it unlawful, in closed words that can be said in any language. */
  circumstances: z.array(
    z.enum([
      "no-consent-to-publication",
      "recognisable",
      "private-place",
      "repeated",
      "addressed-to-relatives",
      "addressed-to-employer-or-school",
      "money-demanded",
      "images-demanded",
      "threat-to-publish",
      "account-lost",
    ]),
  ),
  /** The proofs, by digest. */
  evidence: z.array(violenceEvidenceSchema),
  /** What was done to the proofs; made by `appendCustody`. */
  custody: z.array(custodyEntrySchema),
  /** Whom it was or will be sent to. */
  routing: z.array(
    z.strictObject({
      /** The recipient. */
      recipient: violenceRecipient,
      /** When it was sent; absent while it is not. */
      sentAt: instant.exactOptional(),
    }),
  ),
  /** The association joins the proceedings; it then needs the victim's written authorisation. */
  civilParty: z
    .strictObject({
      /** SHA-256 of the written authorisation. */
      authorisation: sha256,
      /** Day it was signed. */
      on: day,
    })
    .exactOptional(),
  /** The desk holds what it reports to be true. */
  goodFaith: z.literal(true),
});

/**
 * A report of online violence.
 *
 * @see Law 09-08, arts. 49, 50 and 57; Law 103-13; Penal Code, art. 503-2; Code of Criminal Procedure, art. 7
 */
export interface OnlineViolenceReport extends z.infer<typeof onlineViolenceReportSchema> {}
