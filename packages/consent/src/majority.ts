import { type LegalFact, legalFacts } from "@data-tika/core/law";

// As a period of whole years, whatever else the law's figure says.
function age(id: "age.majority" | "age.emancipation", note: string): LegalFact<string> {
  const { value, article, source, mark, checkedOn } = legalFacts[id];
  return { value: `P${value}Y`, article, source, mark, checkedOn, note };
}

/**
 * Age from which a person acts alone.
 *
 * Law 09-08 names no age of consent: that a minor's consent is given by the legal representative is our reading of
 * the Family Code, and the stricter one.
 *
 * @see Family Code, art. 209
 */
export const majority: LegalFact<string> = age(
  "age.majority",
  "Eighteen full solar years. Neither Law 09-08 nor its decree mentions minors.",
);

/**
 * Age from which the court may emancipate a minor, who then acts alone.
 *
 * @see Family Code, art. 218
 */
export const emancipation: LegalFact<string> = age(
  "age.emancipation",
  "By judgment (ترشيد). That it covers consent to a processing is our reading.",
);
