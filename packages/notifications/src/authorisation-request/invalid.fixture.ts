import { edited } from "../edited.fixture.js";
import type { InvalidExample } from "../example.js";
import { authorisationRequestExamples } from "./examples.js";

const { payload } = authorisationRequestExamples[0];
const card = authorisationRequestExamples[1].payload;
const draft = authorisationRequestExamples[2].payload;

/** Refused requests for authorisation. */
export const invalidAuthorisationRequests: readonly InvalidExample[] = [
  { about: "no reason", payload: edited(payload, ["reasons"], []), code: "too-few", pointer: "/reasons" },
  {
    about: "the card number is not a reason given",
    payload: edited(payload, ["reasons"], ["interconnection", "sensitive-data"]),
    code: "reason-missing",
    pointer: "/reasons",
  },
  {
    about: "the link is not a reason given",
    payload: edited(payload, ["reasons"], ["cin-number", "sensitive-data"]),
    code: "reason-missing",
    pointer: "/reasons",
  },
  {
    about: "biometric data are not a reason given",
    payload: edited(draft, ["reasons"], ["access-control"]),
    code: "reason-missing",
    pointer: "/reasons",
  },
  {
    about: "one of the eight controls is left out",
    payload: edited(payload, ["security", "controls", 7], { control: "transmission", measure: "Journal" }),
    code: "security-control-missing",
    pointer: "/security/controls",
  },
  {
    about: "nobody has access",
    payload: edited(payload, ["access"], []),
    code: "too-few",
    pointer: "/access",
  },
  {
    about: "a gap without its reason",
    payload: edited(payload, ["security", "controls", 1, "measure"], { status: "not-applicable" }),
    code: "missing",
    pointer: "/security/controls/1/measure/reason",
  },
  {
    about: "a fraction of a person",
    payload: edited(payload, ["persons", 0, "number"], 1.5),
    code: "wrong-type",
    pointer: "/persons/0/number",
  },
  {
    about: "a recipient abroad and no transfer",
    payload: edited(card, ["recipients", 0, "state"], "DE"),
    code: "abroad-without-transfer",
    pointer: "/transfers",
  },
];
