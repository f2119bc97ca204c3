import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { rightsRequestExamples } from "./examples.js";

const [access, rectification, opposition] = rightsRequestExamples;

/** Refused requests. */
export const invalidRightsRequests: readonly InvalidExample[] = [
  refusals(access.payload)("no precise object", ["object"], " ", "blank"),
  refusals(rectification.payload)(
    "a rectification without a correction",
    ["corrections"],
    undefined,
    "corrections-missing",
  ),
  refusals(rectification.payload)(
    "a representative without proof",
    ["requester", "authority"],
    undefined,
    "authority-to-act-missing",
  ),
  refusals(opposition.payload)(
    "an opposition without reasons that is not to marketing",
    ["marketing"],
    false,
    "opposition-without-grounds",
    "/grounds",
  ),
  refusals({ ...access.payload, requester: { ...access.payload.requester, authority: "Livret" } })(
    "an heir who asks for access",
    ["requester", "capacity"],
    "heir",
    "heir-may-only-update",
    "/right",
  ),
  refusals(access.payload)("a right the law does not know", ["right"], "portability", "unknown-choice"),
  refusals(access.payload)(
    "a birth date that does not exist",
    ["requester", "birthDate"],
    "1990-13-01",
    "invalid-day",
  ),
];
