import type { ValidExample } from "../example.js";
import { notApplicable, unknownYet } from "../filing/gap.js";
import { sample } from "../filing/sample.js";

const entity: ValidExample<"security-incident"> = {
  about: "A public body, as soon as it knows",
  payload: {
    kind: "security-incident",
    version: 1,
    language: "fr",
    incident: "INC-2026-003",
    basis: "law-05-20",
    declarant: { name: "Établissement d’entraide du Souss (exemple)", capacity: "entity" },
    contact: sample.contact,
    detected: "2026-11-18T06:40:00Z",
    aware: "2026-11-18T08:00:00Z",
    significant: true,
    nature: ["confidentiality"],
    cause: "external-malicious",
    description: "Un compte de messagerie de service a été utilisé depuis l’étranger.",
    systems: ["Messagerie"],
    measures: ["Sessions fermées"],
    technicalDataKept: true,
    breachCase: "VIOL-2026-003",
    attachments: [],
  },
};

const provider: ValidExample<"security-incident"> = {
  about: "A digital service provider, significant impact, no personal data",
  payload: {
    ...entity.payload,
    incident: "INC-2026-004",
    declarant: { name: "Hébergeur de l’Exemple", capacity: "digital-service-provider" },
    nature: ["availability"],
    cause: "system-failure",
    systems: ["Stockage"],
    breachCase: notApplicable("Aucune donnée à caractère personnel"),
  },
};

const association: ValidExample<"security-incident"> = {
  about: "An association, of its own will, in Arabic",
  payload: {
    ...entity.payload,
    language: "ar",
    incident: "INC-2026-005",
    basis: "voluntary",
    declarant: { name: "جمعية المثال للتضامن", capacity: "other" },
    contact: unknownYet,
    significant: false,
    description: "تعطل الموقع بعد محاولة اختراق.",
    systems: ["الموقع"],
    technicalDataKept: false,
    breachCase: unknownYet,
  },
};

/** Accepted declarations of an incident. */
export const securityIncidentExamples = [entity, provider, association] as const;
