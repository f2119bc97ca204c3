import type { Localised } from "../localised.js";
import type { Act } from "./reference.js";

/** How an act is cited. */
export interface ActName {
  /** Short name, as it opens a citation. */
  readonly names: Localised;
  /** What its articles are called in Arabic where it is not المادة: the older codes say الفصل. */
  readonly arabicArticle?: "الفصل";
  /** Number of its articles, where the whole text was read. */
  readonly articles?: number;
}

const law = (number: string, articles?: number): ActName => ({
  // Arabic writes the number with a full stop, which the bidirectional algorithm leaves in its order.
  names: { fr: `loi ${number}`, ar: `القانون رقم ${number.replaceAll("-", ".")}`, en: `Law ${number}` },
  ...(articles === undefined ? {} : { articles }),
});

const decree = (number: string, articles?: number): ActName => ({
  names: { fr: `décret ${number}`, ar: `المرسوم رقم ${number.replaceAll("-", ".")}`, en: `decree ${number}` },
  ...(articles === undefined ? {} : { articles }),
});

/** The short names of every act the packages cite. */
export const acts: Readonly<Record<Act, ActName>> = {
  "law-09-08": law("09-08", 67),
  "decree-2-09-165": decree("2-09-165", 51),
  cndp: { names: { fr: "CNDP", ar: "اللجنة الوطنية", en: "CNDP" } },
  "cndp-internal-rules": {
    names: {
      fr: "règlement intérieur de la CNDP",
      ar: "النظام الداخلي للجنة الوطنية",
      en: "internal rules of the CNDP",
    },
  },
  "law-69-99": law("69-99"),
  "decree-2-14-267": decree("2-14-267"),
  "law-05-20": law("05-20"),
  "decree-2-21-406": decree("2-21-406"),
  "law-31-13": law("31-13"),
  "law-43-20": law("43-20"),
  "law-103-13": law("103-13"),
  "law-27-14": law("27-14"),
  "law-58-25": law("58-25"),
  "family-code": { names: { fr: "Code de la famille", ar: "مدونة الأسرة", en: "Family Code" } },
  "obligations-code": {
    names: {
      fr: "Code des obligations et contrats",
      ar: "قانون الالتزامات والعقود",
      en: "Code of Obligations and Contracts",
    },
    arabicArticle: "الفصل",
  },
  "labour-code": { names: { fr: "Code du travail", ar: "مدونة الشغل", en: "Labour Code" } },
  "penal-code": {
    names: { fr: "Code pénal", ar: "مجموعة القانون الجنائي", en: "Penal Code" },
    arabicArticle: "الفصل",
  },
  "criminal-procedure-code": {
    names: { fr: "Code de procédure pénale", ar: "قانون المسطرة الجنائية", en: "Code of Criminal Procedure" },
  },
  "civil-procedure-code": {
    names: {
      fr: "Code de procédure civile de 1974",
      ar: "قانون المسطرة المدنية لسنة 1974",
      en: "Code of Civil Procedure of 1974",
    },
    arabicArticle: "الفصل",
  },
  "decree-2-77-169": decree("2-77-169"),
  "decree-2-04-426": decree("2-04-426"),
  "decree-2-05-916": decree("2-05-916"),
};
