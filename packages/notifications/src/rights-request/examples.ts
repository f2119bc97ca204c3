import type { ValidExample } from "../example.js";

const access: ValidExample<"rights-request"> = {
  about: "Access, in writing",
  payload: {
    kind: "rights-request",
    version: 1,
    language: "fr",
    request: "DR-2026-014",
    controller: "Établissement d’entraide du Souss (exemple)",
    channel: "written",
    madeOn: "2026-11-16",
    requester: {
      capacity: "person",
      firstName: "Prénom",
      surname: "Nom",
      birthDate: "1990-01-01",
      email: "personne@exemple.ma",
      identity: "copy-attached",
    },
    right: "access",
    object: "Savoir quelles données me concernant sont traitées et d’où elles viennent.",
  },
};

const rectification: ValidExample<"rights-request"> = {
  about: "Rectification by a legal representative",
  payload: {
    ...access.payload,
    request: "DR-2026-015",
    channel: "on-the-spot",
    requester: {
      capacity: "legal-representative",
      firstName: "Prénom",
      surname: "Nom",
      identity: "shown-on-the-spot",
      authority: "Jugement de tutelle",
    },
    right: "rectification",
    object: "L’adresse est ancienne.",
    corrections: [{ data: "Adresse", wanted: "correct", right: "2, rue de l’Exemple, Agadir" }],
  },
};

const opposition: ValidExample<"rights-request"> = {
  about: "Opposition to marketing, which needs no reason, in Arabic",
  payload: {
    ...access.payload,
    language: "ar",
    request: "DR-2026-017",
    channel: "electronic",
    right: "opposition",
    object: "عدم التوصل برسائل إشهارية.",
    marketing: true,
  },
};

/** Accepted requests. */
export const rightsRequestExamples = [access, rectification, opposition] as const;
