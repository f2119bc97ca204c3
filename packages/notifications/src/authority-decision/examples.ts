import type { ValidExample } from "../example.js";

const extension: ValidExample<"authority-decision"> = {
  about: "The time to decide is extended",
  payload: {
    kind: "authority-decision",
    version: 1,
    language: "fr",
    decision: "extension",
    number: "Décision 12 de l’exemple",
    notifiedOn: "2026-08-20",
    answers: { kind: "authorisation-request" },
    controller: "Établissement d’entraide du Souss (exemple)",
    processing: "Dossier social",
    reasons: "Le dossier demande une expertise.",
    until: "2026-10-22",
  },
};

const moved: ValidExample<"authority-decision"> = {
  about: "A declaration moves to the regime of authorisation",
  payload: {
    kind: "authority-decision",
    version: 1,
    language: "fr",
    decision: "move-to-authorisation",
    number: "Décision 13 de l’exemple",
    notifiedOn: "2026-09-04",
    answers: { kind: "declaration" },
    controller: "Établissement d’entraide du Souss (exemple)",
    processing: "Accueil des usagers",
    reasons: "Le traitement présente des dangers manifestes.",
  },
};

const withdrawal: ValidExample<"authority-decision"> = {
  about: "A receipt is withdrawn and the data are blocked, in Arabic",
  payload: {
    ...moved.payload,
    language: "ar",
    decision: "withdrawal",
    number: "القرار 14 (مثال)",
    touches: "D-908/2025",
    reasons: "المعالجة تمس بالأمن.",
    measures: ["blocking"],
  },
};

const complement: ValidExample<"authority-decision"> = {
  about: "A complement is asked for",
  payload: {
    ...moved.payload,
    decision: "complement-asked",
    reasons: "Le dossier est incomplet.",
    asked: ["Contrat de sous-traitance"],
  },
};

const order: ValidExample<"authority-decision"> = {
  about: "Erasure is ordered",
  payload: { ...moved.payload, decision: "order", measures: ["erasure"], reasons: "Collecte illicite." },
};

/** Accepted decisions. */
export const authorityDecisionExamples = [extension, moved, withdrawal, complement, order] as const;
