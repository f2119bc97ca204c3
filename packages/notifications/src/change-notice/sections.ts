import { box, type Section, words } from "../filing/box.js";
import { originalBoxes } from "../filing/original-boxes.js";
import { boxed, plain } from "../filing/section.js";
import { closing } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

const items = {
  controller: words("a) responsable", "أ) المسؤول عن المعالجة", "a) controller"),
  purposes: words("b) finalités", "ب) الغايات", "b) purposes"),
  "persons-or-data": words("c) personnes ou données", "ج) الأشخاص أو المعطيات", "c) persons or data"),
  recipients: words("d) destinataires", "د) المرسل إليهم", "d) recipients"),
  transfers: words("e) transferts", "ه) عمليات النقل إلى الخارج", "e) transfers"),
  retention: words("f) conservation", "و) مدة الاحتفاظ", "f) retention"),
  rights: words("g) exercice des droits", "ز) ممارسة الحقوق", "g) exercise of rights"),
  security: words("h) sécurité", "ح) السلامة", "h) security"),
  "links-or-processors": words(
    "i) mises en relation, sous-traitance",
    "ط) الربط والمعالجة من الباطن",
    "i) links, processors",
  ),
};

/** The form of a notice of change. */
export const changeNoticeSections: readonly Section[] = [
  sections.controller,
  sections.contact,
  boxed(
    "original",
    "law-09-08/15",
    words("Premier enregistrement", "التسجيل الأول", "First registration"),
    originalBoxes,
  ),
  plain("processing", "law-09-08/15-b", words("Traitement", "المعالجة", "Processing")),
  boxed("changes", "law-09-08/15", words("Changements", "التغييرات", "Changes"), {
    "*.item": box("Rubrique de l’article 15", "بند المادة 15", "Item of article 15", { choices: items }),
    "*.before": box("Avant", "قبل", "Before"),
    "*.after": box("Désormais", "من الآن فصاعدا", "Now"),
  }),
  plain("effectiveOn", "law-09-08/15", words("À compter du", "ابتداء من", "From"), { format: "day" }),
  ...closing,
];
