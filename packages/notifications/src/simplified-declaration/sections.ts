import { box, type Section, words } from "../filing/box.js";
import { modelBoxes } from "../filing/model-boxes.js";
import { closing, contents, opening } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

/** The form of a simplified declaration. */
export const simplifiedDeclarationSections: readonly Section[] = [
  sections.filing,
  {
    field: "ground",
    article: "law-09-08/16",
    labels: words("Fondement de la simplification", "أساس التبسيط", "Ground of the simplification"),
    boxes: {
      "": box("Catégorie", "الفئة", "Category", {
        choices: {
          "art-16": words("Traitement listé (16)", "معالجة مدرجة في اللائحة (16)", "Listed processing (16)"),
          "art-17": words(
            "Traitement non automatisé listé (17)",
            "معالجة غير آلية مدرجة في اللائحة (17)",
            "Listed non-automated processing (17)",
          ),
        },
      }),
    },
  },
  {
    field: "model",
    article: "law-09-08/16",
    labels: words("Décision suivie", "القرار المتبع", "Decision followed"),
    boxes: modelBoxes,
  },
  ...opening,
  ...contents,
  sections.transfers,
  sections.rights,
  ...closing,
];
