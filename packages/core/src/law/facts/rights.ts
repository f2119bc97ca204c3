import { checkedOn, sources } from "../sources.js";
import type { LegalFigure } from "./figure.js";
import type { LegalFactId } from "./figure-ids.js";

const law = { unit: "count", mark: "text", source: sources.law, checkedOn } as const;

/** Figures of definitions, consent, information and the rights of persons. */
export const rightsFigures = {
  "law.articles": {
    ...law,
    value: 67,
    article: "law-09-08",
    labels: { fr: "articles de la loi 09-08", ar: "عدد مواد القانون رقم 09.08", en: "articles of Law 09-08" },
  },
  "decree.articles": {
    ...law,
    value: 51,
    article: "decree-2-09-165",
    source: sources.decree,
    labels: {
      fr: "articles du décret 2-09-165",
      ar: "عدد مواد المرسوم رقم 2.09.165",
      en: "articles of decree 2-09-165",
    },
  },
  "sensitive.categories": {
    ...law,
    value: 5,
    article: "law-09-08/1-3",
    labels: {
      fr: "catégories de données sensibles",
      ar: "فئات المعطيات الحساسة",
      en: "categories of sensitive data",
    },
  },
  "legal.consent_exceptions": {
    ...law,
    value: 5,
    article: "law-09-08/4",
    labels: { fr: "exceptions au consentement", ar: "استثناءات الرضى", en: "exceptions to consent" },
  },
  "info.items": {
    ...law,
    value: 4,
    article: "law-09-08/5-1",
    labels: {
      fr: "éléments d’information, a à d",
      ar: "عناصر الإخبار من أ إلى د",
      en: "items of information, a to d",
    },
  },
  "info.limits": {
    ...law,
    value: 4,
    article: "law-09-08/6",
    labels: {
      fr: "cas sans obligation d’information",
      ar: "حالات عدم تطبيق الحق في الإخبار",
      en: "cases without a duty to inform",
    },
  },
  "rectification.latest_offset": {
    ...law,
    unit: "day",
    value: 11,
    article: "law-09-08/8-a",
    mark: "inference",
    labels: {
      fr: "dernier jour licite après celui de la demande, reporté s’il est férié",
      ar: "آخر يوم قانوني بعد يوم التوصل، يرحل إذا كان عطلة",
      en: "last lawful day after the day of receipt, moved if a holiday",
    },
    note: "A reading of clear days by analogy: no Moroccan decision on it was found. Never plan by it.",
  },
  "rectification.safe_offset": {
    ...law,
    unit: "day",
    value: 10,
    article: "law-09-08/8-a",
    mark: "inference",
    labels: {
      fr: "jour prudent après celui de la demande",
      ar: "اليوم الآمن بعد يوم التوصل",
      en: "cautious day after the day of receipt",
    },
  },
  "request.complement": {
    ...law,
    unit: "wording",
    value: "suspends",
    article: "decree-2-09-165/37",
    source: sources.decree,
    labels: {
      fr: "effet d’une demande de complément sur le délai",
      ar: "أثر طلب المعلومات الإضافية على الأجل",
      en: "effect on the time of asking for a complement",
    },
    note: "Suspends, not starts again; that the remaining days run on receipt is our arithmetic.",
  },
  "age.majority": {
    ...law,
    unit: "year",
    value: 18,
    article: "family-code/209",
    source: sources.familyCode,
    labels: { fr: "majorité légale", ar: "سن الرشد القانوني", en: "majority" },
    note: "Eighteen full solar years.",
  },
  "age.emancipation": {
    ...law,
    unit: "year",
    value: 16,
    article: "family-code/218",
    source: sources.familyCode,
    labels: {
      fr: "âge à partir duquel le tribunal peut émanciper",
      ar: "السن التي يمكن للمحكمة الترشيد ابتداء منها",
      en: "age from which the court may emancipate",
    },
  },
  "age.discernment": {
    ...law,
    unit: "year",
    value: 12,
    article: "family-code/214",
    source: sources.familyCode,
    labels: { fr: "discernement", ar: "سن التمييز", en: "discernment" },
  },
  "age.consent_data": {
    ...law,
    unit: "wording",
    value: "none set",
    article: "law-09-08/4",
    source: sources.lawAndDecree,
    labels: {
      fr: "âge du consentement au traitement",
      ar: "سن الرضى بالمعالجة",
      en: "age of consent to processing",
    },
    note: "Neither the law nor the decree mentions minors; legal representation comes from the Family Code.",
  },
} as const satisfies Partial<Record<LegalFactId, LegalFigure>>;
