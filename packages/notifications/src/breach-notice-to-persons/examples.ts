import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";

const email: ValidExample<"breach-notice-to-persons"> = {
  about: "A notice by e-mail",
  payload: {
    kind: "breach-notice-to-persons",
    version: 1,
    language: "fr",
    case: "VIOL-2026-003",
    controller: {
      name: "Établissement d’entraide du Souss (exemple)",
      address: "1, rue de l’Exemple, Agadir",
    },
    happened: "Une personne non autorisée a pu lire une boîte de messagerie de notre service.",
    when: "Dans la nuit du 17 au 18 novembre 2026",
    data: ["Votre nom", "Votre adresse électronique"],
    consequences: ["Vous pourriez recevoir de faux messages en notre nom"],
    done: ["L’accès a été fermé", "Les mots de passe ont été changés"],
    advice: ["Ne cliquez pas sur un lien inattendu", "Ne donnez jamais votre mot de passe"],
    rights: { service: "Service des relations avec les usagers", email: "droits@exemple.ma" },
    sentOn: "2026-11-24",
  },
};

const arabic: ValidExample<"breach-notice-to-persons"> = {
  about: "The same in Arabic",
  payload: {
    ...email.payload,
    language: "ar",
    happened: "تمكن شخص غير مأذون له من الاطلاع على علبة بريد تابعة لمصلحتنا.",
    when: "ليلة 17 إلى 18 نونبر 2026",
    data: ["اسمكم", "عنوان بريدكم الإلكتروني"],
    consequences: ["قد تتوصلون برسائل مزيفة باسمنا"],
    done: ["تم إغلاق الولوج"],
    advice: ["لا تضغطوا على أي رابط غير منتظر"],
  },
};

const draft: ValidExample<"breach-notice-to-persons"> = {
  about: "A draft before the times are known",
  payload: { ...email.payload, when: unknownYet, sentOn: unknownYet },
};

/** Accepted notices to persons. */
export const breachNoticeToPersonsExamples = [email, arabic, draft] as const;
