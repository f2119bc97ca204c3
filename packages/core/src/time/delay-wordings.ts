import type { Localised } from "../localised.js";
import type { DelayWording } from "./legal-delay.js";

/**
 * What a text says where it gives no number, in the words of the law.
 *
 * @example
 * ```ts
 * import { delayWordings } from "@data-tika/core/time";
 *
 * delayWordings["without-delay"].fr; // => sans délai
 * ```
 */
export const delayWordings: Readonly<Record<DelayWording, Localised>> = {
  immediately: { fr: "sans délais, sur-le-champ", ar: "على الفور", en: "immediately" },
  "without-delay": { fr: "sans délai", ar: "دون تأخير", en: "without delay" },
  "as-soon-as-possible": { fr: "dans les meilleurs délais", ar: "في أقرب الآجال", en: "as soon as possible" },
  "as-soon-as-aware": {
    fr: "dès la prise de connaissance",
    ar: "فور العلم به",
    en: "as soon as one is aware of it",
  },
  "set-by-authority": {
    fr: "délai fixé par la Commission nationale",
    ar: "أجل تحدده اللجنة الوطنية",
    en: "time set by the CNDP",
  },
  "none-set": { fr: "aucun délai fixé", ar: "لم يحدد أي أجل", en: "no time set" },
  "not-stated": { fr: "durée non précisée", ar: "مدة غير محددة", en: "length not stated" },
  "no-duty": {
    fr: "aucune obligation dans la loi",
    ar: "لا يوجد أي التزام في القانون",
    en: "no duty in the law",
  },
};
