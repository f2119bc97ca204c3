import { box, type Section, words } from "../filing/box.js";
import { dataKindChoices } from "../filing/data-category-boxes.js";
import { originalsBoxes } from "../filing/original-boxes.js";
import { boxed, plain } from "../filing/section.js";
import { sections } from "../filing/sections.js";
import {
  bandChoices,
  causeChoices,
  consequenceChoices,
  levelChoices,
  natureChoices,
  personChoices,
  vectorChoices,
} from "./choices.js";

const security = "law-09-08/23";

const opening: readonly Section[] = [
  plain("case", security, words("Référence du cas", "مرجع الحالة", "Case")),
  plain("phase", security, words("Étape", "المرحلة", "Phase"), {
    choices: {
      initial: words("Initiale", "أولية", "Initial"),
      complementary: words("Complémentaire", "تكميلية", "Complementary"),
      final: words("Finale", "نهائية", "Final"),
      withdrawal: words("Retrait", "سحب", "Withdrawal"),
    },
  }),
  boxed("previous", security, words("Étape précédente", "المرحلة السابقة", "Earlier phase"), {
    sha256: box("Empreinte SHA-256", "بصمة SHA-256", "SHA-256 digest"),
    sentAt: box("Envoyée", "تاريخ الإرسال", "Sent"),
  }),
  plain("basis", security, words("Fondement", "الأساس", "Basis"), {
    choices: {
      voluntary: words("Volontaire", "تطوعي", "Voluntary"),
      "data-tika-commitment": words("Engagement DATA-TIKA", "التزام DATA-TIKA", "DATA-TIKA commitment"),
      contractual: words("Contrat", "عقد", "Contract"),
    },
  }),
  boxed(
    "clock",
    security,
    words(
      "Délai que l’organisme s’est fixé",
      "الأجل الذي حددته الجهة لنفسها",
      "Time the controller has set itself",
    ),
    {
      label: box("Nature du délai", "طبيعة الأجل", "Nature of the time", {
        choices: {
          "house-policy": words(
            "Politique interne ; la loi 09-08 ne fixe aucun délai",
            "سياسة داخلية؛ لا يحدد القانون رقم 09.08 أي أجل",
            "House policy; Law 09-08 sets no time",
          ),
        },
      }),
      hours: box("Heures", "عدد الساعات", "Hours"),
    },
  ),
  sections.controller,
  sections.contact,
  boxed(
    "formalities",
    "law-09-08/12",
    words(
      "Formalités des traitements touchés",
      "إجراءات المعالجات المعنية",
      "Formalities of the processings hit",
    ),
    originalsBoxes,
  ),
];

const facts: readonly Section[] = [
  boxed("timeline", security, words("Chronologie", "التسلسل الزمني", "Timeline"), {
    start: box("Début", "البداية", "Start"),
    end: box("Fin", "النهاية", "End"),
    detected: box("Détection", "الاكتشاف", "Detected"),
    aware: box("Prise de connaissance", "العلم بالحادث", "Known"),
    precision: box("Précision", "الدقة", "Precision", {
      choices: {
        exact: words("Exacte", "مضبوطة", "Exact"),
        estimated: words("Estimée", "تقديرية", "Estimated"),
      },
    }),
  }),
  plain("delayReason", security, words("Motif du retard", "سبب التأخير", "Why it is late")),
  plain("nature", security, words("Atteinte", "طبيعة الخرق", "What it touches"), { choices: natureChoices }),
  plain("cause", security, words("Cause", "السبب", "Cause"), { choices: causeChoices }),
  plain("vectors", security, words("Moyens", "الوسائل", "How it happened"), { choices: vectorChoices }),
  plain("description", security, words("Description", "الوصف", "Description")),
  boxed("persons", "law-09-08/15-c", words("Personnes touchées", "الأشخاص المعنيون", "Persons hit"), {
    "*.category": box("Catégorie", "الفئة", "Category", { choices: personChoices }),
    "*.band": box("Nombre", "العدد", "Number", { choices: bandChoices }),
  }),
  boxed("data", "law-09-08/15-c", words("Données touchées", "المعطيات المعنية", "Data hit"), {
    "*.kind": box("Nature", "الطبيعة", "Kind", { choices: dataKindChoices }),
    "*.encrypted": box("Chiffrées", "مشفرة", "Encrypted", {
      choices: {
        yes: words("Oui", "نعم", "Yes"),
        no: words("Non", "لا", "No"),
        "in-part": words("En partie", "جزئيا", "In part"),
        unknown: words("Inconnu", "غير معروف", "Unknown"),
      },
    }),
  }),
];

const outcome: readonly Section[] = [
  plain(
    "consequences",
    security,
    words("Conséquences probables", "العواقب المحتملة", "Likely consequences"),
    {
      choices: consequenceChoices,
    },
  ),
  plain("severity", security, words("Gravité", "الخطورة", "Severity"), { choices: levelChoices }),
  plain("likelihood", security, words("Vraisemblance", "الاحتمال", "Likelihood"), { choices: levelChoices }),
  boxed("measures", security, words("Mesures", "التدابير", "Measures"), {
    "*.stage": box("Moment", "التوقيت", "Stage", {
      choices: {
        before: words("Avant", "قبل", "Before"),
        taken: words("Prise", "متخذة", "Taken"),
        planned: words("Prévue", "مبرمجة", "Planned"),
      },
    }),
    "*.description": box("Mesure", "التدبير", "Measure"),
  }),
  boxed("communication", security, words("Information des personnes", "إخبار الأشخاص", "Persons told"), {
    state: box("État", "الحالة", "State", {
      choices: {
        done: words("Faite", "تم", "Done"),
        planned: words("Prévue", "مبرمج", "Planned"),
        "not-required": words("Jugée non nécessaire", "اعتبر غير ضروري", "Held not to be needed"),
      },
    }),
    on: box("Le", "بتاريخ", "On", { format: "day" }),
    channels: box("Voies", "الوسائل", "Means", {
      choices: {
        "e-mail": words("Courrier électronique", "البريد الإلكتروني", "E-mail"),
        letter: words("Lettre", "رسالة", "Letter"),
        sms: words("SMS", "رسالة نصية", "SMS"),
        telephone: words("Téléphone", "الهاتف", "Telephone"),
        notice: words("Avis", "إعلان", "Notice"),
        media: words("Médias", "وسائل الإعلام", "Media"),
      },
    }),
    because: box("Raison", "السبب", "Because", {
      choices: {
        protected: words("Données protégées", "معطيات محمية", "The data were protected"),
        mitigated: words("Risque écarté depuis", "تم إبعاد الخطر", "The risk has been averted"),
        disproportionate: words("Effort disproportionné", "جهد غير متناسب", "Disproportionate effort"),
        "low-risk": words("Risque faible", "خطر ضعيف", "Low risk"),
      },
    }),
    explanation: box("Explication", "التوضيح", "Explanation"),
  }),
  boxed(
    "otherAuthorities",
    "law-05-20",
    words("Autres autorités informées", "سلطات أخرى تم إخبارها", "Other authorities told"),
    {
      "*.authority": box("Autorité", "السلطة", "Authority"),
      "*.on": box("Le", "بتاريخ", "On", { format: "day" }),
      "*.reference": box("Référence", "المرجع", "Reference"),
    },
  ),
  plain(
    "states",
    "law-09-08/43",
    words("Pays étrangers concernés", "البلدان الأجنبية المعنية", "States abroad"),
    { format: "state" },
  ),
  plain("withdrawalReason", security, words("Motif du retrait", "سبب السحب", "Why it is withdrawn")),
  sections.attachments,
  { ...sections.signature, article: security },
];

/** The notification of a breach, in three parts. */
export const breachNotificationSections: readonly Section[] = [...opening, ...facts, ...outcome];
