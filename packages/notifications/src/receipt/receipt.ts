import * as z from "zod";
import { instant } from "../filing/identity.js";
import { issuedShape } from "../filing/issued.js";
import { language, text } from "../filing/text.js";

/** The receipt of a declaration. Processing may start on it; without it, nothing does. */
export const receiptSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("receipt"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** Its number, exactly as issued; a placeholder is refused. */
  number: text,
  /** When the filing was acknowledged, from which the 24 hours run. */
  filedAt: instant,
  /** When the receipt was issued. */
  issuedAt: instant,
  ...issuedShape,
});

/**
 * A receipt, due within 24 hours of the filing. When it does not come, the law draws no consequence from that.
 *
 * @see Law 09-08, art. 19; decree 2-09-165, arts. 24 and 26
 */
export interface Receipt extends z.infer<typeof receiptSchema> {}
