import type { Language } from "@data-tika/core";
import * as z from "zod";
import { instant } from "../filing/identity.js";
import { type IssuedFields, issuedShape } from "../filing/issued.js";
import { language, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link Receipt}. */
export const receiptShape = {
  kind: z.literal("receipt"),
  version: z.literal(1),
  language,
  number: text,
  filedAt: instant,
  issuedAt: instant,
  ...issuedShape,
};

/** The receipt of a declaration. Processing may start on it; without it, nothing does. */
export const receiptSchema: PayloadSchema<Receipt, typeof receiptShape> = z.strictObject(receiptShape);

/**
 * A receipt, due within 24 hours of the filing. When it does not come, the law draws no consequence from that.
 *
 * @see Law 09-08, art. 19; decree 2-09-165, arts. 24 and 26
 */
export interface Receipt extends IssuedFields {
  /** Kind of payload. */
  kind: "receipt";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Its number, exactly as issued; a placeholder is refused. */
  number: string;
  /** When the filing was acknowledged, from which the 24 hours run. */
  filedAt: string;
  /** When the receipt was issued. */
  issuedAt: string;
}
