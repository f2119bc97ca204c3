import { words } from "../filing/box.js";
import { yes } from "./fact-condition.js";
import { type AddedRule, reason } from "./rule.js";

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
];
