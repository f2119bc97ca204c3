import { words } from "../filing/box.js";
import { all, any, not, yes } from "./fact-condition.js";
import { practiceRules } from "./practice-rules.js";
import { authorisation, type RegimeRule, reason } from "./rule.js";

/** The six triggers of art. 12-1, and decree 29. */
const textRules: readonly RegimeRule[] = [
  {
    ...authorisation,
    ...reason(
      "sensitive-data",
      "law-09-08/12-1-a",
      "text",
      words("Données sensibles", "معطيات حساسة", "Sensitive data"),
    ),
    when: yes("sensitiveData"),
    unless: all(
      yes("exemptBody"),
      yes("dataMatchesObject"),
      yes("membersOnly"),
      not(yes("communicatedToThirdParties")),
    ),
  },
  {
    ...authorisation,
    ...reason(
      "health-data",
      "decree-2-09-165/29",
      "text",
      words("Données de santé", "معطيات الصحة", "Health data"),
    ),
    when: yes("healthData"),
    otherReading: {
      ...reason(
        "health-under-article-22",
        "law-09-08/22",
        "text",
        words(
          "L’article 22 se contente d’une déclaration pour les soins sous le secret ou le choix de bénéficiaires ; le décret et la pratique demandent une autorisation",
          "تكتفي المادة 22 بتصريح فيما يخص العلاج مع واجب كتمان السر أو انتقاء المستفيدين؛ في حين يستلزم المرسوم والممارسة إذنا",
          "Article 22 is content with a declaration for care under secrecy or the choice of beneficiaries; the decree and the practice ask for an authorisation",
        ),
      ),
      when: any(yes("careUnderSecrecy"), yes("selectionOfBeneficiaries")),
    },
  },
  {
    ...authorisation,
    ...reason(
      "genetic-data",
      "law-09-08/12-1-c",
      "text",
      words("Données génétiques", "معطيات جينية", "Genetic data"),
    ),
    when: yes("geneticData"),
    otherReading: {
      ...reason(
        "genetic-by-health-staff",
        "law-09-08/12-1-c",
        "text",
        words(
          "La loi en dispense le personnel de santé à des fins médicales ; le décret (art. 29) ne reprend pas cette exception",
          "يعفي القانون منه مستخدمي الصحة لأغراض طبية؛ ولم يورد المرسوم (المادة 29) هذا الاستثناء",
          "The law spares health staff for medical purposes; the decree (art. 29) does not repeat that exception",
        ),
      ),
      when: yes("medicalPurposeByHealthStaff"),
    },
  },
  {
    ...authorisation,
    ...reason(
      "offence-data",
      "law-09-08/12-1-d",
      "text",
      words(
        "Infractions, condamnations ou mesures de sûreté ; l’article 49 limite qui peut les traiter",
        "المخالفات أو الإدانات أو التدابير الوقائية؛ وتحصر المادة 49 من يجوز له معالجتها",
        "Offences, convictions or security measures; article 49 limits who may process them",
      ),
    ),
    when: yes("offenceData"),
    unless: yes("auxiliaryOfJustice"),
  },
  {
    ...authorisation,
    ...reason(
      "cin-number",
      "law-09-08/12-1-e",
      "text",
      words(
        "Numéro de la carte d’identité nationale parmi les données",
        "رقم بطاقة التعريف الوطنية ضمن المعطيات",
        "National identity card number among the data",
      ),
    ),
    when: yes("cinNumber"),
  },
  {
    ...authorisation,
    ...reason(
      "purpose-change",
      "law-09-08/12-1-b",
      "text",
      words(
        "Données utilisées à d’autres fins que celles de leur collecte",
        "استعمال المعطيات لغايات أخرى غير تلك التي جمعت من أجلها",
        "Data used for other purposes than those of their collection",
      ),
    ),
    when: yes("reusedForOtherPurpose"),
  },
  {
    ...authorisation,
    ...reason(
      "interconnection",
      "law-09-08/12-1-f",
      "text",
      words(
        "Interconnexion de fichiers dont les finalités diffèrent",
        "الربط البيني لملفات ذات غايات مختلفة",
        "Interconnection of files with different purposes",
      ),
    ),
    when: yes("interconnection"),
  },
];

/** Everything that asks for an authorisation: the law and the decree, then the authority's practice. */
export const authorisationRules: readonly RegimeRule[] = [...textRules, ...practiceRules];
