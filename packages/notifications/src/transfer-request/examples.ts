import type { ValidExample } from "../example.js";
import { notApplicable, unknownYet } from "../filing/gap.js";
import { draftFiling, sample, signedFiling } from "../filing/sample.js";

const hosting: ValidExample<"transfer-request"> = {
  about: "Hosting in a listed State",
  payload: {
    kind: "transfer-request",
    ...signedFiling,
    attachments: [sample.mandate],
    base: { kind: "declaration", number: "D-443/2026" },
    addressee: {
      name: "Hébergeur européen (exemple)",
      address: { street: "10 rue de l’Exemple", city: "Lyon", state: "FR" },
      role: "processor",
    },
    file: { name: "Abonnés", description: "Adresses électroniques des abonnés à la lettre d’information." },
    data: [{ kind: "contact", label: "Adresse électronique", origin: "direct" }],
    persons: [{ category: "Abonnés", number: 4_000 }],
    purpose: "Hébergement du site",
    mode: "Liaison chiffrée",
    frequency: "continuous",
    firstTransferOn: "2027-01-15",
    ground: "listed-state",
  },
};

const consent: ValidExample<"transfer-request"> = {
  about: "A State that is not listed, on express consent",
  payload: {
    ...hosting.payload,
    addressee: {
      name: "Example Conference Office",
      address: { street: "1 Example Street", city: "Boston", state: "US" },
      role: "recipient",
    },
    purpose: "Inscription à une conférence",
    frequency: "once",
    ground: "express-consent",
    explanation: "Chaque participant a consenti par écrit à cet envoi, formulaire joint.",
  },
};

const draft: ValidExample<"transfer-request"> = {
  about: "A draft that waits for the number of the base formality",
  payload: {
    kind: "transfer-request",
    ...draftFiling,
    attachments: [],
    base: { kind: "authorisation", number: unknownYet },
    addressee: hosting.payload.addressee,
    file: { name: "Paie", description: "Éléments de paie des agents." },
    data: [{ kind: "professional", label: "Éléments de paie", origin: "both" }],
    persons: [{ category: "Agents", number: unknownYet }],
    purpose: "Calcul de la paie",
    mode: "Échange de fichiers chiffrés",
    frequency: "periodic",
    firstTransferOn: notApplicable("Le transfert dépend de l’autorisation"),
    ground: "cndp-authorisation",
    safeguards: "Clauses contractuelles, chiffrement, audit annuel.",
  },
};

/** Accepted transfer requests. */
export const transferRequestExamples = [hosting, consent, draft] as const;
