import type { Section } from "./box.js";
import { sections } from "./sections.js";

// Sections that follow one another on several forms; each form puts its own between them.

/** Who files, and what the processing is. */
export const opening: readonly Section[] = [sections.controller, sections.contact, sections.processing];

/** Whose data, which, for how long and for whom. */
export const contents: readonly Section[] = [
  sections.persons,
  sections.data,
  sections.retention,
  sections.recipients,
];

/** Who else has a part in it. */
export const partners: readonly Section[] = [sections.processors, sections.links];

/** What protects the persons. */
export const safeguards: readonly Section[] = [sections.information, sections.rights, sections.security];

/** What goes with it, and who signs. */
export const closing: readonly Section[] = [sections.attachments, sections.signature];
