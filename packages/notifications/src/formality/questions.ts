import type { LegalReference } from "@data-tika/core/law";
import { words } from "../filing/box.js";
import { authorisationRules } from "./authorisation-rules.js";
import { all, any, type FactCondition, is, not, yes } from "./fact-condition.js";
import type { FactName } from "./facts.js";
import type { FactQuestion } from "./formality.js";
import { namedActivity } from "./regime-rules.js";

/** A question, and when its answer can change something. */
export interface QuestionRule extends FactQuestion {
  /** Asked when this is so, or cannot be excluded; always when left out. */
  readonly askWhen?: FactCondition;
}

const ask = (
  fact: FactName,
  article: LegalReference,
  fr: string,
  ar: string,
  en: string,
  askWhen?: FactCondition,
): QuestionRule => {
  const question = { fact, article, labels: words(fr, ar, en) };
  return askWhen === undefined ? question : { ...question, askWhen };
};

const video = is("activity", "video-surveillance");
const exempted = all(yes("sensitiveData"), yes("exemptBody"));
/** No rule asks for an authorisation, exceptions counted: only then the lighter regimes matter. */
const noAuthorisation = not(
  any(
    ...authorisationRules.map(({ when, unless }) => (unless === undefined ? when : all(when, not(unless)))),
  ),
);
const registerMatters = all(noAuthorisation, not(namedActivity));
const listMatters = all(registerMatters, not(yes("publicRegister")));

/** The questions in the order of the tree. */
export const questions: readonly QuestionRule[] = [
  ask(
    "scope",
    "law-09-08/2-4",
    "Le traitement entre-t-il dans le champ de la loi ?",
    "هل تدخل المعالجة في نطاق تطبيق القانون؟",
    "Is the processing inside the scope of the law?",
  ),
  ask(
    "cinNumber",
    "law-09-08/12-1-e",
    "Le numéro de la carte d’identité nationale figure-t-il parmi les données ?",
    "هل يوجد رقم بطاقة التعريف الوطنية ضمن المعطيات؟",
    "Is the national identity card number among the data?",
  ),
  ask(
    "sensitiveData",
    "law-09-08/12-1-a",
    "Traitez-vous l’origine, les opinions, les convictions ou l’appartenance syndicale ?",
    "هل تعالجون الأصل أو الآراء أو المعتقدات أو الانتماء النقابي؟",
    "Do you process origin, opinions, beliefs or union membership?",
  ),
  ask(
    "exemptBody",
    "law-09-08/12-1-a",
    "Êtes-vous un groupement sans but lucratif religieux, philosophique, politique, syndical, culturel ou sportif ?",
    "هل أنتم مجموعة لا تستهدف الربح ذات طابع ديني أو فلسفي أو سياسي أو نقابي أو ثقافي أو رياضي؟",
    "Are you a non-profit religious, philosophical, political, union, cultural or sporting body?",
    yes("sensitiveData"),
  ),
  ask(
    "dataMatchesObject",
    "law-09-08/12-1-a",
    "Ces données correspondent-elles à votre objet ?",
    "هل تطابق هذه المعطيات غرض مجموعتكم؟",
    "Do these data match your object?",
    exempted,
  ),
  ask(
    "membersOnly",
    "law-09-08/12-1-a",
    "Concernent-elles vos seuls membres et contacts réguliers ?",
    "هل تخص فقط أعضاءكم ومن تربطكم بهم اتصالات منتظمة؟",
    "Are they about your members and regular contacts only?",
    exempted,
  ),
  ask(
    "communicatedToThirdParties",
    "law-09-08/12-1-a",
    "Sont-elles communiquées à des tiers sans consentement exprès et prouvé ?",
    "هل توصل إلى الأغيار دون رضى صريح يمكن إثباته؟",
    "Are they given to third parties without an express consent that can be proved?",
    exempted,
  ),
  ask(
    "healthData",
    "decree-2-09-165/29",
    "Traitez-vous des données de santé ?",
    "هل تعالجون معطيات الصحة؟",
    "Do you process health data?",
  ),
  ask(
    "careUnderSecrecy",
    "law-09-08/22",
    "Servent-elles uniquement aux soins, sous le secret ?",
    "هل تستعمل فقط للعلاج مع واجب كتمان السر؟",
    "Do they serve care only, under secrecy?",
    yes("healthData"),
  ),
  ask(
    "selectionOfBeneficiaries",
    "law-09-08/22",
    "Servent-elles uniquement à choisir les bénéficiaires d’un droit, d’un service ou d’un contrat ?",
    "هل تستعمل فقط لانتقاء المستفيدين من حق أو خدمة أو عقد؟",
    "Do they serve only to select who may have a right, service or contract?",
    yes("healthData"),
  ),
  ask(
    "geneticData",
    "law-09-08/12-1-c",
    "Traitez-vous des données génétiques ?",
    "هل تعالجون معطيات جينية؟",
    "Do you process genetic data?",
  ),
  ask(
    "medicalPurposeByHealthStaff",
    "law-09-08/12-1-c",
    "Est-ce par le personnel de santé, à des fins médicales ?",
    "هل يقوم بذلك مستخدمو الصحة لأغراض طبية؟",
    "Is it by health staff, for medical purposes?",
    yes("geneticData"),
  ),
  ask(
    "offenceData",
    "law-09-08/12-1-d",
    "Traitez-vous des infractions, condamnations ou mesures de sûreté ?",
    "هل تعالجون معطيات عن المخالفات أو الإدانات أو التدابير الوقائية؟",
    "Do you process offences, convictions or security measures?",
  ),
  ask(
    "auxiliaryOfJustice",
    "law-09-08/12-1-d",
    "Êtes-vous auxiliaire de justice ?",
    "هل أنتم من أعوان القضاء؟",
    "Are you an auxiliary of justice?",
    yes("offenceData"),
  ),
  ask(
    "reusedForOtherPurpose",
    "law-09-08/12-1-b",
    "Les données servent-elles à d’autres fins que celles de leur collecte ?",
    "هل تستعمل المعطيات لغايات أخرى غير تلك التي جمعت من أجلها؟",
    "Are data used for other purposes than those of their collection?",
  ),
  ask(
    "interconnection",
    "law-09-08/12-1-f",
    "Reliez-vous des fichiers dont les finalités diffèrent ?",
    "هل تربطون بين ملفات ذات غايات مختلفة؟",
    "Do you interconnect files with different purposes?",
  ),
  ask(
    "biometricData",
    "cndp/478-2013",
    "Traitez-vous des données biométriques ?",
    "هل تعالجون معطيات بيومترية؟",
    "Do you process biometric data?",
  ),
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
];
