import type { ActText } from "../act-text.js";
import { commission } from "./commission.js";
import { inspectionAndFiling } from "./inspection-and-filing.js";
import { rights } from "./rights.js";
import { specialProcessing } from "./special-processing.js";
import { transfer } from "./transfer.js";

/**
 * Decree 2-09-165, every article in our own words in French, Arabic and English. It was read in Arabic only.
 *
 * @example
 * ```ts
 * import { decree209165 } from "@data-tika/core/law";
 *
 * decree209165.articles.length; // => 51
 * decree209165.articles[27]?.title.en; // => Time to authorise, and silence
 * ```
 * @see Decree 2-09-165 of 21 May 2009, B.O. 5744
 */
export const decree209165: ActText = {
  act: "decree-2-09-165",
  title: {
    fr: "Décret 2-09-165 pris pour l’application de la loi 09-08",
    ar: "المرسوم رقم 2.09.165 لتطبيق القانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي",
    en: "Decree 2-09-165 applying Law 09-08",
  },
  published: "B.O. 5744 of 18 June 2009, p. 3571 (Arabic)",
  articles: [...commission, ...inspectionAndFiling, ...specialProcessing, ...rights, ...transfer],
};
