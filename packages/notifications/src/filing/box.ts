import type { Localised } from "@data-tika/core";
import type { LegalReference } from "@data-tika/core/law";

/** One box of a form: how it is called, which article asks for it, and who may see it. */
export interface Box {
  /** Its name on the form. */
  readonly labels: Localised;
  /** The article that asks for it, where it is not the one of its section. */
  readonly article?: LegalReference;
  /** Words for the codes it may hold. */
  readonly choices?: Choices;
  /** How its value is written for a reader, where it is not written as it is. */
  readonly format?: "period" | "day" | "state";
  /** It may hold data of a person who acts for the controller: marked in the JSON Schema, kept out of logs. */
  readonly personalData?: true;
}

/** Words for codes. */
export type Choices = Readonly<Record<string, Localised>>;

/** Boxes by the path of their field inside a block, in the order of the form; `*` stands for each item of a list. */
export type Boxes = Readonly<Record<string, Box>>;

/** A section of a form: one field of the payload and its boxes. */
export interface Section {
  /** The payload's field. */
  readonly field: string;
  /** The article that asks for it. */
  readonly article: LegalReference;
  /** Its title on the form. */
  readonly labels: Localised;
  /** The boxes inside; a plain value has one, with the path `""`. */
  readonly boxes: Boxes;
  /** Entered in the national register, which is open to the public (art. 46-e). */
  readonly publicInRegister?: true;
}

type More = Pick<Box, "choices" | "format" | "personalData">;

/** A box asked by the article of its section. */
export const box = (fr: string, ar: string, en: string, more: More = {}): Box => ({
  labels: { fr, ar, en },
  ...more,
});

/** A box asked by an article of its own. */
export const boxOf = (article: LegalReference, fr: string, ar: string, en: string, more: More = {}): Box => ({
  ...box(fr, ar, en, more),
  article,
});

/** The three words of a code. */
export const words = (fr: string, ar: string, en: string): Localised => ({ fr, ar, en });

/** The words of a closed list of the law. */
export function choicesOf(terms: Readonly<Record<string, { readonly labels: Localised }>>): Choices {
  return Object.fromEntries(Object.entries(terms).map(([id, { labels }]) => [id, labels]));
}

/** Yes and no. */
export const yesOrNo: Choices = { true: words("Oui", "نعم", "Yes"), false: words("Non", "لا", "No") };
