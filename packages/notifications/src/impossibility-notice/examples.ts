import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";
import { draftLetter, signedLetter } from "../filing/letter-sample.js";

const study: ValidExample<"impossibility-notice"> = {
  about: "A historical study on old registers",
  payload: {
    kind: "impossibility-notice",
    ...signedLetter,
    processing: "Étude sur les registres d’entraide 1960-1980",
    original: { kind: "authorisation", number: "A-140/2026" },
    persons: [{ category: "Personnes inscrites aux registres", number: 12_000 }],
    aim: "historical",
    reason:
      "Les adresses des registres ont plus de quarante ans et ne permettent pas de joindre les personnes.",
    instead: "Avis affiché et publié sur le site",
  },
};

const statistics: ValidExample<"impossibility-notice"> = {
  about: "Statistics on coded data",
  payload: {
    ...study.payload,
    processing: "Statistiques annuelles",
    aim: "statistical",
    reason: "Les données reçues sont codées ; l’organisme ne détient aucun moyen de joindre les personnes.",
  },
};

const draft: ValidExample<"impossibility-notice"> = {
  about: "A draft before the formality",
  payload: {
    kind: "impossibility-notice",
    ...draftLetter,
    processing: "دراسة علمية حول الهشاشة",
    original: unknownYet,
    persons: [{ category: "أسر مستفيدة سابقا", number: unknownYet }],
    aim: "scientific",
    reason: "تعذر التوصل إلى عناوين الأسر بعد انتقالها.",
  },
};

/** Accepted notices of impossibility. */
export const impossibilityNoticeExamples = [study, statistics, draft] as const;
