import * as z from "zod";
import { type Boxes, box, boxOf, words } from "./box.js";
import { text } from "./text.js";

/** A link between this processing and another file, or data assigned to a third party. */
export const linkSchema = z.strictObject({
  kind: z.enum(["matching", "interconnection", "other-linking", "assignment"]),
  with: text,
  purposes: z.enum(["same", "different"]),
  aim: text,
});

/** A link between this processing and another file. */
export interface Link {
  /** Matching, interconnection, any other linking, or assignment (*cession*). */
  kind: "matching" | "interconnection" | "other-linking" | "assignment";
  /** The other file and who keeps it. */
  with: string;
  /** Whether both sides have the same main purpose; different purposes need an authorisation (12-1-f). */
  purposes: "same" | "different";
  /** What the link serves. */
  aim: string;
}

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
