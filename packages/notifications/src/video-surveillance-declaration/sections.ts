import { type Section, words } from "../filing/box.js";
import { sections } from "../filing/sections.js";
import { cameraBoxes } from "./cameras-boxes.js";

/** The form of a video surveillance declaration. */
export const videoSurveillanceDeclarationSections: readonly Section[] = [
  sections.filing,
  sections.controller,
  sections.contact,
  sections.processing,
  sections.persons,
  sections.data,
  sections.retention,
  sections.recipients,
  sections.processors,
  sections.links,
  {
    field: "cameras",
    article: "cndp/350-2013",
    labels: words("Vidéosurveillance", "المراقبة بالكاميرات", "Video surveillance"),
    boxes: cameraBoxes,
  },
  sections.transfers,
  sections.information,
  sections.rights,
  sections.security,
  sections.attachments,
  sections.signature,
];
