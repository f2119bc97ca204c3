import type { ValidExample } from "../example.js";
import { draftLetter, signedLetter } from "../filing/letter-sample.js";

const regulation: ValidExample<"opinion-request"> = {
  about: "A draft regulation",
  payload: {
    kind: "opinion-request",
    ...signedLetter,
    requester: "public-body",
    subject: "regulation",
    title: "Projet d’arrêté sur le dossier social (exemple)",
    summary: "Le projet crée un dossier commun à trois organismes.",
    urgent: false,
  },
};

const urgent: ValidExample<"opinion-request"> = {
  about: "An urgent bill of the Government",
  payload: {
    ...regulation.payload,
    requester: "government",
    subject: "bill",
    title: "Projet de loi de l’exemple",
    urgent: true,
    urgencyReason: "Inscription au prochain conseil",
  },
};

const register: ValidExample<"opinion-request"> = {
  about: "A register of art. 50, in Arabic",
  payload: {
    kind: "opinion-request",
    ...draftLetter,
    controller: { ...signedLetter.controller, name: "مصلحة عمومية (مثال)" },
    requester: "public-body",
    subject: "suspects-register",
    title: "مشروع سجل مركزي (مثال)",
    summary: "سجل تنص عليه صراحة مقتضيات قانونية.",
    urgent: false,
  },
};

/** Accepted requests for an opinion. */
export const opinionRequestExamples = [regulation, urgent, register] as const;
