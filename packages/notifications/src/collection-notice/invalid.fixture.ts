import { edited } from "../edited.fixture.js";
import type { InvalidExample } from "../example.js";
import { collectionNoticeExamples } from "./examples.js";

const { payload } = collectionNoticeExamples[0];
const numbered = (number: string): InvalidExample => ({
  about: `the placeholder ${number}`,
  payload: edited(payload, ["formality", "number"], number),
  code: "placeholder-number",
  pointer: "/formality/number",
});

/** Refused notices. */
export const invalidCollectionNotices: readonly InvalidExample[] = [
  numbered("D-XXX/2026"),
  numbered("D-000/2026"),
  numbered("……"),
  numbered("en cours"),
  numbered("قيد الإنجاز"),
  numbered("D-[numéro]/2026"),
  numbered("TBD"),
  {
    about: "direct collection without receipt",
    payload: edited(payload, ["formality"], undefined),
    code: "formality-missing",
    pointer: "/formality",
  },
  { about: "no purpose", payload: edited(payload, ["purposes"], []), code: "too-few", pointer: "/purposes" },
  {
    about: "a purpose that is a number",
    payload: edited(payload, ["purposes", 0], 7),
    code: "wrong-type",
    pointer: "/purposes/0",
  },
  {
    about: "rights that nobody can exercise",
    payload: edited(payload, ["rights", "email"], undefined),
    code: "rights-contact-unreachable",
    pointer: "/rights",
  },
  {
    about: "an address that is none",
    payload: edited(payload, ["rights", "email"], "droits@"),
    code: "invalid-format",
    pointer: "/rights/email",
  },
  {
    about: "a fourth language",
    payload: edited(payload, ["language"], "es"),
    code: "unknown-choice",
    pointer: "/language",
  },
];
