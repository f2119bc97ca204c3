import { box, type Section, words, yesOrNo } from "../filing/box.js";
import { formalityBoxes } from "../filing/original-boxes.js";
import { rightsContactBoxes } from "../filing/rights-contact-boxes.js";
import { plain } from "../filing/section.js";

const controller: Section = {
  field: "controller",
  article: "law-09-08/5-1-a",
  labels: words("Qui collecte vos données", "من يجمع معطياتكم", "Who collects your data"),
  boxes: {
    name: box("Responsable du traitement", "المسؤول عن المعالجة", "Controller"),
    address: box("Adresse", "العنوان", "Address"),
    representative: box("Représentant au Maroc", "الممثل بالمغرب", "Representative in Morocco"),
  },
};

const answers: Section = {
  field: "answers",
  article: "law-09-08/5-1-c",
  labels: words("Réponses", "الأجوبة", "Answers"),
  boxes: {
    "*.field": box("Question", "السؤال", "Question"),
    "*.compulsory": box("Obligatoire", "إلزامي", "Compulsory", { choices: yesOrNo }),
    "*.consequence": box("À défaut de réponse", "عند عدم الجواب", "Without an answer"),
  },
};

const formality: Section = {
  field: "formality",
  article: "law-09-08/5-1-d",
  labels: words("Formalité auprès de la CNDP", "الإجراء لدى اللجنة الوطنية", "Formality before the CNDP"),
  boxes: {
    ...formalityBoxes,
    on: box("Date", "التاريخ", "Date", { format: "day" }),
  },
};

/** The notice of art. 5, in the order of its letters. */
export const collectionNoticeSections: readonly Section[] = [
  controller,
  plain(
    "collection",
    "law-09-08/5",
    words("Origine de la collecte", "مصدر الجمع", "How data are collected"),
    {
      choices: {
        direct: words("Auprès de vous", "لديكم مباشرة", "From you"),
        indirect: words("Auprès d’autrui", "لدى الغير", "From somebody else"),
      },
    },
  ),
  plain(
    "source",
    "law-09-08/5-3",
    words("Provenance des données", "مصدر المعطيات", "Where the data come from"),
  ),
  plain("purposes", "law-09-08/5-1-b", words("Finalités", "الغايات", "Purposes")),
  plain("recipients", "law-09-08/5-1-c", words("Destinataires", "المرسل إليهم", "Recipients")),
  answers,
  plain(
    "retention",
    "law-09-08/3-1-e",
    words("Durée de conservation", "مدة الاحتفاظ بالمعلومات", "Retention period"),
  ),
  plain(
    "transfers",
    "law-09-08/43",
    words("Transferts à l’étranger", "نقل المعطيات إلى الخارج", "Transfers abroad"),
  ),
  {
    field: "rights",
    article: "law-09-08/5-1-c",
    labels: words(
      "Vos droits d’accès, de rectification et d’opposition",
      "حقوقكم في الولوج والتصحيح والتعرض",
      "Your rights of access, rectification and opposition",
    ),
    boxes: rightsContactBoxes,
  },
  plain(
    "openNetwork",
    "law-09-08/5-4",
    words(
      "Circulation sur un réseau ouvert, sans garantie de sécurité",
      "تداول المعطيات على شبكة مفتوحة دون ضمانات للسلامة",
      "Data travel on an open network, without guarantee of security",
    ),
    { choices: yesOrNo },
  ),
  formality,
];
