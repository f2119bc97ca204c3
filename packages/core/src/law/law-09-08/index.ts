import type { ActText } from "../act-text.js";
import { authorisationAndSecurity } from "./authorisation-and-security.js";
import { commission } from "./commission.js";
import { commissionMembers } from "./commission-members.js";
import { formalities } from "./formalities.js";
import { generalProvisions } from "./general-provisions.js";
import { register } from "./register.js";
import { rights } from "./rights.js";
import { sanctions } from "./sanctions.js";
import { sanctionsAndTransition } from "./sanctions-and-transition.js";
import { transfer } from "./transfer.js";

/**
 * Law 09-08, every article in our own words in French, Arabic and English. No part of it is an official translation.
 *
 * @example
 * ```ts
 * import { law0908 } from "@data-tika/core/law";
 *
 * law0908.articles.length; // => 67
 * law0908.articles[6]?.title.ar; // => الحق في الولوج
 * ```
 * @see Dahir 1-09-15 of 18 February 2009, B.O. 5711 (Arabic) and 5714 (French)
 */
export const law0908: ActText = {
  act: "law-09-08",
  title: {
    fr: "Loi 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel",
    ar: "القانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي",
    en: "Law 09-08 on the protection of natural persons with regard to the processing of personal data",
  },
  published:
    "B.O. 5711 of 23 February 2009, p. 552 (Arabic); B.O. 5714 of 5 March 2009, pp. 345-356 (French)",
  articles: [
    ...generalProvisions,
    ...rights,
    ...formalities,
    ...authorisationAndSecurity,
    ...commission,
    ...commissionMembers,
    ...transfer,
    ...register,
    ...sanctions,
    ...sanctionsAndTransition,
  ],
};
