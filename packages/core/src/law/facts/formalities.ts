import { checkedOn, sources } from "../sources.js";
import type { LegalFigure } from "./figure.js";
import type { LegalFactId } from "./figure-ids.js";

const law = { unit: "count", mark: "text", source: sources.law, checkedOn } as const;
const decree = { ...law, source: sources.decree } as const;

/** Figures of formalities, transfers and the register. */
export const formalityFigures = {
  "auth.triggers": {
    ...law,
    value: 6,
    article: "law-09-08/12-1",
    labels: { fr: "cas d’autorisation préalable", ar: "حالات الإذن المسبق", en: "authorisation triggers" },
  },
  "declaration.items": {
    ...law,
    value: 9,
    article: "law-09-08/15",
    labels: { fr: "éléments de la déclaration", ar: "عناصر التصريح", en: "items of the declaration" },
  },
  "declaration.simplified_items_fr": {
    ...law,
    value: 5,
    article: "law-09-08/16",
    labels: {
      fr: "éléments de la déclaration simplifiée, texte français (b à f)",
      ar: "عناصر التصريح المبسط حسب النص الفرنسي (من ب إلى و)",
      en: "items of the simplified declaration, French text (b to f)",
    },
    note: "The two texts differ: always give a to f.",
  },
  "declaration.simplified_items_ar": {
    ...law,
    value: 6,
    article: "law-09-08/16",
    labels: {
      fr: "éléments de la déclaration simplifiée, texte arabe (a à f)",
      ar: "عناصر التصريح المبسط حسب النص العربي (من أ إلى و)",
      en: "items of the simplified declaration, Arabic text (a to f)",
    },
    note: "The two texts differ: always give a to f.",
  },
  "authorisation.extensions": {
    ...decree,
    value: 1,
    article: "decree-2-09-165/28",
    labels: {
      fr: "prolongations du délai d’autorisation",
      ar: "عدد تمديدات أجل الإذن",
      en: "extensions of the time to authorise",
    },
  },
  "authorisation.silence": {
    ...decree,
    unit: "wording",
    value: "granted",
    article: "decree-2-09-165/28",
    labels: {
      fr: "sens du silence de la CNDP",
      ar: "معنى سكوت اللجنة الوطنية",
      en: "what the CNDP’s silence means",
    },
    note: "Nobody was seen relying on it: no processing starts on silence without a person’s decision.",
  },
  "authorisation.request_items": {
    ...decree,
    value: 12,
    article: "decree-2-09-165/27",
    labels: {
      fr: "points de la demande d’autorisation",
      ar: "بنود طلب الإذن",
      en: "points of the authorisation request",
    },
    note: "Eleven items of information; the twelfth point is the duty to ask anew when they change.",
  },
  "security.sensitive_controls": {
    ...law,
    value: 8,
    article: "law-09-08/24-1",
    labels: {
      fr: "contrôles pour les données sensibles ou de santé",
      ar: "المراقبات الخاصة بالمعطيات الحساسة أو ذات الصلة بالصحة",
      en: "controls for sensitive or health data",
    },
  },
  "transfer.file_items": {
    ...decree,
    value: 8,
    article: "decree-2-09-165/46",
    labels: {
      fr: "éléments du dossier de transfert",
      ar: "عناصر ملف النقل",
      en: "items of the transfer file",
    },
  },
  "transfer.necessity_cases": {
    ...law,
    value: 7,
    article: "law-09-08/44-1",
    labels: {
      fr: "cas où le transfert est nécessaire",
      ar: "حالات ضرورة النقل",
      en: "cases in which a transfer is necessary",
    },
  },
  "transfer.adequate_states": {
    ...law,
    value: 32,
    article: "cndp/236-2015",
    mark: "secondary",
    source: sources.listedStates,
    labels: {
      fr: "États inscrits sur la liste de la CNDP",
      ar: "الدول المدرجة في قائمة اللجنة الوطنية",
      en: "States on the CNDP’s list",
    },
    note: "The list dates from 2015 and may have been updated.",
  },
  "register.entries_kinds": {
    ...law,
    value: 5,
    article: "law-09-08/46",
    labels: {
      fr: "sortes d’inscriptions au registre national",
      ar: "أنواع التقييد في السجل الوطني",
      en: "kinds of entries in the national register",
    },
  },
  "offence.allowed_bodies": {
    ...law,
    value: 3,
    article: "law-09-08/49",
    labels: {
      fr: "groupes admis à traiter des données sur les infractions",
      ar: "الفئات المسموح لها بمعالجة معطيات المخالفات",
      en: "groups allowed to process offence data",
    },
  },
  "video.retention_max": {
    ...law,
    unit: "month",
    value: 3,
    article: "cndp/350-2013",
    mark: "secondary",
    source: sources.video,
    labels: {
      fr: "conservation maximale des images de vidéosurveillance",
      ar: "المدة القصوى لحفظ صور المراقبة بالكاميرات",
      en: "longest keeping of video surveillance images",
    },
  },
} as const satisfies Partial<Record<LegalFactId, LegalFigure>>;
