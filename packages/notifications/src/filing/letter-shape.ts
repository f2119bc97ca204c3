import * as z from "zod";
import { attachmentSchema } from "./attachment.js";
import { contactPersonSchema } from "./contact-person.js";
import { controllerSchema } from "./controller.js";
import { orUnknown } from "./gap.js";
import { signatureSchema } from "./signature.js";
import { language } from "./text.js";

/** What every letter to the authority carries that files no processing. Spread into the shape of a kind. */
export const letterShape = {
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** The controller that writes. */
  controller: controllerSchema,
  /** Whom the authority may ask. */
  contact: orUnknown(contactPersonSchema),
  /** Documents that go with it, by digest. */
  attachments: z.array(attachmentSchema),
  /** Who signs. Unknown while it is a draft. */
  signature: orUnknown(signatureSchema),
};
