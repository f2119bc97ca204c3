import { type Boxes, box, boxOf, words } from "./box.js";
import type { DataKind } from "./data-category.js";

/** Words for {@link dataKind}. */
export const dataKindChoices = {
  "civil-status": words("État civil", "الحالة المدنية", "Civil status"),
  contact: words("Coordonnées", "معلومات الاتصال", "Contact details"),
  family: words("Vie familiale", "الحياة الأسرية", "Family life"),
  education: words("Scolarité et formation", "التمدرس والتكوين", "Education"),
  professional: words("Vie professionnelle", "الحياة المهنية", "Working life"),
  financial: words(
    "Situation économique et financière",
    "الوضعية الاقتصادية والمالية",
    "Economic and financial situation",
  ),
  "social-situation": words("Situation sociale", "الوضعية الاجتماعية", "Social situation"),
  location: words("Localisation", "تحديد الموقع", "Location"),
  connection: words("Données de connexion", "معطيات الاتصال بالشبكة", "Connection data"),
  image: words("Image", "الصورة", "Image"),
  sound: words("Son", "الصوت", "Sound"),
  identifier: words(
    "Identifiant autre que la CIN",
    "معرف غير رقم بطاقة التعريف الوطنية",
    "Identifier other than the CIN",
  ),
  "cin-number": words(
    "Numéro de la carte d’identité nationale",
    "رقم بطاقة التعريف الوطنية",
    "National identity card number",
  ),
  biometric: words("Données biométriques", "معطيات بيومترية", "Biometric data"),
  "racial-or-ethnic-origin": words(
    "Origine raciale ou ethnique",
    "الأصل العرقي أو الإثني",
    "Racial or ethnic origin",
  ),
  "political-opinions": words("Opinions politiques", "الآراء السياسية", "Political opinions"),
  "religious-or-philosophical-beliefs": words(
    "Convictions religieuses ou philosophiques",
    "القناعات الدينية أو الفلسفية",
    "Religious or philosophical beliefs",
  ),
  "trade-union-membership": words("Appartenance syndicale", "الانتماء النقابي", "Trade-union membership"),
  health: words("Santé", "الصحة", "Health"),
  genetic: words("Données génétiques", "معطيات جينية", "Genetic data"),
  offence: words(
    "Infractions, condamnations, mesures de sûreté",
    "المخالفات والإدانات والتدابير الوقائية",
    "Offences, convictions, security measures",
  ),
  other: words("Autre", "غير ذلك", "Other"),
} as const satisfies Record<DataKind, unknown>;

/** Boxes of a list of {@link dataCategorySchema}. */
export const dataCategoryBoxes = {
  "*.kind": box("Nature des données", "طبيعة المعطيات", "Kind of data", { choices: dataKindChoices }),
  "*.label": box("Catégorie", "الفئة", "Category"),
  "*.items": box("Données collectées", "المعطيات المجمعة", "Data collected"),
  "*.origin": boxOf("decree-2-09-165/27", "Collecte", "طريقة الجمع", "Collection", {
    choices: {
      direct: words("Auprès de la personne", "لدى الشخص المعني", "From the person"),
      indirect: words("Auprès d’autrui", "لدى الغير", "From others"),
      both: words(
        "Auprès de la personne et d’autrui",
        "لدى الشخص المعني ولدى الغير",
        "From the person and others",
      ),
    },
  }),
  "*.source": boxOf("decree-2-09-165/27", "Origine des données", "مصدر المعطيات", "Origin of the data"),
} as const satisfies Boxes;
