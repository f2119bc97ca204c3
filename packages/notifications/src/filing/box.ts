import type { Localised } from "@data-tika/core";
import type { LegalReference } from "@data-tika/core/law";

/** One box of a form: how it is called, which article asks for it, and who may see it. */
export interface Box {
  /** The article that asks for it. */
  readonly article: LegalReference;
  /** Its name on the form. */
  readonly labels: Localised;
  /** Words for the codes it may hold. */
  readonly choices?: Readonly<Record<string, Localised>>;
  /** It may hold personal data of somebody who acts for the controller: kept out of logs. */
  readonly personalData?: true;
}

/** Boxes by the path of their field inside a block, in the order of the form; `""` is the block itself. */
export type Boxes = Readonly<Record<string, Box>>;

/** A section of a form: one field of the payload and its boxes. */
export interface Section {
  /** The payload's field. */
  readonly field: string;
  /** The article that asks for it. */
  readonly article: LegalReference;
  /** Its title on the form. */
  readonly labels: Localised;
  /** The boxes inside. One box with path `""` when the field is a plain value. */
  readonly boxes: Boxes;
  /** Entered in the national register, which is open to the public (art. 46-e). */
  readonly publicInRegister?: true;
}

/** Makes a box; keeps the tables below on one line a box. */
export const box = (
  article: LegalReference,
  fr: string,
  ar: string,
  en: string,
  more: Pick<Box, "choices" | "personalData"> = {},
): Box => ({ article, labels: { fr, ar, en }, ...more });

/** Makes the three words of a code. */
export const words = (fr: string, ar: string, en: string): Localised => ({ fr, ar, en });
