import { event, notice, purpose, representative } from "../consent.fixture.js";

/** What the formats demand and no notice says. */
export const facts = {
  controller: {
    id: "https://aide-sociale.example",
    address: "Avenue de la Victoire, Rabat",
    type: "public-body",
  },
  storage: ["MA"],
  retention: "P5Y",
};
/** A notice with everything that the formats have a place for. */
export const capsule = notice([
  purpose({
    data: ["income"],
    sensitive: ["health"],
    recipients: ["bank"],
    answers: { income: { compulsory: true } },
    validFor: "P1Y",
  }),
]);
/** Shown, given by the mother, taken back at majority. */
export const history = {
  notices: [capsule],
  events: [
    event("withdrawn", 3, capsule, { at: "2026-07-01T10:00:00+01:00" }),
    event("shown", 1, capsule, { at: "2026-06-01T09:59:00Z" }),
    event("given", 2, capsule, { strength: "express", by: representative("mother") }),
    event("majority-reached", 4, capsule, { at: "2026-08-01T10:00:00Z" }),
  ],
};
