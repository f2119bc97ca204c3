import type { LegalBasis } from "@data-tika/core/law";
import * as z from "zod";
import { legalBasis } from "./legal-basis.js";
import { state, text } from "./text.js";

/** Who receives data. Bodies that may ask for data under a law are not recipients (art. 1-8). */
export const recipientSchema = z.strictObject({
  name: text,
  purpose: text.exactOptional(),
  basis: legalBasis.exactOptional(),
  state: state.exactOptional(),
});

/** Who receives data. */
export interface Recipient {
  /** The recipient, or the category of recipients. */
  name: string;
  /** Why it receives data. */
  purpose?: string;
  /** What allows it. */
  basis?: LegalBasis;
  /** Where it is, ISO 3166-1 letters. Outside `MA` it is a transfer as well. */
  state?: string;
}
