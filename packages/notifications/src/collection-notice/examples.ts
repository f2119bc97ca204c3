import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";

const form: ValidExample<"collection-notice"> = {
  about: "A form at the counter",
  payload: {
    kind: "collection-notice",
    version: 1,
    language: "fr",
    collection: "direct",
    controller: {
      name: "Établissement d’entraide du Souss (exemple)",
      address: "1, rue de l’Exemple, Agadir",
    },
    purposes: ["Orienter chaque usager vers le service compétent"],
    recipients: ["Délégations provinciales"],
    answers: [
      { field: "Nom", compulsory: true, consequence: "La demande ne peut pas être traitée" },
      { field: "Téléphone", compulsory: false },
    ],
    rights: { service: "Service des relations avec les usagers", email: "droits@association.example" },
    retention: "Deux ans après le dernier passage",
    openNetwork: false,
    formality: { kind: "declaration", number: "D-908/2025", on: "2025-11-03" },
  },
};

const indirect: ValidExample<"collection-notice"> = {
  about: "Data from other agencies, in Arabic; art. 5-3 does not ask for the number",
  payload: {
    kind: "collection-notice",
    version: 1,
    language: "ar",
    collection: "indirect",
    controller: { name: "مؤسسة التعاون (مثال)" },
    purposes: ["تنسيق المساعدات الاجتماعية"],
    recipients: [],
    source: "الوكالات الشريكة",
    rights: { service: "مصلحة المرتفقين", phone: "+212 5 28 00 00 00" },
    openNetwork: false,
  },
};

const draft: ValidExample<"collection-notice"> = {
  about: "A draft for a web form, before the receipt has come",
  payload: {
    ...form.payload,
    language: "en",
    purposes: ["Send the newsletter"],
    recipients: unknownYet,
    openNetwork: true,
    transfers: "Hosting in France",
    formality: { kind: "declaration", number: unknownYet },
  },
};

/** Accepted notices. */
export const collectionNoticeExamples = [form, indirect, draft] as const;
