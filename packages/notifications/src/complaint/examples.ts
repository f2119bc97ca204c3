import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";

const person: ValidExample<"complaint"> = {
  about: "A person whose request stayed without an answer",
  payload: {
    kind: "complaint",
    version: 1,
    language: "fr",
    complainant: { capacity: "person", name: "Prénom Nom", email: "personne@exemple.ma" },
    against: { name: "Société de l’Exemple" },
    facts: "Une demande de rectification est restée sans réponse.",
    since: "2026-10-20",
    exercised: [{ right: "rectification", on: "2026-10-05", answer: "none" }],
    request: "Faire procéder à la rectification.",
    attachments: [],
  },
};

const association: ValidExample<"complaint"> = {
  about: "An association with the person's written authorisation",
  payload: {
    ...person.payload,
    complainant: { capacity: "association", name: "Association de l’Exemple", email: "contact@exemple.ma" },
    writtenAuthorisation: "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
  },
};

const arabic: ValidExample<"complaint"> = {
  about: "Unwanted messages, in Arabic, since an unknown day",
  payload: {
    ...person.payload,
    language: "ar",
    against: { name: "شركة المثال", address: "الدار البيضاء" },
    facts: "رسائل إشهارية دون رضى مسبق.",
    since: unknownYet,
    exercised: [],
    request: "وضع حد لهذه الرسائل.",
  },
};

/** Accepted complaints. */
export const complaintExamples = [person, association, arabic] as const;
