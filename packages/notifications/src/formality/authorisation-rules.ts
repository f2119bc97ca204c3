import { words } from "../filing/box.js";
import { all, any, is, not, yes } from "./fact-condition.js";
import { type RegimeRule, reason } from "./rule.js";

const authorisation = { regime: "authorisation", files: "authorisation-request" } as const;

/** The six triggers of art. 12-1, decree 29, and what the authority's practice adds. */
export const authorisationRules: readonly RegimeRule[] = [
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
  {
    ...authorisation,
    ...reason(
      "biometric-data",
      "cndp/478-2013",
      "secondary",
      words("Données biométriques", "معطيات بيومترية", "Biometric data"),
    ),
    when: yes("biometricData"),
  },
  {
    ...authorisation,
    ...reason(
      "access-control",
      "cndp/D-943-2025",
      "secondary",
      words("Contrôle d’accès aux locaux", "مراقبة الولوج إلى المقرات", "Control of access to premises"),
    ),
    when: is("activity", "access-control"),
    otherReading: {
      ...reason(
        "older-access-control-receipt",
        "cndp/D-943-2025",
        "secondary",
        words(
          "La délibération n’a pas été lue : demandez à la CNDP ce que vaut un récépissé plus ancien",
          "لم يتم الاطلاع على نص المداولة: اسألوا اللجنة الوطنية عن قيمة وصل أقدم",
          "The deliberation was not read: ask the CNDP what an older receipt is worth",
        ),
      ),
      when: is("activity", "access-control"),
    },
  },
  {
    ...authorisation,
    ...reason(
      "video-for-other-purposes",
      "cndp/350-2013",
      "secondary",
      words(
        "Vidéosurveillance à d’autres fins que la sécurité des personnes et des biens",
        "المراقبة بالكاميرات لغايات غير أمن الأشخاص والممتلكات",
        "Video surveillance for other purposes than the security of persons and goods",
      ),
    ),
    when: all(is("activity", "video-surveillance"), is("videoForSecurityOnly", false)),
  },
  {
    ...authorisation,
    ...reason(
      "video-kept-longer",
      "cndp/350-2013",
      "inference",
      words(
        "Images conservées plus de trois mois, hors du cadre de la délibération",
        "الاحتفاظ بالصور لأكثر من ثلاثة أشهر، خارج إطار المداولة",
        "Images kept longer than three months, outside the deliberation",
      ),
    ),
    when: all(is("activity", "video-surveillance"), is("videoKeptThreeMonthsAtMost", false)),
    otherReading: {
      ...reason(
        "video-within-three-months",
        "cndp/350-2013",
        "secondary",
        words(
          "À trois mois au plus, une déclaration suffit : réduisez la durée ou interrogez la CNDP",
          "في حدود ثلاثة أشهر يكفي تصريح: قلصوا المدة أو استشيروا اللجنة الوطنية",
          "Within three months a declaration is enough: shorten the period or ask the CNDP",
        ),
      ),
      when: is("videoKeptThreeMonthsAtMost", false),
    },
  },
];
