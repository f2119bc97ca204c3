import * as z from "zod";
import { type Boxes, box, words } from "./box.js";
import { state, text } from "./text.js";

/** What allows a transfer: a listed State (43) or a case of art. 44. Ids are those of `@data-tika/core/law`. */
export const transferGround = z.enum([
  "listed-state",
  "express-consent",
  "save-life",
  "public-interest",
  "court-claim",
  "contract-with-person",
  "contract-for-person",
  "judicial-assistance",
  "medical-care",
  "agreement",
  "cndp-authorisation",
]);

/** Id of a ground for a transfer. */
export type TransferGroundId = z.infer<typeof transferGround>;

/** A transfer abroad that is planned; hosting abroad is one in the practice of the authority. */
export const transferSchema = z.strictObject({
  /** Who receives the data abroad. */
  addressee: text,
  /** Where, ISO 3166-1 letters. */
  state,
  /** What for. */
  purpose: text,
  /** What allows it. */
  ground: transferGround,
  /** Number of the transfer's own authorisation, once there is one. */
  authorisation: text.optional(),
});

/** A transfer abroad that is planned. */
export interface Transfer extends z.infer<typeof transferSchema> {}

/** Words for {@link transferGround}. */
export const transferGroundChoices = {
  "listed-state": words(
    "État de la liste de la CNDP (43)",
    "دولة مدرجة في لائحة اللجنة (43)",
    "State on the CNDP list (43)",
  ),
  "express-consent": words("Consentement exprès (44)", "الموافقة الصريحة (44)", "Express consent (44)"),
  "save-life": words(
    "Sauvegarde de la vie (44-1-a)",
    "المحافظة على الحياة (44-1-أ)",
    "Saving the person’s life (44-1-a)",
  ),
  "public-interest": words("Intérêt public (44-1-b)", "المصلحة العامة (44-1-ب)", "Public interest (44-1-b)"),
  "court-claim": words("Droit en justice (44-1-c)", "حق أمام القضاء (44-1-ج)", "Right in court (44-1-c)"),
  "contract-with-person": words(
    "Contrat avec la personne (44-1-d)",
    "عقد مع الشخص المعني (44-1-د)",
    "Contract with the person (44-1-d)",
  ),
  "contract-for-person": words(
    "Contrat dans l’intérêt de la personne (44-1-e)",
    "عقد لمصلحة الشخص المعني (44-1-هـ)",
    "Contract in the person’s interest (44-1-e)",
  ),
  "judicial-assistance": words(
    "Entraide judiciaire (44-1-f)",
    "تعاون قضائي دولي (44-1-و)",
    "Judicial assistance (44-1-f)",
  ),
  "medical-care": words("Soins médicaux (44-1-g)", "العلاجات الطبية (44-1-ز)", "Medical care (44-1-g)"),
  agreement: words("Accord international (44-2)", "اتفاق دولي (44-2)", "International agreement (44-2)"),
  "cndp-authorisation": words(
    "Autorisation motivée de la CNDP (44-3)",
    "إذن معلل من اللجنة (44-3)",
    "Reasoned CNDP authorisation (44-3)",
  ),
} as const satisfies Record<TransferGroundId, unknown>;

const e = "law-09-08/15-e";

/** Boxes of a list of {@link transferSchema}. */
export const transferBoxes = {
  "*.addressee": box(e, "Destinataire à l’étranger", "المرسل إليه بالخارج", "Addressee abroad"),
  "*.state": box(e, "Pays", "البلد", "State"),
  "*.purpose": box(e, "Finalité du transfert", "الغاية من النقل", "Purpose of the transfer"),
  "*.ground": box("law-09-08/44", "Fondement du transfert", "أساس النقل", "Ground of the transfer", {
    choices: transferGroundChoices,
  }),
  "*.authorisation": box(
    "law-09-08/44",
    "Numéro de l’autorisation de transfert",
    "رقم إذن النقل",
    "Number of the transfer authorisation",
  ),
} as const satisfies Boxes;
