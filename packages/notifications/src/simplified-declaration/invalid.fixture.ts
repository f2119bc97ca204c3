import { edited } from "../edited.fixture.js";
import type { InvalidExample } from "../example.js";
import { simplifiedDeclarationExamples } from "./examples.js";

const { payload } = simplifiedDeclarationExamples[0];
const paper = simplifiedDeclarationExamples[2].payload;

/** Refused simplified declarations. */
export const invalidSimplifiedDeclarations: readonly InvalidExample[] = [
  {
    about: "no decision",
    payload: edited(payload, ["model"], undefined),
    code: "missing",
    pointer: "/model",
  },
  {
    about: "an unknown ground",
    payload: edited(payload, ["ground"], "art-18"),
    code: "unknown-choice",
    pointer: "/ground",
  },
  {
    about: "article 17 for an automated processing",
    payload: edited(payload, ["ground"], "art-17"),
    code: "ground-does-not-fit",
    pointer: "/ground",
  },
  {
    about: "article 16 for a paper file",
    payload: edited(paper, ["ground"], "art-16"),
    code: "ground-does-not-fit",
    pointer: "/ground",
  },
  {
    about: "the identity card number",
    payload: edited(payload, ["data", 0, "kind"], "cin-number"),
    code: "cin-number-needs-authorisation",
    pointer: "/data/0/kind",
  },
  {
    about: "a reason for a gap that is blank",
    payload: edited(payload, ["retention"], { status: "unknown-yet", expectedOn: "soon" }),
    code: "invalid-day",
    pointer: "/retention/expectedOn",
  },
  {
    about: "a State in lower case",
    payload: edited(payload, ["controller", "address", "state"], "ma"),
    code: "invalid-format",
    pointer: "/controller/address/state",
  },
];
