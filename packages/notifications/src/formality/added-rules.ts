import { words } from "../filing/box.js";
import { all, not, yes } from "./fact-condition.js";
import { noAuthorisation } from "./no-authorisation.js";
import { namedActivity } from "./regime-rules.js";
import { type AddedRule, type FiledAsRule, reason } from "./rule.js";

const onlyPublicRegister = all(yes("publicRegister"), not(namedActivity));

/** What comes on top of the base regime, never instead of it. */
export const addedRules: readonly AddedRule[] = [
  {
    ...reason(
      "transfer-abroad",
      "law-09-08/43",
      "text",
      words(
        "Transfert vers un pays étranger, hébergement compris ; examiné après le récépissé ou l’autorisation de base",
        "نقل المعطيات نحو بلد أجنبي، بما في ذلك الإيواء؛ ويدرس بعد وصل التصريح أو الإذن الأصلي",
        "Transfer abroad, hosting included; examined once the base receipt or authorisation is there",
      ),
    ),
    files: "transfer-request",
    when: yes("transferAbroad"),
  },
  {
    ...reason(
      "controller-abroad",
      "law-09-08/2-3",
      "text",
      words(
        "Responsable établi à l’étranger : un représentant au Maroc est notifié",
        "مسؤول مقيم بالخارج: يبلغ عن ممثل له بالمغرب",
        "Controller established abroad: a representative in Morocco is notified",
      ),
    ),
    files: "representative-notice",
    when: yes("controllerAbroad"),
  },
  {
    ...reason(
      "information-impossible",
      "law-09-08/6-b",
      "text",
      words(
        "Information des personnes impossible : la CNDP en est avisée avec le motif",
        "استحالة إخبار الأشخاص: تشعر اللجنة الوطنية بذلك مع ذكر السبب",
        "Persons cannot be informed: the CNDP is told, with the reason",
      ),
    ),
    files: "impossibility-notice",
    when: yes("informationImpossible"),
  },
  {
    ...reason(
      "kept-longer",
      "law-09-08/3-2",
      "text",
      words(
        "Conservation prolongée à des fins historiques, statistiques ou scientifiques",
        "تمديد الحفظ لأغراض تاريخية أو إحصائية أو علمية",
        "Longer retention for historical, statistical or scientific purposes",
      ),
    ),
    files: "retention-extension-request",
    when: yes("keptLongerForResearch"),
  },
  {
    ...reason(
      "changed-since-filing",
      "law-09-08/15",
      "text",
      words(
        "Changement d’un élément déclaré : notifié sans délai avec le numéro du premier enregistrement",
        "تغيير عنصر مصرح به: يبلغ عنه على الفور مع رقم التسجيل الأول",
        "Something declared has changed: reported without delay, with the number of the first registration",
      ),
    ),
    files: "change-notice",
    // A changed processing that needs an authorisation needs a new one: decree 27, point 12.
    when: all(yes("changedSinceFiling"), noAuthorisation, not(onlyPublicRegister)),
  },
];

/** Why the base formality is filed, where it is not for a new processing; the first that applies. */
export const filedAsRules: readonly FiledAsRule[] = [
  {
    ...reason(
      "acquired-file",
      "law-09-08/15",
      "text",
      words(
        "Fichier repris d’un autre : l’acquéreur accomplit la formalité à son tour",
        "ملف مقتنى من الغير: يقوم المقتني بالإجراء من جديد",
        "File taken over from somebody else: the new holder files anew",
      ),
    ),
    as: "acquisition",
    when: yes("acquiredFile"),
  },
  {
    ...reason(
      "changed-authorised",
      "decree-2-09-165/27",
      "text",
      words(
        "Changement d’un traitement soumis à autorisation : une nouvelle demande",
        "تغيير معالجة خاضعة للإذن: طلب جديد",
        "A processing under authorisation has changed: a new request",
      ),
    ),
    as: "change",
    when: all(yes("changedSinceFiling"), not(noAuthorisation)),
  },
];
