import { authorisationQuestions } from "./authorisation-questions.js";
import { all, is, not, yes } from "./fact-condition.js";
import { noAuthorisation } from "./no-authorisation.js";
import { ask, type QuestionRule } from "./question.js";
import { namedActivity } from "./regime-rules.js";

const video = is("activity", "video-surveillance");
const registerMatters = all(noAuthorisation, not(namedActivity));
const listMatters = all(registerMatters, not(yes("publicRegister")));

/** The questions in the order of the tree. */
export const questions: readonly QuestionRule[] = [
  ...authorisationQuestions,
  ask(
    "activity",
    "law-09-08/12",
    "De quelle activité s’agit-il ?",
    "ما هو النشاط المعني؟",
    "Which activity is it?",
  ),
  ask(
    "videoForSecurityOnly",
    "cndp/350-2013",
    "Les caméras servent-elles uniquement à la sécurité des personnes et des biens ?",
    "هل تستعمل الكاميرات فقط لأمن الأشخاص والممتلكات؟",
    "Do the cameras serve only the security of persons and goods?",
    video,
  ),
  ask(
    "videoKeptThreeMonthsAtMost",
    "cndp/350-2013",
    "Les images sont-elles gardées trois mois au plus ?",
    "هل يحتفظ بالصور ثلاثة أشهر على الأكثر؟",
    "Are images kept three months at most?",
    video,
  ),
  ask(
    "publicRegister",
    "law-09-08/18",
    "Est-ce uniquement un registre que la loi ouvre au public ?",
    "هل يتعلق الأمر فقط بسجل يفتحه القانون للعموم؟",
    "Is it only a register that the law opens to the public?",
    registerMatters,
  ),
  ask(
    "listedUnderArticle16",
    "law-09-08/16",
    "Une liste de la CNDP (art. 16) vise-t-elle ce traitement ?",
    "هل توجد هذه المعالجة في لائحة للجنة الوطنية (المادة 16)؟",
    "Does a CNDP list (art. 16) name this processing?",
    listMatters,
  ),
  ask(
    "automation",
    "law-09-08/17",
    "Le traitement est-il automatisé ?",
    "هل المعالجة آلية؟",
    "Is the processing automated?",
    listMatters,
  ),
  ask(
    "listedUnderArticle17",
    "law-09-08/17",
    "Une liste de la CNDP (art. 17) vise-t-elle ce traitement non automatisé ?",
    "هل توجد هذه المعالجة غير الآلية في لائحة للجنة الوطنية (المادة 17)؟",
    "Does a CNDP list (art. 17) name this non-automated processing?",
    all(listMatters, is("automation", "manual")),
  ),
  ask(
    "transferAbroad",
    "law-09-08/43",
    "Des données quittent-elles le Maroc, hébergement compris ?",
    "هل تغادر معطيات المغرب، بما في ذلك الإيواء؟",
    "Do data leave Morocco, hosting included?",
  ),
  ask(
    "controllerAbroad",
    "law-09-08/2-3",
    "Le responsable est-il établi à l’étranger avec des moyens au Maroc ?",
    "هل المسؤول مقيم بالخارج ويستعمل وسائل بالمغرب؟",
    "Is the controller established abroad with means in Morocco?",
  ),
  ask(
    "informationImpossible",
    "law-09-08/6-b",
    "L’information des personnes est-elle impossible ?",
    "هل إخبار الأشخاص مستحيل؟",
    "Is it impossible to inform persons?",
  ),
  ask(
    "keptLongerForResearch",
    "law-09-08/3-2",
    "Gardez-vous les données plus longtemps pour l’histoire, la statistique ou la science ?",
    "هل تحتفظون بالمعطيات مدة أطول لأغراض تاريخية أو إحصائية أو علمية؟",
    "Do you keep data longer for history, statistics or science?",
  ),
  ask(
    "changedSinceFiling",
    "law-09-08/15",
    "Ce qui a été déposé pour ce traitement a-t-il changé depuis ?",
    "هل تغير منذ الإيداع ما سبق إيداعه بشأن هذه المعالجة؟",
    "Has what was filed about this processing changed since?",
  ),
  ask(
    "acquiredFile",
    "law-09-08/15",
    "Avez-vous repris ce fichier d’un autre responsable ?",
    "هل اقتنيتم هذا الملف من مسؤول آخر؟",
    "Did you take this file over from another controller?",
  ),
];
