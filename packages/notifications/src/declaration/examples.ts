import type { ValidExample } from "../example.js";
import { notApplicable, unknownYet } from "../filing/gap.js";
import { draftFiling, sample, signedFiling } from "../filing/sample.js";

const orientation: ValidExample<"declaration"> = {
  about: "A public body declares its orientation desk",
  payload: {
    kind: "declaration",
    ...signedFiling,
    attachments: [sample.mandate],
    processing: {
      name: "Accueil et orientation des usagers",
      characteristics: "Fiche d’accueil saisie au guichet, consultée par les agents d’orientation.",
      automation: "mixed",
      technology: "Application web interne",
      purposes: [
        { statement: "Orienter chaque usager vers le service compétent", basis: "public-interest" },
        { statement: "Répondre aux réclamations", basis: "public-interest" },
      ],
    },
    persons: [{ category: "Usagers", number: 12_000, minors: false }],
    data: [
      { kind: "civil-status", label: "Identité", items: ["nom", "prénom"], origin: "direct" },
      { kind: "contact", label: "Coordonnées", items: ["téléphone"], origin: "direct" },
    ],
    retention: [{ data: "Fiche d’accueil", period: "P2Y", from: "dernier passage", outcome: "delete" }],
    recipients: [{ name: "Délégations provinciales", purpose: "Suivi de l’orientation", state: "MA" }],
    transfers: [],
    processors: [
      { name: "Hébergeur national (exemple)", service: "Hébergement", state: "MA", contract: "signed" },
    ],
    links: [],
    information: sample.information,
    rights: sample.rights,
    security: { description: "Comptes nominatifs, journal des accès, sauvegardes chiffrées, locaux fermés." },
  },
};

const draft: ValidExample<"declaration"> = {
  about: "A draft: what is not known yet says so",
  payload: {
    kind: "declaration",
    ...draftFiling,
    attachments: [],
    processing: {
      name: "Prise de rendez-vous",
      characteristics: "Réservation d’un créneau par téléphone ou en ligne.",
      automation: "automated",
      purposes: [{ statement: "Gérer les rendez-vous" }],
    },
    persons: [{ category: "Usagers", number: unknownYet }],
    data: [{ kind: "contact", label: "Coordonnées", origin: "direct" }],
    retention: { status: "unknown-yet", expectedOn: "2026-12-31" },
    recipients: unknownYet,
    transfers: unknownYet,
    processors: unknownYet,
    links: unknownYet,
    information: unknownYet,
    rights: unknownYet,
    security: unknownYet,
  },
};

const association: ValidExample<"declaration"> = {
  about: "A cultural association relies on the exception of art. 12-1-a, in Arabic",
  payload: {
    kind: "declaration",
    ...signedFiling,
    language: "ar",
    attachments: [],
    controller: sample.association,
    exception: "12-1-a",
    processing: {
      name: "تدبير المنخرطين",
      characteristics: "سجل المنخرطين والمتصلين بالجمعية بانتظام.",
      automation: "mixed",
      purposes: [{ statement: "تتبع الانخراطات", basis: "consent" }],
    },
    persons: [{ category: "منخرطون", number: notApplicable("جمعية حديثة التأسيس") }],
    data: [
      { kind: "civil-status", label: "الهوية", origin: "direct" },
      {
        kind: "religious-or-philosophical-beliefs",
        label: "القناعات المرتبطة بغرض الجمعية",
        origin: "direct",
      },
    ],
    retention: [{ data: "سجل المنخرطين", period: "P1Y", from: "نهاية الانخراط", outcome: "delete" }],
    recipients: [],
    transfers: [],
    processors: [],
    links: [],
    information: { means: ["paper"] },
    rights: { service: "كتابة الجمعية", email: "jamiya@association.example" },
    security: { description: "سجل محفوظ في خزانة مقفلة وحاسوب محمي بكلمة سر." },
  },
};

const joint: ValidExample<"declaration"> = {
  about: "A file taken over, declared anew and jointly with another controller",
  payload: {
    ...orientation.payload,
    filing: {
      reason: "acquisition",
      acquiredFrom: "Association de l’Exemple",
      joint: { controllers: ["Fondation de l’Exemple"], processings: ["Suivi des rendez-vous"] },
    },
  },
};

/** Accepted declarations. */
export const declarationExamples = [orientation, draft, association, joint] as const;
