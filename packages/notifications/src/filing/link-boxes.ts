import { type Boxes, box, boxOf, words } from "./box.js";

/** Boxes of a list of {@link linkSchema}. */
export const linkBoxes = {
  "*.kind": box("Opération", "العملية", "Operation", {
    choices: {
      matching: words("Rapprochement", "التقريب", "Matching"),
      interconnection: words("Interconnexion", "الربط البيني", "Interconnection"),
      "other-linking": words("Autre mise en relation", "ربط آخر", "Other linking"),
      assignment: words("Cession", "تفويت", "Assignment"),
    },
  }),
  "*.with": box("Fichier et organisme", "الملف والجهة", "File and body"),
  "*.purposes": boxOf(
    "law-09-08/12-1-f",
    "Finalités des fichiers",
    "غايات الملفات",
    "Purposes of the files",
    {
      choices: {
        same: words("Identiques", "متطابقة", "The same"),
        different: words("Différentes", "مختلفة", "Different"),
      },
    },
  ),
  "*.aim": box("Objet", "الموضوع", "Aim"),
} as const satisfies Boxes;
