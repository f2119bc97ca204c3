import * as z from "zod";
import { words } from "./box.js";

/** Consent, the rule of art. 4, or one of its five exceptions. Ids are those of `@data-tika/core/law`. */
export const legalBasis = z.enum([
  "consent",
  "legal-obligation",
  "contract",
  "vital-interests",
  "public-interest",
  "legitimate-interest",
]);

/** Id of a legal basis of art. 4. */
export type LegalBasisId = z.infer<typeof legalBasis>;

/** Words for {@link legalBasis}. */
export const legalBasisChoices = {
  consent: words("Consentement", "الرضى", "Consent"),
  "legal-obligation": words("Obligation légale (4-a)", "التزام قانوني (4-أ)", "Legal obligation (4-a)"),
  contract: words("Contrat (4-b)", "عقد (4-ب)", "Contract (4-b)"),
  "vital-interests": words("Intérêts vitaux (4-c)", "المصالح الحيوية (4-ج)", "Vital interests (4-c)"),
  "public-interest": words(
    "Mission d’intérêt public (4-d)",
    "مهمة للصالح العام (4-د)",
    "Task of public interest (4-d)",
  ),
  "legitimate-interest": words("Intérêt légitime (4-e)", "مصلحة مشروعة (4-هـ)", "Legitimate interest (4-e)"),
} as const;
