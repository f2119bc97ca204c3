import * as z from "zod";
import { attachmentSchema } from "../filing/attachment.js";
import { contactPersonSchema } from "../filing/contact-person.js";
import { controllerSchema } from "../filing/controller.js";
import { dataKind } from "../filing/data-category.js";
import { orUnknown } from "../filing/gap.js";
import { earlierSchema, reference } from "../filing/identity.js";
import { originalSchema } from "../filing/original.js";
import { signatureSchema } from "../filing/signature.js";
import { day, description, language, state, text } from "../filing/text.js";
import type {
  bandChoices,
  causeChoices,
  consequenceChoices,
  levelChoices,
  natureChoices,
  personChoices,
  vectorChoices,
} from "./choices.js";
import { breachCommunicationSchema, breachTimelineSchema, houseClockSchema } from "./parts.js";

const persons = z.enum([
  "employees",
  "users",
  "subscribers",
  "students",
  "customers",
  "prospects",
  "patients",
  "minors",
  "vulnerable-adults",
  "public-agents",
  "other",
] satisfies (keyof typeof personChoices)[]);
const bands = z.enum([
  "0-5",
  "6-50",
  "51-300",
  "301-5000",
  "over-5000",
] satisfies (keyof typeof bandChoices)[]);
const level = z.enum([
  "negligible",
  "limited",
  "significant",
  "maximal",
] satisfies (keyof typeof levelChoices)[]);

/** What a breach touches. */
export const breachNature = z.enum([
  "confidentiality",
  "integrity",
  "availability",
] satisfies (keyof typeof natureChoices)[]);

/** Why it happened. */
export const breachCause = z.enum([
  "external-malicious",
  "external-accidental",
  "internal-malicious",
  "internal-accidental",
  "system-failure",
  "natural-event",
  "third-party",
] satisfies (keyof typeof causeChoices)[]);

const vector = z.enum([
  "hacking",
  "malware",
  "ransomware",
  "phishing",
  "lost-or-stolen-device",
  "lost-or-opened-mail",
  "misdirected-message",
  "unintended-publication",
  "wrong-person-display",
  "paper-left-accessible",
  "insecure-disposal",
  "misuse-of-rights",
  "other",
] satisfies (keyof typeof vectorChoices)[]);

const consequence = z.enum([
  "loss-of-control",
  "discrimination",
  "identity-theft",
  "fraud",
  "financial-loss",
  "re-identification",
  "reputation",
  "loss-of-professional-secrecy",
  "threat",
  "physical-harm",
  "other",
] satisfies (keyof typeof consequenceChoices)[]);

/** A breach told to the authority. Voluntary: Law 09-08 sets no duty to notify one. */
export const breachNotificationSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("breach-notification"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** Name of the case, the same in every phase. */
  case: reference,
  /** Where the notification stands. */
  phase: z.enum(["initial", "complementary", "final", "withdrawal"]),
  /** The earlier phase. */
  previous: earlierSchema.exactOptional(),
  /** Why it is sent. Under Law 09-08 it is voluntary; the other two are the controller's own word. */
  basis: z.enum(["voluntary", "data-tika-commitment", "contractual"]),
  /** The time the controller has set itself. */
  clock: houseClockSchema.exactOptional(),
  /** The controller. */
  controller: controllerSchema,
  /** Whom the authority may ask. */
  contact: orUnknown(contactPersonSchema),
  /** Receipts or authorisations of the processings hit. */
  formalities: orUnknown(z.array(originalSchema)),
  /** When things happened. */
  timeline: breachTimelineSchema,
  /** Why it is told later than the controller's own time. */
  delayReason: text.exactOptional(),
  /** What it touches. */
  nature: z.array(breachNature).min(1),
  /** Why it happened. */
  cause: orUnknown(breachCause),
  /** How it happened. */
  vectors: z.array(vector),
  /** What happened, without data of persons. */
  description,
  /** The persons hit, by category and band. */
  persons: orUnknown(z.array(z.strictObject({ category: persons, band: orUnknown(bands) })).min(1)),
  /** The data hit, by the kinds of a filing. */
  data: orUnknown(
    z
      .array(z.strictObject({ kind: dataKind, encrypted: z.enum(["yes", "no", "in-part", "unknown"]) }))
      .min(1),
  ),
  /** Likely consequences. */
  consequences: orUnknown(z.array(consequence).min(1)),
  /** How grave they are. */
  severity: orUnknown(level),
  /** How likely they are. */
  likelihood: orUnknown(level),
  /** What was done before, has been done since, or is planned. */
  measures: z.array(z.strictObject({ stage: z.enum(["before", "taken", "planned"]), description: text })),
  /** How the persons are told. */
  communication: orUnknown(breachCommunicationSchema),
  /** Other authorities that were told. */
  otherAuthorities: z.array(z.strictObject({ authority: text, on: day, reference: text.exactOptional() })),
  /** States abroad whose persons or data are hit. */
  states: z.array(state).exactOptional(),
  /** Why it is withdrawn. */
  withdrawalReason: text.exactOptional(),
  /** What goes with it, by digest. */
  attachments: z.array(attachmentSchema),
  /** Who signs. */
  signature: orUnknown(signatureSchema),
});

/**
 * A breach told to the authority.
 *
 * @see Law 09-08, arts. 23, 58 and 61: security is due, telling is not
 */
export interface BreachNotification extends z.infer<typeof breachNotificationSchema> {}
