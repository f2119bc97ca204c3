import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = { number: 7, title: { fr: "Des sanctions", ar: "العقوبات", en: "Sanctions" } } as const;

/** Articles 51 to 60: withdrawal by the CNDP, and offences of the controller. */
export const sanctions = defineChapter({ act: "law-09-08", chapter, source: sources.law }, [
  {
    number: 51,
    title: {
      fr: "Retrait du récépissé ou de l’autorisation",
      ar: "سحب الوصل أو الإذن",
      en: "Withdrawal of receipt or authorisation",
    },
    sense: {
      fr: "La CNDP retire sans délai le récépissé ou l’autorisation d’un traitement contraire à la sûreté, à l’ordre public, à la morale ou aux bonnes mœurs.",
      ar: "تسحب اللجنة الوطنية دون أجل وصل التصريح أو الإذن إذا مست المعالجة بالأمن أو بالنظام العام أو كانت منافية للأخلاق أو الآداب العامة.",
      en: "The CNDP withdraws without delay the receipt or authorisation of a processing that harms security or public order or is contrary to morals.",
    },
    notes: ["Arabic says توصيل where the law otherwise says وصل."],
  },
  {
    number: 52,
    title: {
      fr: "Absence de déclaration ou d’autorisation",
      ar: "غياب التصريح أو الإذن",
      en: "No declaration or authorisation",
    },
    sense: {
      fr: "Punit le fichier mis en œuvre sans déclaration ni autorisation, ou poursuivi malgré le retrait.",
      ar: "يعاقب على إنجاز ملف دون تصريح أو إذن أو مواصلة المعالجة رغم السحب.",
      en: "Punishes a file run without declaration or authorisation, or continued after withdrawal.",
    },
  },
  {
    number: 53,
    title: { fr: "Refus des droits", ar: "رفض الحقوق", en: "Refusal of rights" },
    sense: {
      fr: "Punit, par infraction, le refus des droits d’accès, de rectification ou d’opposition.",
      ar: "يعاقب، عن كل مخالفة، على رفض حقوق الولوج أو التصحيح أو التعرض.",
      en: "Punishes, per infraction, the refusal of access, rectification or opposition.",
    },
    notes: [
      "Arabic says التصريح (declaration) where French says rectification; article 8 is cited, so rectification is meant.",
    ],
  },
  {
    number: 54,
    title: {
      fr: "Collecte déloyale et détournement de finalité",
      ar: "الجمع غير النزيه وتحويل الغاية",
      en: "Unfair collection and other purposes",
    },
    sense: {
      fr: "Punit la collecte frauduleuse, déloyale ou illicite, le traitement à d’autres fins que celles déclarées ou autorisées et l’usage ultérieur incompatible.",
      ar: "يعاقب على الجمع بطريقة تدليسية أو غير نزيهة أو غير مشروعة، وعلى المعالجة لأغراض غير المصرح بها أو المرخص لها، وعلى المعالجة اللاحقة المتعارضة.",
      en: "Punishes fraudulent, unfair or unlawful collection, purposes other than those declared or authorised, and incompatible later use.",
    },
  },
  {
    number: 55,
    title: { fr: "Conservation excessive", ar: "الاحتفاظ المفرط", en: "Keeping too long" },
    sense: {
      fr: "Punit la conservation au-delà de la durée légale, déclarée ou autorisée, et l’usage de ces données à des fins autres qu’historiques, statistiques ou scientifiques.",
      ar: "يعاقب على الاحتفاظ بالمعطيات بعد المدة القانونية أو المصرح بها أو المأذون بها، وعلى استعمالها لغير الأغراض التاريخية أو الإحصائية أو العلمية.",
      en: "Punishes keeping beyond the legal, declared or authorised period, and using such data other than for history, statistics or science.",
    },
  },
  {
    number: 56,
    title: { fr: "Violation de l’article 4", ar: "خرق المادة 4", en: "Breach of article 4" },
    sense: {
      fr: "Punit le traitement sans consentement ni exception de l’article 4.",
      ar: "يعاقب على المعالجة دون رضى ودون استثناء من المادة 4.",
      en: "Punishes processing without consent or an exception of article 4.",
    },
  },
  {
    number: 57,
    title: {
      fr: "Données sensibles et infractions",
      ar: "المعطيات الحساسة والمخالفات",
      en: "Sensitive data and offences",
    },
    sense: {
      fr: "Punit le traitement de données sensibles sans consentement exprès, et le traitement de données sur les infractions, condamnations ou mesures de sûreté.",
      ar: "يعاقب على معالجة المعطيات الحساسة دون الموافقة الصريحة، وعلى معالجة معطيات متعلقة بمخالفات أو إدانات أو تدابير وقائية.",
      en: "Punishes processing sensitive data without express consent, and processing data on offences, convictions or security measures.",
    },
    places: "1 2",
    notes: [
      "It asks for express consent even where article 21 allows other grounds: get it whenever possible.",
    ],
  },
  {
    number: 58,
    title: { fr: "Défaut de sécurité", ar: "غياب إجراءات السلامة", en: "No security" },
    sense: {
      fr: "Punit le traitement sans les mesures de sécurité des articles 23 et 24.",
      ar: "يعاقب على المعالجة دون إجراءات السلامة المنصوص عليها في المادتين 23 و24.",
      en: "Punishes processing without the security measures of articles 23 and 24.",
    },
  },
  {
    number: 59,
    title: {
      fr: "Traitement malgré l’opposition",
      ar: "المعالجة رغم التعرض",
      en: "Processing despite opposition",
    },
    sense: {
      fr: "Punit le traitement malgré une opposition fondée sur des motifs légitimes, et la prospection contraire aux articles 9 et 10.",
      ar: "يعاقب على المعالجة رغم تعرض مبني على أسباب مشروعة، وعلى الاستقراء المخالف للمادتين 9 و10.",
      en: "Punishes processing despite founded opposition, and marketing against articles 9 and 10.",
    },
  },
  {
    number: 60,
    title: { fr: "Transfert illicite", ar: "النقل غير المشروع", en: "Unlawful transfer" },
    sense: {
      fr: "Punit le transfert vers un État étranger en violation des articles 43 et 44.",
      ar: "يعاقب على نقل المعطيات نحو دولة أجنبية خرقا للمادتين 43 و44.",
      en: "Punishes a transfer abroad in breach of articles 43 and 44.",
    },
  },
]);
