import { type LegalFact, legalFacts } from "@data-tika/core/law";

const { value: years, article, source, mark, checkedOn } = legalFacts["age.majority"];

/**
 * Age from which a person acts alone.
 *
 * Law 09-08 names no age of consent: that a minor's consent is given by the legal representative is our reading of
 * the Family Code, and the stricter one.
 *
 * @see Family Code, art. 209
 */
export const majority: LegalFact<string> = {
  value: `P${years}Y`,
  article,
  source,
  mark,
  checkedOn,
  note: "Eighteen full solar years. Neither Law 09-08 nor its decree mentions minors.",
};

/**
 * Age from which the court may emancipate a minor, who then acts alone.
 *
 * @see Family Code, art. 218
 */
export const emancipation: LegalFact<string> = {
  value: "P16Y",
  article: "family-code/218",
  source: "Family Code, Arabic text of the Ministry of Justice's Adala portal",
  mark: "text",
  checkedOn: "2026-11-21",
  note: "By judgment (ترشيد). That it covers consent to a processing is our reading.",
};
