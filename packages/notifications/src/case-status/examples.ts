import type { ValidExample } from "../example.js";

const forwarded: ValidExample<"case-status"> = {
  about: "The authority's cell hands the case on",
  payload: {
    kind: "case-status",
    version: 1,
    language: "fr",
    report: "VN-2026-0042",
    from: "qualified",
    to: "forwarded",
    by: "cndp",
    at: "2026-11-20T12:00:00Z",
  },
};

const acted: ValidExample<"case-status"> = {
  about: "The platform has acted; its answer is named by digest",
  payload: {
    ...forwarded.payload,
    from: "forwarded",
    to: "acted",
    by: "platform",
    at: "2026-11-20T18:00:00Z",
    document: "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
  },
};

const withdrawn: ValidExample<"case-status"> = {
  about: "The victim withdraws, in Arabic",
  payload: { ...forwarded.payload, language: "ar", from: "forwarded", to: "withdrawn", by: "victim" },
};

/** Accepted moves. */
export const caseStatusExamples = [forwarded, acted, withdrawn] as const;
