import type { LegalFact } from "@data-tika/core/law";

/**
 * Age from which a person acts alone.
 *
 * Law 09-08 names no age of consent: that a minor's consent is given by the legal representative is our reading of
 * the Family Code, and the stricter one.
 *
 * @see Family Code, art. 209
 */
export const majority: LegalFact<string> = {
  value: "P18Y",
  article: "family-code/209",
  source: "Family Code, Arabic text of the Ministry of Justice's Adala portal",
  mark: "text",
  checkedOn: "2026-11-21",
  note: "Eighteen full solar years. Neither Law 09-08 nor its decree mentions minors.",
};
