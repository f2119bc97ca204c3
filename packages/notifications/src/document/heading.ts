import type { Language, Localised } from "@data-tika/core";
import { completeness } from "../completeness.js";
import type { Payload } from "../payload.js";
import { letterOf } from "./letter.js";

/** What a reader must know before the first section. */
export interface Heading {
  /** That answers are missing, and how many. */
  readonly draft?: string;
  /** That it is not the authority's form. */
  readonly note?: string;
}

/** The heading of a document: a letter to persons has no note about forms. */
export function headingOf(payload: Payload, language: Language): Heading {
  const open = completeness(payload).open.length;
  return {
    ...(open > 0 ? { draft: `${drafts[language]}${open}` } : {}),
    ...(letterOf(payload, language) !== undefined ? {} : { note: notes[language] }),
  };
}

const drafts: Localised = {
  fr: "Brouillon, réponses attendues\u00a0: ",
  ar: "مسودة، عدد الأجوبة المنتظرة: ",
  en: "Draft, answers expected: ",
};

const notes: Localised = {
  fr: "Fiche de travail établie à partir des articles cités\u00a0; elle ne remplace pas le formulaire de la CNDP.",
  ar: "ورقة عمل معدة انطلاقا من المواد المذكورة؛ وهي لا تعوض استمارة اللجنة الوطنية.",
  en: "Working sheet made from the articles cited; it does not replace the CNDP’s form.",
};

/** What stands before the digest of the payload. */
export const digestLabel: Localised = {
  fr: "Empreinte SHA-256 des données de cette fiche\u00a0:",
  ar: "بصمة SHA-256 لمعطيات هذه الورقة:",
  en: "SHA-256 digest of the data of this sheet:",
};
