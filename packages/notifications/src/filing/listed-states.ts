import type { LegalFact } from "@data-tika/core/law";

/**
 * The States that the authority lists as giving sufficient protection.
 *
 * Thirty-two States are reported; the deliberation itself was not read. A State that is not here is never called
 * sufficient, and one that is here still needs its transfer request.
 *
 * @see Law 09-08, art. 43; CNDP deliberations 465-2013 and 236-2015
 */
export const listedStates: LegalFact<readonly string[]> = {
  value: [
    "AT",
    "BE",
    "BG",
    "CA",
    "CH",
    "CY",
    "CZ",
    "DE",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GB",
    "GR",
    "HU",
    "IE",
    "IS",
    "IT",
    "LI",
    "LT",
    "LU",
    "LV",
    "MT",
    "NL",
    "NO",
    "PL",
    "PT",
    "RO",
    "SE",
    "SI",
    "SK",
  ],
  article: "cndp/236-2015",
  source:
    "Count and members as reported by a research note that cites cndp.ma; the deliberation was not read",
  mark: "secondary",
  checkedOn: "2026-11-21",
  note: "Croatia and the United States are not on the list as reported. The list may have been updated.",
};
