import type { Language } from "@data-tika/core";
import * as z from "zod";
import { type CustodyEntry, custodyEntrySchema } from "../custody/custody-entry.js";
import { instant } from "../filing/identity.js";
import { day, email, language, sha256, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";
import {
  type ViolenceEvidence,
  type ViolenceItem,
  violenceEvidenceSchema,
  violenceItemSchema,
} from "./item.js";
import { type Victim, type ViolenceConsent, victimSchema, violenceConsentSchema } from "./victim.js";

/** Number of a case: letters of the desk, year, rank. It has no room for a name or a telephone number. */
export const caseNumber = z.string().regex(/^[A-Z]{2,6}-[0-9]{4}-[0-9]{1,6}$/);

/** The association that reports. */
export const reportingAssociationSchema = z.strictObject({
  name: text,
  convention: text.exactOptional(),
  desk: text,
  email,
});

/** The association that reports. */
export interface ReportingAssociation {
  /** Name of the association. */
  name: string;
  /** Its convention with the authority. */
  convention?: string;
  /** The desk that answers, never a person. */
  desk: string;
  /** E-mail address of the desk. */
  email: string;
}

/** How pressing a case is. It says nothing of how complete the report is. */
export const violenceUrgencySchema = z.strictObject({
  level: z.enum(["life-in-danger", "spreading", "ordinary"]),
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
  deadline: instant.exactOptional(),
});

/** How pressing a case is. */
export interface ViolenceUrgency {
  /** How pressing. */
  level: "life-in-danger" | "spreading" | "ordinary";
  /** Why. */
  reasons: (
    | "suicide-risk"
    | "physical-threat"
    | "known-location"
    | "fast-spread"
    | "blackmail-deadline"
    | "minor"
  )[];
  /** End of a blackmail's time. */
  deadline?: string;
}

/** Whom the association sends the report to. */
export const violenceRecipients = [
  "cndp-cell",
  "platform",
  "telephone-operator",
  "prosecutor",
  "police",
  "gendarmerie",
  "child-abuse-portal",
  "hash-network",
  "statistics",
] as const;

/** Whom the association sends a report to. */
export type ViolenceRecipient = (typeof violenceRecipients)[number];

/** One of {@link violenceRecipients}. */
export const violenceRecipient = z.enum(violenceRecipients);

/** Fields of a {@link OnlineViolenceReport}. */
export const onlineViolenceReportShape = {
  kind: z.literal("online-violence-report"),
  version: z.literal(1),
  language,
  report: caseNumber,
  association: reportingAssociationSchema,
  madeAt: instant,
  urgency: violenceUrgencySchema,
  victim: victimSchema,
  consent: violenceConsentSchema,
  items: z.array(violenceItemSchema).max(1000),
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
  evidence: z.array(violenceEvidenceSchema),
  custody: z.array(custodyEntrySchema),
  routing: z.array(
    z.strictObject({
      recipient: violenceRecipient,
      sentAt: instant.exactOptional(),
    }),
  ),
  civilParty: z
    .strictObject({
      authorisation: sha256,
      on: day,
    })
    .exactOptional(),
  goodFaith: z.literal(true),
};

/** A report of online violence. Outside the association's own block it holds codes, digests, times and addresses of content. */
export const onlineViolenceReportSchema: PayloadSchema<
  OnlineViolenceReport,
  typeof onlineViolenceReportShape
> = z.strictObject(onlineViolenceReportShape);

/**
 * A report of online violence.
 *
 * @see Law 09-08, arts. 49, 50 and 57; Law 103-13; Penal Code, art. 503-2; Code of Criminal Procedure, art. 7
 */
export interface OnlineViolenceReport {
  /** Kind of payload. */
  kind: "online-violence-report";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Number of the case. */
  report: string;
  /** The association that reports. */
  association: ReportingAssociation;
  /** When the report was made. */
  madeAt: string;
  /** How pressing it is. */
  urgency: ViolenceUrgency;
  /** The victim, as a pseudonym and an age band. */
  victim: Victim;
  /** What the report rests on. */
  consent: ViolenceConsent;
  /** The content, one exact address each. */
  items: ViolenceItem[];
  /** What makes it unlawful, in closed words that can be said in any language. */
  circumstances: (
    | "no-consent-to-publication"
    | "recognisable"
    | "private-place"
    | "repeated"
    | "addressed-to-relatives"
    | "addressed-to-employer-or-school"
    | "money-demanded"
    | "images-demanded"
    | "threat-to-publish"
    | "account-lost"
  )[];
  /** The proofs, by digest. */
  evidence: ViolenceEvidence[];
  /** What was done to the proofs; made by `appendCustody`. */
  custody: CustodyEntry[];
  /** Whom it was or will be sent to. */
  routing: {
    /** The recipient. */
    recipient: ViolenceRecipient;
    /** When it was sent; absent while it is not. */
    sentAt?: string;
  }[];
  /** The association joins the proceedings; it then needs the victim's written authorisation. */
  civilParty?: {
    /** SHA-256 of the written authorisation. */
    authorisation: string;
    /** Day it was signed. */
    on: string;
  };
  /** The desk holds what it reports to be true. */
  goodFaith: true;
}
