import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { onlineViolenceReportExamples } from "./examples.js";

const [adult, minor, childAbuse, guardian, none] = onlineViolenceReportExamples;
const ofAdult = refusals(adult.payload);
const twoScopes = { ...adult.payload.consent, scopes: ["cndp", "platform"] };
const ofConsent = refusals({ ...adult.payload, consent: twoScopes });
const forwarded = refusals({
  ...childAbuse.payload,
  consent: { ...twoScopes, scopes: ["platform", "police"] },
});
const ofAbuse = refusals(childAbuse.payload);
const ofGuardian = refusals(guardian.payload);

/** Refused reports. */
export const invalidOnlineViolenceReports: readonly InvalidExample[] = [
  ofAdult("a name as pseudonym", ["victim", "pseudonym"], "Prénom Nom", "invalid-format"),
  ofAdult("the victim's telephone", ["victim", "phone"], "+212600000000", "unknown-field", "/victim/?"),
  ofAdult("an author outside an item", ["author"], "@compte_exemple", "unknown-field", "/?"),
  ofAdult(
    "an article attached to a person",
    ["items", 0, "penalArticle"],
    "447-1",
    "unknown-field",
    "/items/0/?",
  ),
  ofAdult("an image inside", ["evidence", 0, "content"], "aGVsbG8=", "unknown-field", "/evidence/0/?"),
  ofAdult("an item without an exact address", ["items", 0, "url"], "son profil", "invalid-format"),
  ofConsent(
    "an adult's consent for a minor",
    ["victim", "ageBand"],
    "13-15",
    "consent-of-a-minor",
    "/consent/kind",
  ),
  ofAdult("a consent that is none of the five", ["consent", "kind"], "implied", "unknown-choice"),
  ofAdult("no item", ["items"], [], "items-missing"),
  ofAdult("urgency without a reason", ["urgency", "reasons"], [], "urgency-without-reason"),
  ofAdult(
    "a recipient the victim did not agree to",
    ["routing", 0, "recipient"],
    "prosecutor",
    "outside-consent",
    "/routing",
  ),
  ofAdult("bad faith", ["goodFaith"], false, "unknown-choice"),
  ofAbuse(
    "child-abuse material with a proof",
    ["evidence"],
    adult.payload.evidence,
    "child-abuse-material-held",
  ),
  ofAbuse(
    "child-abuse material with a custody log",
    ["custody"],
    adult.payload.custody,
    "child-abuse-material-held",
    "/evidence",
  ),
  forwarded(
    "child-abuse material sent to a platform",
    ["routing", 1, "recipient"],
    "platform",
    "child-abuse-material-forwarded",
    "/routing",
  ),
  ofGuardian(
    "a representative who may be the author",
    ["consent", "guardianMayBeAuthor"],
    "unknown",
    "guardian-may-be-the-author",
  ),
  ofGuardian(
    "a mother as representative when a parent is the author",
    ["victim", "relationToAuthor"],
    "parent",
    "guardian-may-be-the-author",
    "/consent/guardianMayBeAuthor",
  ),
  ofGuardian(
    "a representative of an adult",
    ["victim", "ageBand"],
    "adult",
    "guardian-of-an-adult",
    "/consent/kind",
  ),
  ofGuardian(
    "a civil party without the victim's authorisation",
    ["civilParty", "authorisation"],
    undefined,
    "missing",
  ),
  ofGuardian(
    "a minor in a hash network",
    ["consent", "scopes"],
    ["cndp", "prosecutor", "hash-network"],
    "hash-network-adults-only",
  ),
  refusals(minor.payload)(
    "a best interest that nobody decided",
    ["consent", "decidedBy"],
    undefined,
    "missing",
  ),
  refusals(none.payload)("content in spite of a refusal", ["items"], adult.payload.items, "consent-refused"),
];
