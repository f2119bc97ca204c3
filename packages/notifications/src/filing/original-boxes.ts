import { type Boxes, box, words } from "./box.js";

const formalityChoices = {
  declaration: words("Récépissé de déclaration", "وصل التصريح", "Receipt of a declaration"),
  authorisation: words("Autorisation", "إذن", "Authorisation"),
} as const;

/** Words for the kinds of formality. */
export const originalChoices = {
  ...formalityChoices,
  transfer: words("Autorisation de transfert", "إذن بالنقل", "Authorisation of a transfer"),
} as const;

/** Boxes of {@link originalSchema}. */
export const originalBoxes = {
  kind: box("Nature", "الطبيعة", "Kind", { choices: originalChoices }),
  number: box("Numéro", "الرقم", "Number"),
} as const satisfies Boxes;

/** Boxes of the receipt or authorisation of a processing: a transfer is none. */
export const formalityBoxes = {
  kind: box("Nature", "الطبيعة", "Kind", { choices: formalityChoices }),
  number: originalBoxes.number,
} as const satisfies Boxes;

/** Boxes of a list of {@link originalSchema}. */
export const originalsBoxes = {
  "*.kind": originalBoxes.kind,
  "*.number": originalBoxes.number,
} as const satisfies Boxes;
