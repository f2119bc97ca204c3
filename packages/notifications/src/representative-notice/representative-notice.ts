import * as z from "zod";
import { addressSchema } from "../filing/address.js";
import { orUnknown } from "../filing/gap.js";
import { letterShape } from "../filing/letter-shape.js";
import { day, description, email, phone, text } from "../filing/text.js";

/** Who stands in Morocco for a controller that is established abroad. */
export const representativeSchema = z.strictObject({
  /** Name of the body or person. */
  name: text,
  /** Postal address in Morocco. */
  address: addressSchema,
  /** Telephone. */
  phone: phone.exactOptional(),
  /** E-mail address. */
  email,
});

/** Who stands in Morocco for a controller that is established abroad. */
export interface Representative extends z.infer<typeof representativeSchema> {}

/** A controller abroad that uses means in Morocco names its representative. */
export const representativeNoticeSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("representative-notice"),
  ...letterShape,
  /** The representative. It takes over rights and duties; the controller stays liable. */
  representative: orUnknown(representativeSchema),
  /** The means located in Morocco, beyond mere transit. */
  means: description,
  /** Day from which the representative acts. */
  since: orUnknown(day),
});

/**
 * Notice of the representative in Morocco.
 *
 * @see Law 09-08, art. 2-3
 */
export interface RepresentativeNotice extends z.infer<typeof representativeNoticeSchema> {}
