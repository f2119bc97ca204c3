import { type Section, words } from "../filing/box.js";
import { answeredBoxes } from "../filing/issued-boxes.js";
import { boxed, plain } from "../filing/section.js";

/** The receipt, box by box. */
export const receiptSections: readonly Section[] = [
  plain("number", "law-09-08/19", words("Numéro du récépissé", "رقم الوصل", "Number of the receipt")),
  plain("filedAt", "decree-2-09-165/24", words("Dépôt", "الإيداع", "Filed")),
  plain("issuedAt", "decree-2-09-165/26", words("Délivrance", "التسليم", "Issued")),
  boxed(
    "answers",
    "law-09-08/19",
    words("Déclaration reçue", "التصريح المتوصل به", "Declaration received"),
    answeredBoxes,
  ),
  plain(
    "controller",
    "law-09-08/15-a",
    words("Responsable du traitement", "المسؤول عن المعالجة", "Controller"),
  ),
  plain("processing", "law-09-08/15-b", words("Traitement", "المعالجة", "Processing")),
];
