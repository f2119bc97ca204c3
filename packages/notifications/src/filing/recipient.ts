import type { LegalBasis } from "@data-tika/core/law";
import * as z from "zod";
import { type Boxes, box, boxOf } from "./box.js";
import { legalBasis, legalBasisChoices } from "./legal-basis.js";
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

/** Boxes of a list of {@link recipientSchema}. */
export const recipientBoxes = {
  "*.name": box(
    "Destinataire ou catégorie de destinataires",
    "المرسل إليه أو فئة المرسل إليهم",
    "Recipient or category of recipients",
  ),
  "*.purpose": box("Finalité de la communication", "الغاية من الإيصال", "Purpose of the communication"),
  "*.basis": boxOf("law-09-08/4", "Fondement", "الأساس", "Basis", { choices: legalBasisChoices }),
  "*.state": box("Pays", "البلد", "State", { format: "state" }),
} as const satisfies Boxes;
