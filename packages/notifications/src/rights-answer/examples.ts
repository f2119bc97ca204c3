import type { ValidExample } from "../example.js";
import { notApplicable } from "../filing/gap.js";

const granted: ValidExample<"rights-answer"> = {
  about: "Access granted, the data attached",
  payload: {
    kind: "rights-answer",
    version: 1,
    language: "fr",
    request: "DR-2026-014",
    controller: "Établissement d’entraide du Souss (exemple)",
    right: "access",
    receivedOn: "2026-11-16",
    answeredOn: "2026-11-18",
    outcome: "granted",
    measures: ["Copie des données et de leur origine"],
    recourseTold: true,
    thirdPartiesTold: notApplicable("Aucune correction"),
    attachments: [
      {
        kind: "other",
        title: "Données communiquées",
        mediaType: "application/json",
        size: 2_048,
        sha256: "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
      },
    ],
  },
};

const refused: ValidExample<"rights-answer"> = {
  about: "An opposition refused because a law obliges",
  payload: {
    ...granted.payload,
    request: "DR-2026-018",
    right: "opposition",
    outcome: "refused",
    measures: [],
    reason: "legal-obligation",
    explanation: "Le traitement répond à une obligation légale.",
    attachments: [],
  },
};

const postponed: ValidExample<"rights-answer"> = {
  about: "A rectification postponed, the authority asked, in Arabic",
  payload: {
    ...granted.payload,
    language: "ar",
    request: "DR-2026-015",
    right: "rectification",
    outcome: "postponed",
    measures: [],
    reason: "more-time-needed",
    explanation: "يلزم الحصول على وثيقة من جهة أخرى.",
    authorityAskedOn: "2026-11-18",
    attachments: [],
  },
};

/** Accepted answers. */
export const rightsAnswerExamples = [granted, refused, postponed] as const;
