import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";
import { draftLetter, signedLetter } from "../filing/letter-sample.js";

const directory: ValidExample<"public-register-designation"> = {
  about: "A directory of licensed institutions",
  payload: {
    kind: "public-register-designation",
    ...signedLetter,
    register: {
      name: "Répertoire des établissements agréés (exemple)",
      legalText: "Texte réglementaire de l’exemple",
      purpose: "Faire connaître au public les établissements agréés et leurs responsables.",
      website: "https://exemple.ma/repertoire",
    },
    keeper: {
      name: "Division de l’agrément",
      role: "Service responsable",
      address: "1, rue de l’Exemple, Agadir",
      email: "agrement@exemple.ma",
    },
    publishedIn: "Page du répertoire et affichage à l’accueil",
  },
};

const paper: ValidExample<"public-register-designation"> = {
  about: "A register on paper",
  payload: {
    ...directory.payload,
    register: {
      name: "Registre des associations (exemple)",
      legalText: "Texte de l’exemple",
      purpose: "Consultation sur place par toute personne.",
    },
  },
};

const draft: ValidExample<"public-register-designation"> = {
  about: "A draft before somebody is designated",
  payload: {
    kind: "public-register-designation",
    ...draftLetter,
    register: { name: "سجل عمومي (مثال)", legalText: "نص تنظيمي (مثال)", purpose: "إخبار العموم." },
    keeper: unknownYet,
    publishedIn: unknownYet,
  },
};

/** Accepted designations. */
export const publicRegisterDesignationExamples = [directory, paper, draft] as const;
