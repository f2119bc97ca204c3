import type { ValidExample } from "../example.js";
import { notApplicable, unknownYet } from "../filing/gap.js";
import { sample } from "../filing/sample.js";

const initial: ValidExample<"breach-notification"> = {
  about: "First word of an intrusion, most of it unknown yet",
  payload: {
    kind: "breach-notification",
    version: 1,
    language: "fr",
    case: "VIOL-2026-003",
    phase: "initial",
    basis: "voluntary",
    clock: { label: "house-policy", hours: 72 },
    controller: sample.controller,
    contact: sample.contact,
    formalities: unknownYet,
    timeline: {
      start: unknownYet,
      end: unknownYet,
      detected: "2026-11-18T06:40:00Z",
      aware: "2026-11-18T08:00:00Z",
      precision: "estimated",
    },
    nature: ["confidentiality"],
    cause: "external-malicious",
    vectors: ["phishing"],
    description: "Un compte de messagerie de service a été utilisé depuis l’étranger.",
    persons: [{ category: "users", band: unknownYet }],
    data: [{ kind: "contact", encrypted: "no" }],
    consequences: unknownYet,
    severity: unknownYet,
    likelihood: unknownYet,
    measures: [{ stage: "taken", description: "Mots de passe changés, sessions fermées" }],
    communication: unknownYet,
    otherAuthorities: [],
    attachments: [],
    signature: unknownYet,
  },
};

const complementary: ValidExample<"breach-notification"> = {
  about: "What was found since",
  payload: {
    ...initial.payload,
    phase: "complementary",
    previous: {
      sha256: "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
      sentAt: "2026-11-18T15:00:00Z",
    },
    formalities: [{ kind: "declaration", number: "D-908/2025" }],
    persons: [{ category: "users", band: "51-300" }],
    consequences: ["loss-of-control", "fraud"],
    severity: "limited",
    likelihood: "significant",
    communication: { state: "planned", on: "2026-11-25", channels: ["e-mail"] },
    otherAuthorities: [{ authority: "DGSSI", on: "2026-11-18", reference: "Réf. de l’exemple" }],
    states: ["FR"],
  },
};

const final: ValidExample<"breach-notification"> = {
  about: "The last word, signed",
  payload: {
    ...complementary.payload,
    phase: "final",
    timeline: {
      ...initial.payload.timeline,
      start: "2026-11-17T22:10:00Z",
      end: "2026-11-18T08:30:00Z",
      precision: "exact",
    },
    communication: { state: "done", on: "2026-11-24", channels: ["e-mail", "letter"] },
    measures: [
      { stage: "before", description: "Formation annuelle des agents" },
      { stage: "taken", description: "Double authentification" },
    ],
    signature: sample.signature,
  },
};

const withdrawal: ValidExample<"breach-notification"> = {
  about: "Withdrawn: it was a test",
  payload: {
    ...complementary.payload,
    phase: "withdrawal",
    withdrawalReason: "L’accès venait d’un exercice interne",
    communication: { state: "not-required", because: "low-risk", explanation: "Aucun accès étranger" },
    timeline: { ...initial.payload.timeline, end: notApplicable("Aucune violation") },
  },
};

/** Accepted notifications of a breach. */
export const breachNotificationExamples = [initial, complementary, final, withdrawal] as const;
