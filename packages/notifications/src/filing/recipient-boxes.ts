import { type Boxes, box, boxOf } from "./box.js";
import { legalBasisChoices } from "./legal-basis-choices.js";

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
