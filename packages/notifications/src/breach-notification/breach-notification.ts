import type { Language } from "@data-tika/core";
import * as z from "zod";
import { type Attachment, attachmentSchema } from "../filing/attachment.js";
import { type ContactPerson, contactPersonSchema } from "../filing/contact-person.js";
import { type Controller, controllerSchema } from "../filing/controller.js";
import { type DataKind, dataKind } from "../filing/data-category.js";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { type Earlier, earlierSchema, reference } from "../filing/identity.js";
import { type Original, originalSchema } from "../filing/original.js";
import { type Signature, signatureSchema } from "../filing/signature.js";
import { day, description, language, state, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";
import {
  type BreachBand,
  type BreachCause,
  type BreachConsequence,
  type BreachLevel,
  type BreachNature,
  type BreachPersons,
  type BreachVector,
  breachBand,
  breachCause,
  breachConsequence,
  breachLevel,
  breachNature,
  breachPerson,
  breachVector,
} from "./codes.js";
import {
  type BreachCommunication,
  type BreachTimeline,
  breachCommunicationSchema,
  breachTimelineSchema,
  type HouseClock,
  houseClockSchema,
} from "./parts.js";

/** Fields of a {@link BreachNotification}. */
export const breachNotificationShape = {
  kind: z.literal("breach-notification"),
  version: z.literal(1),
  language,
  case: reference,
  phase: z.enum(["initial", "complementary", "final", "withdrawal"]),
  previous: earlierSchema.exactOptional(),
  basis: z.enum(["voluntary", "data-tika-commitment", "contractual"]),
  clock: houseClockSchema.exactOptional(),
  controller: controllerSchema,
  contact: orUnknown(contactPersonSchema),
  formalities: orUnknown(z.array(originalSchema)),
  timeline: breachTimelineSchema,
  delayReason: text.exactOptional(),
  nature: z.array(breachNature).min(1),
  cause: orUnknown(breachCause),
  vectors: z.array(breachVector),
  description,
  persons: orUnknown(z.array(z.strictObject({ category: breachPerson, band: orUnknown(breachBand) })).min(1)),
  data: orUnknown(
    z
      .array(z.strictObject({ kind: dataKind, encrypted: z.enum(["yes", "no", "in-part", "unknown"]) }))
      .min(1),
  ),
  consequences: orUnknown(z.array(breachConsequence).min(1)),
  severity: orUnknown(breachLevel),
  likelihood: orUnknown(breachLevel),
  measures: z.array(z.strictObject({ stage: z.enum(["before", "taken", "planned"]), description: text })),
  communication: orUnknown(breachCommunicationSchema),
  otherAuthorities: z.array(z.strictObject({ authority: text, on: day, reference: text.exactOptional() })),
  states: z.array(state).exactOptional(),
  withdrawalReason: text.exactOptional(),
  attachments: z.array(attachmentSchema),
  signature: orUnknown(signatureSchema),
};

/** A breach told to the authority. Voluntary: Law 09-08 sets no duty to notify one. */
export const breachNotificationSchema: PayloadSchema<BreachNotification, typeof breachNotificationShape> =
  z.strictObject(breachNotificationShape);

/**
 * A breach told to the authority.
 *
 * @see Law 09-08, arts. 23, 58 and 61: security is due, telling is not
 */
export interface BreachNotification {
  /** Kind of payload. */
  kind: "breach-notification";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Name of the case, the same in every phase. */
  case: string;
  /** Where the notification stands. */
  phase: "initial" | "complementary" | "final" | "withdrawal";
  /** The earlier phase. */
  previous?: Earlier;
  /** Why it is sent. Under Law 09-08 it is voluntary; the other two are the controller's own word. */
  basis: "voluntary" | "data-tika-commitment" | "contractual";
  /** The time the controller has set itself. */
  clock?: HouseClock;
  /** The controller. */
  controller: Controller;
  /** Whom the authority may ask. */
  contact: ContactPerson | UnknownYet;
  /** Receipts or authorisations of the processings hit. */
  formalities: Original[] | UnknownYet;
  /** When things happened. */
  timeline: BreachTimeline;
  /** Why it is told later than the controller's own time. */
  delayReason?: string;
  /** What it touches. */
  nature: BreachNature[];
  /** Why it happened. */
  cause: BreachCause | UnknownYet;
  /** How it happened. */
  vectors: BreachVector[];
  /** What happened, without data of persons. */
  description: string;
  /** The persons hit, by category and band. */
  persons:
    | {
        /** Category of persons. */
        category: BreachPersons;
        /** About how many. */
        band: BreachBand | UnknownYet;
      }[]
    | UnknownYet;
  /** The data hit, by the kinds of a filing. */
  data:
    | {
        /** Kind of data. */
        kind: DataKind;
        /** Whether they were encrypted. */
        encrypted: "yes" | "no" | "in-part" | "unknown";
      }[]
    | UnknownYet;
  /** Likely consequences. */
  consequences: BreachConsequence[] | UnknownYet;
  /** How grave they are. */
  severity: BreachLevel | UnknownYet;
  /** How likely they are. */
  likelihood: BreachLevel | UnknownYet;
  /** What was done before, has been done since, or is planned. */
  measures: {
    /** Before the breach, since then, or still to come. */
    stage: "before" | "taken" | "planned";
    /** The measure. */
    description: string;
  }[];
  /** How the persons are told. */
  communication: BreachCommunication | UnknownYet;
  /** Other authorities that were told. */
  otherAuthorities: {
    /** The authority. */
    authority: string;
    /** Day it was told. */
    on: string;
    /** Its reference. */
    reference?: string;
  }[];
  /** States abroad whose persons or data are hit. */
  states?: string[];
  /** Why it is withdrawn. */
  withdrawalReason?: string;
  /** What goes with it, by digest. */
  attachments: Attachment[];
  /** Who signs. */
  signature: Signature | UnknownYet;
}
