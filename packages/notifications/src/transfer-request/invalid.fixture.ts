import { edited } from "../edited.fixture.js";
import type { InvalidExample } from "../example.js";
import { transferRequestExamples } from "./examples.js";

const { payload } = transferRequestExamples[0];
const consent = transferRequestExamples[1].payload;
const clauses = transferRequestExamples[2].payload;

/** Refused transfer requests. */
export const invalidTransferRequests: readonly InvalidExample[] = [
  {
    about: "no base formality",
    payload: edited(payload, ["base"], undefined),
    code: "missing",
    pointer: "/base",
  },
  {
    about: "an unlisted State called listed",
    payload: edited(payload, ["addressee", "address", "state"], "US"),
    code: "transfer-to-unlisted-state",
    pointer: "/ground",
  },
  {
    about: "Croatia, which is not on the list as reported",
    payload: edited(payload, ["addressee", "address", "state"], "HR"),
    code: "transfer-to-unlisted-state",
    pointer: "/ground",
  },
  {
    about: "an addressee in Morocco",
    payload: edited(consent, ["addressee", "address", "state"], "MA"),
    code: "transfer-inside-morocco",
    pointer: "/addressee/address/state",
  },
  {
    about: "an exception that is not explained",
    payload: edited(consent, ["explanation"], undefined),
    code: "explanation-missing",
    pointer: "/explanation",
  },
  {
    about: "clauses that are not described",
    payload: edited(clauses, ["safeguards"], undefined),
    code: "safeguards-missing",
    pointer: "/safeguards",
  },
  {
    about: "persons without a number",
    payload: edited(payload, ["persons", 0, "number"], undefined),
    code: "missing",
    pointer: "/persons/0/number",
  },
  {
    about: "a first day that does not exist",
    payload: edited(payload, ["firstTransferOn"], "2027-13-01"),
    code: "invalid-day",
    pointer: "/firstTransferOn",
  },
];
