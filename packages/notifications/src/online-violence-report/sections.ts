import type { Section } from "../filing/box.js";
import { closingSections } from "./closing-sections.js";
import { contentSections } from "./content-sections.js";
import { openingSections } from "./opening-sections.js";

/** The report: urgency first, for it decides who is called. */
export const onlineViolenceReportSections: readonly Section[] = [
  ...openingSections,
  ...contentSections,
  ...closingSections,
];
