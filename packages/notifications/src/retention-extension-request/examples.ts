import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";
import { draftLetter, signedLetter } from "../filing/letter-sample.js";

const coded: ValidExample<"retention-extension-request"> = {
  about: "Coded data for statistics",
  payload: {
    kind: "retention-extension-request",
    ...signedLetter,
    original: { kind: "declaration", number: "D-77/2023" },
    processing: "Suivi des aides",
    data: ["Commune", "Tranche d’âge", "Nature de l’aide"],
    aim: "statistical",
    interest: "Mesurer sur dix ans l’effet des aides.",
    declared: "P2Y",
    requested: "P10Y",
    form: "coded",
  },
};

const named: ValidExample<"retention-extension-request"> = {
  about: "Identifying data for history",
  payload: {
    ...coded.payload,
    data: ["Registre d’entraide"],
    aim: "historical",
    interest: "Le registre documente l’histoire de l’établissement.",
    form: "identifying",
    justification: "Les liens entre familles sont l’objet de l’étude",
  },
};

const draft: ValidExample<"retention-extension-request"> = {
  about: "A draft whose period is not settled",
  payload: {
    kind: "retention-extension-request",
    ...draftLetter,
    original: { kind: "authorisation", number: "A-31/2024" },
    processing: "بحث حول صحة المسنين",
    data: ["نتائج الاستبيان"],
    aim: "scientific",
    interest: "تتبع تطور المؤشرات.",
    declared: "P1Y",
    requested: unknownYet,
    form: "coded",
  },
};

/** Accepted requests to keep data longer. */
export const retentionExtensionRequestExamples = [coded, named, draft] as const;
