import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";
import { draftFiling, sample, signedFiling } from "../filing/sample.js";

const newsletter: ValidExample<"simplified-declaration"> = {
  about: "A newsletter under D-940-2025",
  payload: {
    kind: "simplified-declaration",
    ...signedFiling,
    attachments: [],
    ground: "art-16",
    model: { decision: "D-940-2025", subject: "Lettres d’information" },
    processing: {
      name: "Lettre d’information",
      characteristics: "Envoi mensuel aux abonnés, lien de désinscription dans chaque envoi.",
      automation: "automated",
      purposes: [{ statement: "Envoyer la lettre d’information", basis: "consent" }],
    },
    persons: [{ category: "Abonnés" }],
    data: [{ kind: "contact", label: "Adresse électronique", origin: "direct" }],
    retention: [{ data: "Adresse", period: "P3Y", from: "dernier contact", outcome: "delete" }],
    recipients: [],
    transfers: [],
    rights: sample.rights,
  },
};

const cookies: ValidExample<"simplified-declaration"> = {
  about: "Cookies under D-939-2025, hosted in a listed State",
  payload: {
    ...newsletter.payload,
    model: { decision: "D-939-2025", subject: "Témoins de connexion" },
    processing: {
      name: "Témoins de connexion",
      characteristics: "Mesure d’audience après choix du visiteur.",
      automation: "automated",
      purposes: [{ statement: "Mesurer l’audience du site", basis: "consent" }],
    },
    persons: [{ category: "Visiteurs du site" }],
    data: [{ kind: "connection", label: "Identifiant de visite", origin: "direct" }],
    recipients: [{ name: "Prestataire de mesure (exemple)", state: "FR" }],
    transfers: [
      {
        addressee: "Prestataire de mesure (exemple)",
        state: "FR",
        purpose: "Mesure d’audience",
        ground: "listed-state",
      },
    ],
  },
};

const paper: ValidExample<"simplified-declaration"> = {
  about: "A listed paper file under art. 17, as a draft",
  payload: {
    kind: "simplified-declaration",
    ...draftFiling,
    attachments: [],
    ground: "art-17",
    model: { decision: "30-S-2012", subject: "Traitements non automatisés" },
    processing: {
      name: "Cahier des visites",
      characteristics: "Cahier tenu à l’accueil.",
      automation: "manual",
      purposes: [{ statement: "Tenir le cahier des visites" }],
    },
    persons: [{ category: "Visiteurs" }],
    data: [{ kind: "civil-status", label: "Nom", origin: "direct" }],
    retention: unknownYet,
    recipients: [],
    transfers: [],
  },
};

/** Accepted simplified declarations. */
export const simplifiedDeclarationExamples = [newsletter, cookies, paper] as const;
