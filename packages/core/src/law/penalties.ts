import type { Penalty } from "./penalty.js";
import { sources } from "./sources.js";

/** An article that punishes: a key of {@link penalties}. */
export type PenaltyArticle = `law-09-08/${52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63}`;

const fineOnly = { eitherAlone: false, mark: "text", source: sources.law } as const;
const usual = {
  prison: { min: 3, max: 12 },
  fine: { min: 20_000, max: 200_000 },
  eitherAlone: true,
  perInfraction: false,
  mark: "text",
  source: sources.law,
} as const;

/**
 * What chapter VII punishes, by the article that punishes: prison in months, fines in dirhams, for a natural person
 * on a first offence. {@link penaltyFor} applies the doubling rules.
 *
 * @example
 * ```ts
 * import { penalties } from "@data-tika/core/law";
 *
 * penalties["law-09-08/57"].fine; // => { min: 50000, max: 300000 }
 * penalties["law-09-08/52"].eitherAlone; // => false
 * ```
 * @see Law 09-08, arts. 52 to 63
 */
export const penalties: Readonly<Record<PenaltyArticle, Penalty>> = {
  "law-09-08/52": {
    ...fineOnly,
    article: "law-09-08/52",
    breachOf: ["law-09-08/12"],
    fine: { min: 10_000, max: 100_000 },
    perInfraction: false,
    act: {
      fr: "fichier mis en œuvre sans déclaration ni autorisation, ou poursuivi après le retrait",
      ar: "إنجاز ملف دون تصريح أو إذن، أو مواصلة المعالجة بعد السحب",
      en: "file run without declaration or authorisation, or continued after withdrawal",
    },
  },
  "law-09-08/53": {
    ...fineOnly,
    article: "law-09-08/53",
    breachOf: ["law-09-08/7", "law-09-08/8", "law-09-08/9"],
    fine: { min: 20_000, max: 200_000 },
    perInfraction: true,
    act: {
      fr: "refus des droits d’accès, de rectification ou d’opposition",
      ar: "رفض حقوق الولوج أو التصحيح أو التعرض",
      en: "refusal of access, rectification or opposition",
    },
  },
  "law-09-08/54": {
    ...usual,
    article: "law-09-08/54",
    breachOf: ["law-09-08/3-1-a", "law-09-08/3-1-b", "law-09-08/3-1-c"],
    act: {
      fr: "collecte frauduleuse, déloyale ou illicite, autre finalité que celle déclarée ou autorisée, usage ultérieur incompatible",
      ar: "جمع بطريقة تدليسية أو غير نزيهة أو غير مشروعة، أو معالجة لأغراض غير المصرح بها أو المرخص لها، أو معالجة لاحقة متعارضة",
      en: "fraudulent, unfair or unlawful collection, purpose other than declared or authorised, incompatible later use",
    },
  },
  "law-09-08/55": {
    ...usual,
    article: "law-09-08/55",
    breachOf: ["law-09-08/3-1-e"],
    act: {
      fr: "conservation au-delà de la durée légale, déclarée ou autorisée, ou usage de données ainsi conservées",
      ar: "الاحتفاظ بالمعطيات بعد المدة القانونية أو المصرح بها أو المأذون بها، أو استعمال ما احتفظ به بعدها",
      en: "keeping beyond the legal, declared or authorised period, or using data so kept",
    },
  },
  "law-09-08/56": {
    ...usual,
    article: "law-09-08/56",
    breachOf: ["law-09-08/4"],
    act: {
      fr: "traitement sans consentement ni exception de l’article 4",
      ar: "معالجة دون رضى ودون استثناء من المادة 4",
      en: "processing without consent or an exception of article 4",
    },
  },
  "law-09-08/57": {
    ...usual,
    article: "law-09-08/57",
    breachOf: [],
    prison: { min: 6, max: 24 },
    fine: { min: 50_000, max: 300_000 },
    act: {
      fr: "traitement de données sensibles sans consentement exprès, ou de données sur les infractions, condamnations ou mesures de sûreté",
      ar: "معالجة معطيات حساسة دون الموافقة الصريحة، أو معطيات متعلقة بمخالفات أو إدانات أو تدابير وقائية",
      en: "processing sensitive data without express consent, or data on offences, convictions or security measures",
    },
  },
  "law-09-08/58": {
    ...usual,
    article: "law-09-08/58",
    breachOf: ["law-09-08/23", "law-09-08/24"],
    act: {
      fr: "traitement sans les mesures de sécurité",
      ar: "معالجة دون إجراءات السلامة",
      en: "processing without the security measures",
    },
  },
  "law-09-08/59": {
    ...usual,
    article: "law-09-08/59",
    breachOf: ["law-09-08/9", "law-09-08/10"],
    act: {
      fr: "traitement malgré une opposition fondée, ou prospection interdite",
      ar: "معالجة رغم تعرض مبني على أسباب مشروعة، أو استقراء ممنوع",
      en: "processing despite founded opposition, or forbidden marketing",
    },
  },
  "law-09-08/60": {
    ...usual,
    article: "law-09-08/60",
    breachOf: ["law-09-08/43", "law-09-08/44"],
    act: {
      fr: "transfert illicite vers un État étranger",
      ar: "نقل غير مشروع نحو دولة أجنبية",
      en: "unlawful transfer abroad",
    },
  },
  "law-09-08/61": {
    ...usual,
    article: "law-09-08/61",
    breachOf: [],
    prison: { min: 6, max: 12 },
    fine: { min: 20_000, max: 300_000 },
    act: {
      fr: "usage abusif ou frauduleux causé ou facilité, même par négligence, ou communication à des tiers non habilités",
      ar: "التسبب في الاستعمال التعسفي أو التدليسي أو تسهيله ولو بإهمال، أو الإيصال لأغيار غير مؤهلين",
      en: "causing or easing, even by negligence, abusive or fraudulent use, or giving data to unauthorised third parties",
    },
    besides: {
      fr: "saisie du matériel et effacement de tout ou partie des données",
      ar: "حجز المعدات ومسح كل المعطيات أو جزء منها",
      en: "seizure of the equipment and erasure of all or part of the data",
    },
  },
  "law-09-08/62": {
    ...usual,
    article: "law-09-08/62",
    breachOf: [],
    prison: { min: 3, max: 6 },
    fine: { min: 10_000, max: 50_000 },
    act: {
      fr: "entrave au contrôle de la CNDP, refus des contrôleurs ou des documents",
      ar: "عرقلة مراقبة اللجنة الوطنية أو رفض المراقبين أو الوثائق",
      en: "hindering the CNDP’s control, refusing inspectors or documents",
    },
  },
  "law-09-08/63": {
    ...usual,
    article: "law-09-08/63",
    breachOf: [],
    fine: { min: 10_000, max: 100_000 },
    act: {
      fr: "refus d’appliquer les décisions de la CNDP",
      ar: "رفض تطبيق قرارات اللجنة الوطنية",
      en: "refusing to apply the CNDP’s decisions",
    },
  },
};
