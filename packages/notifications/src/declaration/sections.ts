import { box, type Section, words } from "../filing/box.js";
import { closing, contents, opening, partners, safeguards } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

/** The form of a declaration, in the order of the authority's practice. */
export const declarationSections: readonly Section[] = [
  sections.filing,
  ...opening,
  {
    field: "exception",
    article: "law-09-08/12-1",
    labels: words("Exception à l’autorisation", "الاستثناء من الإذن", "Exception to the authorisation"),
    boxes: {
      "": box("Exception invoquée", "الاستثناء المستند إليه", "Exception relied on", {
        choices: {
          "12-1-a": words("Association (12-1-a)", "جمعية (12-1-أ)", "Association (12-1-a)"),
          "12-1-c": words("Personnel de santé (12-1-c)", "مستخدمو الصحة (12-1-ج)", "Health staff (12-1-c)"),
          "12-1-d": words(
            "Auxiliaires de justice (12-1-d)",
            "أعوان القضاء (12-1-د)",
            "Auxiliaries of justice (12-1-d)",
          ),
          "22": words("Santé sous le secret (22)", "الصحة مع واجب السر (22)", "Health under secrecy (22)"),
        },
      }),
    },
  },
  ...contents,
  ...partners,
  sections.transfers,
  ...safeguards,
  ...closing,
];
