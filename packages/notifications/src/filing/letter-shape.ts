import type { Language } from "@data-tika/core";
import * as z from "zod";
import { type Attachment, attachmentSchema } from "./attachment.js";
import { type ContactPerson, contactPersonSchema } from "./contact-person.js";
import { type Controller, controllerSchema } from "./controller.js";
import { orUnknown, type UnknownYet } from "./gap.js";
import { type Signature, signatureSchema } from "./signature.js";
import { language } from "./text.js";

/** What every letter to the authority carries that files no processing. Spread into the shape of a kind. */
export interface LetterFields {
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** The controller that writes. */
  controller: Controller;
  /** Whom the authority may ask. */
  contact: ContactPerson | UnknownYet;
  /** Documents that go with it, by digest. */
  attachments: Attachment[];
  /** Who signs. Unknown while it is a draft. */
  signature: Signature | UnknownYet;
}

/** What every letter to the authority carries that files no processing. Spread into the shape of a kind. */
export const letterShape = {
  version: z.literal(1),
  language,
  controller: controllerSchema,
  contact: orUnknown(contactPersonSchema),
  attachments: z.array(attachmentSchema),
  signature: orUnknown(signatureSchema),
};
