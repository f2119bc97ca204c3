import { causeChoices, natureChoices } from "../breach-notification/choices.js";
import { attachmentBoxes } from "../filing/attachment-boxes.js";
import { box, type Section, words, yesOrNo } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";
import { sections } from "../filing/sections.js";

/** The declaration of an incident, box by box. */
export const securityIncidentSections: readonly Section[] = [
  plain("incident", "law-05-20/8", words("Référence de l’incident", "مرجع الحادث", "Incident")),
  plain("basis", "law-05-20/8", words("Fondement", "الأساس", "Basis"), {
    choices: {
      "law-05-20": words("Loi 05-20", "القانون رقم 05.20", "Law 05-20"),
      voluntary: words("Volontaire", "تطوعي", "Voluntary"),
    },
  }),
  boxed("declarant", "law-05-20/1", words("Déclarant", "المصرح", "Who declares"), {
    name: box("Nom", "الاسم", "Name"),
    capacity: box("Qualité", "الصفة", "Capacity", {
      choices: {
        entity: words("Entité", "هيئة", "Entity"),
        "vital-infrastructure": words(
          "Infrastructure d’importance vitale",
          "بنية تحتية ذات أهمية حيوية",
          "Infrastructure of vital importance",
        ),
        operator: words("Opérateur", "متعهد", "Operator"),
        "digital-service-provider": words(
          "Prestataire de services numériques",
          "مقدم خدمات رقمية",
          "Digital service provider",
        ),
        other: words("Autre", "غير ذلك", "Other"),
      },
    }),
  }),
  { ...sections.contact, article: "law-05-20/8" },
  plain("detected", "law-05-20/8", words("Détection", "الاكتشاف", "Detected")),
  plain("aware", "law-05-20/8", words("Prise de connaissance", "العلم بالحادث", "Known")),
  plain("significant", "law-05-20/33", words("Impact significatif", "أثر مهم", "Significant impact"), {
    choices: yesOrNo,
  }),
  plain("nature", "law-05-20/8", words("Atteinte", "طبيعة الحادث", "What it touches"), {
    choices: natureChoices,
  }),
  plain("cause", "law-05-20/8", words("Cause", "السبب", "Cause"), { choices: causeChoices }),
  plain("description", "law-05-20/8", words("Description", "الوصف", "Description")),
  plain("systems", "law-05-20/8", words("Systèmes touchés", "الأنظمة المعنية", "Systems hit")),
  plain("measures", "law-05-20/8", words("Mesures prises", "التدابير المتخذة", "What has been done")),
  plain(
    "technicalDataKept",
    "law-05-20/26",
    words("Données techniques conservées", "حفظ المعطيات التقنية", "Technical data kept"),
    { choices: yesOrNo },
  ),
  plain(
    "breachCase",
    "law-09-08/23",
    words("Violation de données liée", "خرق المعطيات المرتبط", "Related breach of data"),
  ),
  boxed(
    "attachments",
    "law-05-20/8",
    words("Pièces jointes", "الوثائق المرفقة", "Attachments"),
    attachmentBoxes,
  ),
];
