import { edited } from "../edited.fixture.js";
import type { InvalidExample } from "../example.js";
import { declarationExamples } from "./examples.js";

const { payload } = declarationExamples[0];
const data = (kind: string) => [{ kind, label: "Donnée", origin: "direct" }];

/** Refused declarations. */
export const invalidDeclarations: readonly InvalidExample[] = [
  {
    about: "no purpose",
    payload: edited(payload, ["processing", "purposes"], []),
    code: "too-few",
    pointer: "/processing/purposes",
  },
  {
    about: "no name of the controller",
    payload: edited(payload, ["controller", "name"], undefined),
    code: "missing",
    pointer: "/controller/name",
  },
  {
    about: "a blank name",
    payload: edited(payload, ["processing", "name"], "  "),
    code: "blank",
    pointer: "/processing/name",
  },
  {
    about: "a day that does not exist",
    payload: edited(payload, ["signature", "on"], "2026-02-30"),
    code: "invalid-day",
    pointer: "/signature/on",
  },
  {
    about: "a period in words",
    payload: edited(payload, ["retention", 0, "period"], "2 ans"),
    code: "invalid-format",
    pointer: "/retention/0/period",
  },
  {
    about: "an unknown field",
    payload: edited(payload, ["processing", "dpo"], "x"),
    code: "unknown-field",
    pointer: "/processing/?",
  },
  {
    about: "an unknown kind of data",
    payload: edited(payload, ["data", 0, "kind"], "mood"),
    code: "unknown-choice",
    pointer: "/data/0/kind",
  },
  {
    about: "an undertaking that is not given",
    payload: edited(payload, ["signature", "undertaking"], false),
    code: "unknown-choice",
    pointer: "/signature/undertaking",
  },
  {
    about: "the identity card number",
    payload: edited(payload, ["data"], data("cin-number")),
    code: "cin-number-needs-authorisation",
    pointer: "/data",
  },
  {
    about: "health",
    payload: edited(payload, ["data"], data("health")),
    code: "sensitive-data-needs-authorisation",
    pointer: "/data",
  },
  {
    about: "union membership under the wrong exception",
    payload: edited(edited(payload, ["data"], data("trade-union-membership")), ["exception"], "22"),
    code: "sensitive-data-needs-authorisation",
    pointer: "/data",
  },
  {
    about: "genetic data",
    payload: edited(payload, ["data"], data("genetic")),
    code: "genetic-data-needs-authorisation",
    pointer: "/data",
  },
  {
    about: "offences",
    payload: edited(payload, ["data"], data("offence")),
    code: "offence-data-needs-authorisation",
    pointer: "/data",
  },
  {
    about: "biometric data",
    payload: edited(payload, ["data"], data("biometric")),
    code: "biometric-data-needs-authorisation",
    pointer: "/data/0/kind",
  },
  {
    about: "files with different purposes",
    payload: edited(
      payload,
      ["links"],
      [{ kind: "interconnection", with: "Fichier", purposes: "different", aim: "Croisement" }],
    ),
    code: "interconnection-needs-authorisation",
    pointer: "/links/0/purposes",
  },
  {
    about: "a processor abroad and no transfer",
    payload: edited(payload, ["processors", 0, "state"], "FR"),
    code: "abroad-without-transfer",
    pointer: "/transfers",
  },
  {
    about: "an unlisted State called listed",
    payload: edited(
      payload,
      ["transfers"],
      [{ addressee: "Bureau", state: "US", purpose: "Envoi", ground: "listed-state" }],
    ),
    code: "transfer-to-unlisted-state",
    pointer: "/transfers/0/ground",
  },
  {
    about: "a transfer to Morocco",
    payload: edited(
      payload,
      ["transfers"],
      [{ addressee: "Bureau", state: "MA", purpose: "Envoi", ground: "express-consent" }],
    ),
    code: "transfer-inside-morocco",
    pointer: "/transfers/0/state",
  },
  {
    about: "rights that nobody can exercise",
    payload: edited(payload, ["rights"], { service: "Accueil" }),
    code: "rights-contact-unreachable",
    pointer: "/rights",
  },
  {
    about: "a change without the first number",
    payload: edited(payload, ["filing", "reason"], "change"),
    code: "change-without-reference",
    pointer: "/filing/previous",
  },
];
