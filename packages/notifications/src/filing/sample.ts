import type { Attachment } from "./attachment.js";
import type { ContactPerson } from "./contact-person.js";
import type { Controller } from "./controller.js";
import { unknownYet } from "./gap.js";
import type { Information } from "./information.js";
import type { RightsContact } from "./rights-contact.js";
import type { Signature } from "./signature.js";

/** Invented blocks that the examples share. No such body, person or number exists. */
const controller: Controller = {
  name: "Établissement d’entraide du Souss (exemple)",
  acronym: "EES",
  person: "legal",
  sector: "public",
  legalForm: "Établissement public",
  activity: "Action sociale",
  address: { street: "1, rue de l’Exemple", postalCode: "80000", city: "Agadir", state: "MA" },
  phone: "+212 5 28 00 00 00",
  email: "contact@association.example",
  legalRepresentative: { name: "Nom du directeur", role: "Directeur" },
};

const association: Controller = {
  name: "جمعية المثال للتضامن",
  person: "legal",
  sector: "association",
  address: { street: "2، زنقة المثال", city: "الرباط", state: "MA" },
  email: "jamiya@association.example",
};

const contact: ContactPerson = {
  name: "Nom de l’interlocuteur",
  role: "Interlocuteur données personnelles",
  email: "donnees@association.example",
};

const rights: RightsContact = {
  service: "Service des relations avec les usagers",
  address: "1, rue de l’Exemple, Agadir",
  email: "droits@association.example",
  measures: "Formulaire en ligne et au guichet, réponse gratuite",
};

const information: Information = { means: ["paper", "display"] };

const signature: Signature = {
  name: "Nom du directeur",
  role: "Directeur",
  place: "Agadir",
  on: "2026-11-20",
  undertaking: true,
};

const mandate: Attachment = {
  kind: "signatory-mandate",
  title: "Décision de nomination",
  mediaType: "application/pdf",
  size: 48_213,
  sha256: "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
};

/** Blocks for examples. */
export const sample = { controller, association, contact, rights, information, signature, mandate } as const;

/** The common part of a signed filing in French. */
export const signedFiling = {
  version: 1,
  language: "fr",
  filing: { reason: "new" },
  controller,
  contact,
  attachments: [mandate],
  signature,
} as const;

/** The common part of a draft. */
export const draftFiling = {
  version: 1,
  language: "fr",
  filing: { reason: "new" },
  controller,
  contact: unknownYet,
  attachments: [],
  signature: unknownYet,
} as const;
