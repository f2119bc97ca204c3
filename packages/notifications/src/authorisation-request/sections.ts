import { authorisationTriggers, type LegalReference } from "@data-tika/core/law";
import { box, choicesOf, type Section, words } from "../filing/box.js";
import { directAccessBoxes } from "../filing/direct-access-boxes.js";
import { modelBoxes } from "../filing/model-boxes.js";
import { closing } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

const item = (number: number): LegalReference => `decree-2-09-165/27-${number}`;

/** The form of a request for authorisation; its articles are the items of decree 27. */
export const authorisationRequestSections: readonly Section[] = [
  { ...sections.filing, article: item(12) },
  {
    field: "reasons",
    article: "law-09-08/12-1",
    labels: words("Motifs de l’autorisation", "أسباب الإذن", "Reasons for the authorisation"),
    boxes: {
      "": box("Cas d’autorisation", "حالات الإذن", "Cases of authorisation", {
        choices: {
          ...choicesOf(authorisationTriggers),
          "biometric-data": words("données biométriques", "معطيات بيومترية", "biometric data"),
          "access-control": words("contrôle d’accès", "مراقبة الولوج إلى الأماكن", "access control"),
        },
      }),
    },
  },
  {
    field: "justification",
    article: "law-09-08/3",
    labels: words("Justification", "التعليل", "Justification"),
    boxes: { "": box("Nécessité du traitement", "ضرورة المعالجة", "Why it is needed") },
  },
  {
    field: "model",
    article: "cndp/30-S-2012",
    labels: words("Décision suivie", "القرار المتبع", "Decision followed"),
    boxes: modelBoxes,
  },
  { ...sections.controller, article: item(1) },
  sections.contact,
  { ...sections.processing, article: item(2) },
  { ...sections.persons, article: item(4) },
  { ...sections.data, article: item(4) },
  { ...sections.retention, article: item(5) },
  {
    field: "access",
    article: item(6),
    labels: words("Accès direct aux données", "الولوج المباشر إلى المعطيات", "Direct access to the data"),
    boxes: directAccessBoxes,
  },
  { ...sections.recipients, article: item(7) },
  { ...sections.processors, article: item(10) },
  { ...sections.links, article: item(3) },
  { ...sections.transfers, article: item(11) },
  sections.information,
  { ...sections.rights, article: item(8) },
  { ...sections.security, article: item(9) },
  ...closing,
];
