import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import {
  type Attachment,
  type AuthorisationRequest,
  type FormalityFinding,
  notApplicable,
} from "@data-tika/notifications";
import { body } from "./body.js";

/**
 * The request for authorisation of the reception desk, with the reasons that the finding gave.
 *
 * @param finding - Which formality it is, and why.
 */
export function requestOf(finding: FormalityFinding): AuthorisationRequest {
  return {
    kind: "authorisation-request",
    version: 1,
    language: "fr",
    filing: { reason: "new" },
    ...body,
    // The codes of the rules are those of the form's box.
    reasons: finding.reasons.map(({ code }) => code) as AuthorisationRequest["reasons"],
    justification:
      "Le numéro de la carte d’identité évite de confondre deux personnes du même nom ; aucun autre identifiant n’est commun aux services.",
    processing: {
      name: "Accueil et orientation des usagers",
      characteristics:
        "Une fiche est saisie au guichet. Les agents d’orientation la consultent, et les statistiques de l’année en sont tirées.",
      automation: "mixed",
      technology: "Application web interne",
      purposes: [
        { statement: "Orienter chaque usager vers le service compétent", basis: "public-interest" },
        { statement: "Répondre aux réclamations", basis: "public-interest" },
      ],
    },
    persons: [{ category: "Usagers majeurs", number: 12_000, minors: false }],
    data: [
      { kind: "civil-status", label: "Identité", items: ["nom", "prénom"], origin: "direct" },
      { kind: "cin-number", label: "Numéro de la carte d’identité", origin: "direct" },
      { kind: "contact", label: "Coordonnées", items: ["téléphone"], origin: "direct" },
    ],
    retention: [{ data: "Fiche d’accueil", period: "P2Y", from: "dernier passage", outcome: "delete" }],
    access: [{ service: "Accueil", persons: "Agents d’orientation habilités" }],
    recipients: [{ name: "Délégations provinciales", purpose: "Suivi de l’orientation", state: "MA" }],
    transfers: [],
    processors: [],
    links: [],
    information: {
      means: ["paper", "display"],
      text: "Une note est remise avec la fiche et affichée au guichet.",
    },
    rights: { service: "Service des relations avec les usagers", email: "droits@association.example" },
    security: {
      description: "Comptes nominatifs, journal des accès, sauvegardes chiffrées, locaux fermés.",
      controls: [{ control: "media", measure: notApplicable("Aucun support amovible n’est admis") }],
    },
    attachments: (finding.formalities[0]?.attachments ?? []).map(({ kind, labels }) =>
      attached(kind, labels.fr),
    ),
  };
}

/** A document goes with the request by its digest; its bytes travel apart. */
function attached(kind: Attachment["kind"], title: string): Attachment {
  const bytes = utf8(`${title} (exemple)`);
  return { kind, title, mediaType: "text/plain", size: bytes.length, sha256: toHex(sha256(bytes)) };
}
