import { transferGrounds } from "@data-tika/core/law";
import { type Boxes, box, boxOf, choicesOf } from "./box.js";

/** Boxes of a list of {@link transferSchema}. */
export const transferBoxes = {
  "*.addressee": box("Destinataire à l’étranger", "المرسل إليه بالخارج", "Addressee abroad"),
  "*.state": box("Pays", "البلد", "State", { format: "state" }),
  "*.purpose": box("Finalité du transfert", "الغاية من النقل", "Purpose of the transfer"),
  "*.ground": boxOf("law-09-08/44", "Fondement du transfert", "أساس النقل", "Ground of the transfer", {
    choices: choicesOf(transferGrounds),
  }),
  "*.authorisation": boxOf(
    "law-09-08/44",
    "Numéro de l’autorisation de transfert",
    "رقم إذن النقل",
    "Number of the transfer authorisation",
  ),
} as const satisfies Boxes;
