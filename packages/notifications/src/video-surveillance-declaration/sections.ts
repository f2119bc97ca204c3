import { type Section, words } from "../filing/box.js";
import { closing, contents, opening, partners, safeguards } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";
import { cameraBoxes } from "./cameras-boxes.js";

/** The form of a video surveillance declaration. */
export const videoSurveillanceDeclarationSections: readonly Section[] = [
  sections.filing,
  ...opening,
  ...contents,
  ...partners,
  {
    field: "cameras",
    article: "cndp/350-2013",
    labels: words("Vidéosurveillance", "المراقبة بالكاميرات", "Video surveillance"),
    boxes: cameraBoxes,
  },
  sections.transfers,
  ...safeguards,
  ...closing,
];
