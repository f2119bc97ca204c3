import type { ValidExample } from "../example.js";
import { notApplicable, unknownYet } from "../filing/gap.js";
import { draftFiling, sample, signedFiling } from "../filing/sample.js";

const consolidation: ValidExample<"authorisation-request"> = {
  about: "Consolidating the beneficiary lists of three agencies, with the identity card number and health",
  payload: {
    kind: "authorisation-request",
    ...signedFiling,
    attachments: [sample.mandate],
    reasons: ["cin-number", "interconnection", "purpose-change", "sensitive-data"],
    justification:
      "Repérer les doubles aides et les familles oubliées ; aucun autre identifiant n’est commun.",
    processing: {
      name: "Consolidation des listes de bénéficiaires",
      characteristics: "Rapprochement mensuel des fichiers de trois agences, sous pseudonymes.",
      automation: "automated",
      purposes: [{ statement: "Coordonner les aides sociales", basis: "public-interest" }],
    },
    persons: [{ category: "Bénéficiaires et enfants à charge", number: 100_000, minors: true }],
    data: [
      { kind: "cin-number", label: "Numéro de la CIN", origin: "indirect", source: "Agences partenaires" },
      { kind: "health", label: "Situation de handicap", origin: "indirect", source: "Agences partenaires" },
      { kind: "social-situation", label: "Aides perçues", origin: "both" },
    ],
    retention: [
      { data: "Liste consolidée", period: "P5Y", from: "fin de l’aide", outcome: "archive-then-delete" },
    ],
    access: [{ service: "Cellule de coordination", persons: "Agents habilités" }],
    recipients: [{ name: "Agences partenaires", purpose: "Versement de l’aide", state: "MA" }],
    transfers: [],
    processors: [],
    links: [
      {
        kind: "interconnection",
        with: "Fichiers des trois agences",
        purposes: "different",
        aim: "Coordination",
      },
    ],
    information: { means: ["paper", "interview"], text: "Note remise lors de la demande d’aide." },
    rights: sample.rights,
    security: {
      description: "Pseudonymes par agence, clés séparées, journal des accès.",
      controls: [
        { control: "premises", measure: "Salle fermée, registre des entrées" },
        { control: "media", measure: notApplicable("Aucun support amovible n’est admis") },
        { control: "insertion", measure: "Saisie réservée aux comptes nominatifs" },
        { control: "use", measure: "Réseau interne cloisonné" },
        { control: "access", measure: "Habilitations revues chaque trimestre" },
        { control: "transmission", measure: "Liste fermée des agences, envois journalisés" },
        { control: "introduction", measure: "Journal : donnée, auteur, heure, dossier" },
        { control: "transport", measure: "Chiffrement de bout en bout" },
      ],
    },
  },
};

const card: ValidExample<"authorisation-request"> = {
  about: "An identity card number in a staff file, under a model decision",
  payload: {
    ...consolidation.payload,
    reasons: ["cin-number"],
    model: { decision: "298-AU-2014", subject: "Gestion des ressources humaines" },
    data: [
      { kind: "cin-number", label: "Numéro de la CIN", origin: "direct" },
      { kind: "professional", label: "Carrière", origin: "both" },
    ],
    links: [],
    security: { description: "Dossiers sous clé, application à accès restreint." },
  },
};

const draft: ValidExample<"authorisation-request"> = {
  about: "A draft about biometric access control",
  payload: {
    kind: "authorisation-request",
    ...draftFiling,
    attachments: [],
    reasons: ["biometric-data", "access-control"],
    justification: unknownYet,
    processing: {
      name: "Accès à la salle des serveurs",
      characteristics: "Gabarit d’empreinte sur badge détenu par l’agent.",
      automation: "automated",
      purposes: [{ statement: "Contrôler l’accès à un local sensible" }],
    },
    persons: [{ category: "Agents habilités", number: 14 }],
    data: [{ kind: "biometric", label: "Gabarit d’empreinte", origin: "direct" }],
    retention: unknownYet,
    access: unknownYet,
    recipients: [],
    transfers: [],
    processors: [],
    links: [],
    information: unknownYet,
    rights: unknownYet,
    security: unknownYet,
  },
};

/** Accepted requests for authorisation. */
export const authorisationRequestExamples = [consolidation, card, draft] as const;
