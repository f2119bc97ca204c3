import type { ValidExample } from "../example.js";
import { notApplicable } from "../filing/gap.js";

const express: ValidExample<"authorisation"> = {
  about: "An express authorisation with conditions",
  payload: {
    kind: "authorisation",
    version: 1,
    language: "fr",
    grant: "express",
    number: "A-140/2026",
    on: "2026-06-12",
    answers: { kind: "authorisation-request" },
    controller: "Établissement d’entraide du Souss (exemple)",
    processing: "Dossier social",
    deliberation: "Délibération de l’exemple",
    conditions: ["Conservation limitée à deux ans"],
  },
};

const transfer: ValidExample<"authorisation"> = {
  about: "An authorisation of a transfer, for a time",
  payload: {
    ...express.payload,
    number: "T-77/2026",
    answers: { kind: "transfer-request" },
    processing: "Paie",
    until: "2028-06-11",
  },
};

const silence: ValidExample<"authorisation"> = {
  about: "Silence within the time, read as an authorisation by a person",
  payload: {
    kind: "authorisation",
    version: 1,
    language: "ar",
    grant: "by-silence",
    number: notApplicable("لم يصدر أي قرار"),
    on: "2026-09-02",
    answers: { kind: "authorisation-request" },
    controller: "جمعية المثال للتضامن",
    processing: "مواكبة المستفيدين",
    silence: { role: "رئيس الجمعية", on: "2026-09-05", ranOutOn: "2026-09-02" },
  },
};

/** Accepted authorisations. */
export const authorisationExamples = [express, transfer, silence] as const;
