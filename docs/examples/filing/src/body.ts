import type { AuthorisationRequest } from "@data-tika/notifications";

/** Who files. No such body, person or number exists. */
export const body = {
  controller: {
    name: "Établissement d’entraide du Souss (exemple)",
    acronym: "EES",
    person: "legal",
    sector: "public",
    legalForm: "Établissement public",
    activity: "Action sociale",
    address: { street: "1, rue de l’Exemple", postalCode: "80000", city: "Agadir", state: "MA" },
    phone: "+212 5 28 00 00 00",
    email: "contact@association.example",
    legalRepresentative: { name: "Nom de la directrice", role: "Directrice" },
  },
  contact: {
    name: "Nom de l’interlocuteur",
    role: "Interlocuteur données personnelles",
    email: "donnees@association.example",
  },
  signature: {
    name: "Nom de la directrice",
    role: "Directrice",
    place: "Agadir",
    on: "2026-11-20",
    undertaking: true,
  },
} as const satisfies Pick<AuthorisationRequest, "controller" | "contact" | "signature">;
