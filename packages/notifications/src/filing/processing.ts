import * as z from "zod";
import { type Boxes, box, boxOf, words } from "./box.js";
import { legalBasis, legalBasisChoices } from "./legal-basis.js";
import { description, text } from "./text.js";

/** One purpose, and what allows it. */
export const purposeSchema = z.strictObject({
  /** The purpose in words: determined, explicit and legitimate. */
  statement: text,
  /** Consent, or the exception of art. 4 that stands in for it. */
  basis: legalBasis.exactOptional(),
});

/** One purpose, and what allows it. */
export interface Purpose extends z.infer<typeof purposeSchema> {}

/** Whether machines, people or both process the data. */
export const automation = z.enum(["automated", "manual", "mixed"]);

/** What is done with the data, and why. */
export const processingSchema = z.strictObject({
  /** Name of the processing. */
  name: text,
  /** What is done, in a few sentences. */
  characteristics: description,
  /** By machines, by people, or both. */
  automation,
  /** Software or technology used. */
  technology: text.exactOptional(),
  /** The main purpose first. */
  purposes: z.array(purposeSchema).min(1),
});

/** What is done with the data, and why. */
export interface Processing extends z.infer<typeof processingSchema> {}

/** Boxes of {@link processingSchema}. */
export const processingBoxes = {
  name: box("Dénomination du traitement", "تسمية المعالجة", "Name of the processing"),
  characteristics: box("Caractéristiques", "الخصائص", "Characteristics"),
  automation: box("Mode de traitement", "طريقة المعالجة", "Mode of processing", {
    choices: {
      automated: words("Automatisé", "آلية", "Automated"),
      manual: words("Non automatisé", "غير آلية", "Not automated"),
      mixed: words("Automatisé en partie", "آلية جزئيا", "Partly automated"),
    },
  }),
  technology: box("Technologie, logiciel", "التقنية والبرنامج المعلوماتي", "Technology, software"),
  "purposes.*.statement": box("Finalité", "الغاية", "Purpose"),
  "purposes.*.basis": boxOf("law-09-08/4", "Fondement", "الأساس", "Basis", { choices: legalBasisChoices }),
} as const satisfies Boxes;
