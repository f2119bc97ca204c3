import { everything, letterFields, type View, type Views } from "./view.js";

const processing = [
  "filing",
  "processing",
  "persons",
  "data",
  "retention",
  "recipients",
  "transfers",
  "rights",
];
const safeguards = ["processors", "links", "information", "security"];

// Items a to e of art. 15, what the exercise of rights needs, and not a telephone, an e-mail or a signatory.
const register: View = [
  "kind",
  "controller.name",
  "controller.acronym",
  "controller.address",
  "controller.representativeInMorocco.name",
  "controller.representativeInMorocco.address",
  "processing.name",
  "processing.characteristics",
  "processing.purposes.*.statement",
  "persons.*.category",
  "data.*.kind",
  "data.*.label",
  "recipients.*.name",
  "transfers.*.addressee",
  "transfers.*.state",
  "rights.service",
  "rights.address",
  "rights.website",
];

const counted: View = ["kind", "filing.reason", "controller.sector", "data.*.kind", "transfers.*.state"];
const filing = (...fields: readonly string[]) => ({
  "cndp-cell": everything(...letterFields, ...processing, ...fields),
  "public-register": register,
  statistics: counted,
});
const toAuthority = (...fields: readonly string[]) => ({
  "cndp-cell": everything(...letterFields, ...fields),
});

/** What is shown of filings, letters, complaints and acts of the authority. */
export const filingViews: Views = {
  declaration: filing("exception", ...safeguards),
  "simplified-declaration": filing("ground", "model"),
  "authorisation-request": filing("reasons", "justification", "model", "access", ...safeguards),
  "video-surveillance-declaration": filing("cameras", ...safeguards),
  "transfer-request": {
    "cndp-cell": everything(
      ...letterFields,
      "filing",
      "base",
      "addressee",
      "file",
      "data",
      "persons",
      "purpose",
      "mode",
      "frequency",
      "firstTransferOn",
      "ground",
      "explanation",
      "safeguards",
    ),
    statistics: [
      "kind",
      "controller.sector",
      "addressee.address.state",
      "data.*.kind",
      "ground",
      "frequency",
    ],
  },
  "change-notice": toAuthority("original", "processing", "changes", "effectiveOn"),
  "deletion-notice": toAuthority("original", "processing", "endedOn", "outcome", "assignee", "reason"),
  "representative-notice": toAuthority("representative", "means", "since"),
  "impossibility-notice": toAuthority("processing", "original", "persons", "aim", "reason", "instead"),
  "retention-extension-request": toAuthority(
    "original",
    "processing",
    "data",
    "aim",
    "interest",
    "declared",
    "requested",
    "form",
    "justification",
  ),
  "reply-time-request": toAuthority(
    "request",
    "right",
    "receivedOn",
    "acknowledgedOn",
    "reason",
    "proposedOn",
  ),
  "opinion-request": toAuthority("requester", "subject", "title", "summary", "urgent", "urgencyReason"),
  "public-register-designation": {
    ...toAuthority("register", "keeper", "publishedIn"),
    "public-register": [
      "kind",
      "controller.name",
      "register",
      "keeper.name",
      "keeper.role",
      "keeper.address",
    ],
  },
  authorisation: { "public-register": ["kind", "number", "on", "controller", "processing"] },
  complaint: {
    "cndp-cell": everything(
      "complainant",
      "against",
      "facts",
      "since",
      "exercised",
      "request",
      "writtenAuthorisation",
      "attachments",
    ),
    statistics: ["kind", "complainant.capacity", "exercised.*.right", "exercised.*.answer"],
  },
};
