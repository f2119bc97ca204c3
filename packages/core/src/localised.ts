/** The three languages every label, notice and error message exists in. */
export type Language = "fr" | "ar" | "en";

/** One text in French, Arabic and English. */
export interface Localised {
  /** French, the language of the CNDP's forms. */
  readonly fr: string;
  /** Arabic, the language in which the law is original. */
  readonly ar: string;
  /** English, for developers. */
  readonly en: string;
}
