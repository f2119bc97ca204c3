import type { ValidExample } from "../example.js";

const declared: ValidExample<"receipt"> = {
  about: "The receipt of a declaration",
  payload: {
    kind: "receipt",
    version: 1,
    language: "fr",
    number: "D-908/2025",
    filedAt: "2025-11-02T10:00:00+01:00",
    issuedAt: "2025-11-03T09:15:00+01:00",
    answers: { kind: "declaration" },
    controller: "Établissement d’entraide du Souss (exemple)",
    processing: "Accueil des usagers",
  },
};

const digest: ValidExample<"receipt"> = {
  about: "A receipt that names the filing by its digest",
  payload: {
    ...declared.payload,
    number: "D-443/2026",
    answers: {
      kind: "simplified-declaration",
      sha256: "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
    },
    processing: "Lettre d’information",
  },
};

const arabic: ValidExample<"receipt"> = {
  about: "A receipt in Arabic, in universal time",
  payload: {
    ...declared.payload,
    language: "ar",
    number: "D-GC-77/2026",
    filedAt: "2026-10-01T08:00:00Z",
    issuedAt: "2026-10-01T15:30:00Z",
    answers: { kind: "video-surveillance-declaration" },
    controller: "جمعية المثال للتضامن",
    processing: "المراقبة بالكاميرات",
  },
};

/** Accepted receipts. */
export const receiptExamples = [declared, digest, arabic] as const;
