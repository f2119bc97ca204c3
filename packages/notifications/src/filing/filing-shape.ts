import type { Language } from "@data-tika/core";
import * as z from "zod";
import { type Attachment, attachmentSchema } from "./attachment.js";
import { type ContactPerson, contactPersonSchema } from "./contact-person.js";
import { type Controller, controllerSchema } from "./controller.js";
import { type Filing, filingSchema } from "./filing.js";
import { orUnknown, type UnknownYet } from "./gap.js";
import { type Signature, signatureSchema } from "./signature.js";
import { language } from "./text.js";

/** What every filing carries, whatever it files. Spread into the shape of a kind, never chained. */
export interface FilingFields {
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Why it is filed. */
  filing: Filing;
  /** The controller (art. 15-a). */
  controller: Controller;
  /** Whom the authority may ask. */
  contact: ContactPerson | UnknownYet;
  /** Documents that go with it, by digest. */
  attachments: Attachment[];
  /** Who signs. Unknown while it is a draft. */
  signature: Signature | UnknownYet;
}

/** What every filing carries, whatever it files. Spread into the shape of a kind, never chained. */
export const filingShape = {
  version: z.literal(1),
  language,
  filing: filingSchema,
  controller: controllerSchema,
  contact: orUnknown(contactPersonSchema),
  attachments: z.array(attachmentSchema),
  signature: orUnknown(signatureSchema),
};
