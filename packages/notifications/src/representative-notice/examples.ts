import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";
import { draftLetter, signedLetter } from "../filing/letter-sample.js";
import { sample } from "../filing/sample.js";

const abroad = {
  ...sample.controller,
  name: "Plateforme de l’Exemple (société étrangère)",
  sector: "private" as const,
  address: { street: "5 rue de l’Exemple", city: "Lyon", state: "FR" },
};

const firm: ValidExample<"representative-notice"> = {
  about: "A company abroad whose servers stand in Morocco",
  payload: {
    kind: "representative-notice",
    ...signedLetter,
    controller: abroad,
    representative: {
      name: "Cabinet de l’Exemple",
      address: { street: "3, avenue de l’Exemple", city: "Casablanca", state: "MA" },
      email: "representant@exemple.ma",
    },
    means: "Serveurs loués dans un centre de données à Casablanca.",
    since: "2026-10-01",
  },
};

const phone: ValidExample<"representative-notice"> = {
  about: "With a telephone number",
  payload: {
    ...firm.payload,
    representative: {
      name: "Bureau de l’Exemple",
      address: { street: "8, rue de l’Exemple", postalCode: "10000", city: "Rabat", state: "MA" },
      phone: "+212 5 37 00 00 00",
      email: "bureau@exemple.ma",
    },
    means: "Objets connectés placés chez les abonnés.",
  },
};

const draft: ValidExample<"representative-notice"> = {
  about: "A draft before the representative is chosen",
  payload: {
    kind: "representative-notice",
    ...draftLetter,
    controller: abroad,
    representative: unknownYet,
    means: "خوادم موجودة بالمغرب",
    since: unknownYet,
  },
};

/** Accepted notices of representative. */
export const representativeNoticeExamples = [firm, phone, draft] as const;
