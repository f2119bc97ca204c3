import * as z from "zod";
import { type Address, addressSchema } from "../filing/address.js";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { type LetterFields, letterShape } from "../filing/letter-shape.js";
import { day, description, email, phone, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Who stands in Morocco for a controller that is established abroad. */
export const representativeSchema = z.strictObject({
  name: text,
  address: addressSchema,
  phone: phone.exactOptional(),
  email,
});

/** Who stands in Morocco for a controller that is established abroad. */
export interface Representative {
  /** Name of the body or person. */
  name: string;
  /** Postal address in Morocco. */
  address: Address;
  /** Telephone. */
  phone?: string;
  /** E-mail address. */
  email: string;
}

/** Fields of a {@link RepresentativeNotice}. */
export const representativeNoticeShape = {
  kind: z.literal("representative-notice"),
  ...letterShape,
  representative: orUnknown(representativeSchema),
  means: description,
  since: orUnknown(day),
};

/** A controller abroad that uses means in Morocco names its representative. */
export const representativeNoticeSchema: PayloadSchema<
  RepresentativeNotice,
  typeof representativeNoticeShape
> = z.strictObject(representativeNoticeShape);

/**
 * Notice of the representative in Morocco.
 *
 * @see Law 09-08, art. 2-3
 */
export interface RepresentativeNotice extends LetterFields {
  /** Kind of payload. */
  kind: "representative-notice";
  /** The representative. It takes over rights and duties; the controller stays liable. */
  representative: Representative | UnknownYet;
  /** The means located in Morocco, beyond mere transit. */
  means: string;
  /** Day from which the representative acts. */
  since: string | UnknownYet;
}
