import { type LegalFact, listedStates as reported } from "@data-tika/core/law";

/**
 * The codes of the States that the authority lists as giving sufficient protection.
 *
 * Thirty-two States are reported; the deliberation itself was not read. A State that is not here is never called
 * sufficient, and one that is here still needs its transfer request.
 *
 * @see Law 09-08, art. 43; CNDP deliberations 465-2013 and 236-2015
 */
export const listedStates: LegalFact<readonly string[]> = {
  ...reported,
  value: Object.keys(reported.value),
};
