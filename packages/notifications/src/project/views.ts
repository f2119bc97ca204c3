import type { PayloadKind } from "../kind.js";
import type { Recipient } from "./recipient.js";

/** The fields a recipient is shown, as paths; `*` stands for each item of a list, and a path shows all that is below it. */
export type View = readonly string[];

const everything = (...fields: readonly string[]): View => ["kind", "version", "language", ...fields];

const letter = ["controller", "contact", "attachments", "signature"];
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
  "cndp-cell": everything(...letter, ...processing, ...fields),
  "public-register": register,
  statistics: counted,
});
const toAuthority = (...fields: readonly string[]) => ({ "cndp-cell": everything(...letter, ...fields) });

const caseStatus = everything("report", "from", "to", "by", "at", "document");
const answer = everything(
  "report",
  "service",
  "receivedAt",
  "decidedAt",
  "outcome",
  "decisions",
  "ground",
  "groundUrl",
  "automatedDecision",
  "contestUntil",
);

const content: View = ["items.*.url", "items.*.service", "items.*.content", "items.*.harms", "items.*.asked"];
const seen: View = ["items.*.firstSeen", "items.*.lastSeen"];
const toCompany: View = everything(
  "report",
  "association",
  "madeAt",
  "urgency.level",
  ...content,
  ...seen,
  "goodFaith",
);
const toJustice: View = everything(
  "report",
  "association",
  "madeAt",
  "urgency",
  "victim",
  "consent",
  "items",
  "circumstances",
  "evidence",
  "custody",
  "goodFaith",
);

/** What each recipient is shown of each kind. What is not here is shown to nobody. */
export const views: Readonly<Partial<Record<PayloadKind, Readonly<Partial<Record<Recipient, View>>>>>> = {
  declaration: filing("exception", ...safeguards),
  "simplified-declaration": filing("ground", "model"),
  "authorisation-request": filing("reasons", "justification", "model", "access", ...safeguards),
  "video-surveillance-declaration": filing("cameras", ...safeguards),
  "transfer-request": {
    "cndp-cell": everything(
      ...letter,
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
  "breach-notification": {
    "cndp-cell": everything(
      ...letter,
      "case",
      "phase",
      "previous",
      "basis",
      "clock",
      "formalities",
      "timeline",
      "delayReason",
      "nature",
      "cause",
      "vectors",
      "description",
      "persons",
      "data",
      "consequences",
      "severity",
      "likelihood",
      "measures",
      "communication",
      "otherAuthorities",
      "states",
      "withdrawalReason",
    ),
    statistics: ["kind", "phase", "nature", "cause", "vectors", "persons", "data", "severity", "likelihood"],
  },
  "online-violence-report": {
    "cndp-cell": everything(
      "report",
      "association",
      "madeAt",
      "urgency",
      "victim.ageBand",
      "victim.gender",
      "consent.kind",
      "consent.scopes",
      "items",
      "circumstances",
      "evidence.*.item",
      "evidence.*.kind",
      "evidence.*.sha256",
      "routing",
      "goodFaith",
    ),
    platform: [...toCompany, "circumstances"],
    "telephone-operator": toCompany,
    prosecutor: [...toJustice, "civilParty"],
    police: toJustice,
    "hash-network": ["kind", "evidence.*.pdq", "evidence.*.pdqQuality"],
    statistics: [
      "kind",
      "urgency.level",
      "victim.ageBand",
      "victim.gender",
      "consent.kind",
      "items.*.service",
      "items.*.content",
      "items.*.harms",
    ],
  },
  "platform-response": {
    "cndp-cell": answer,
    prosecutor: answer,
    police: answer,
    statistics: ["kind", "service", "outcome", "decisions.*.visibility"],
  },
  "case-status": {
    "cndp-cell": caseStatus,
    prosecutor: caseStatus,
    police: caseStatus,
    statistics: ["kind", "from", "to"],
  },
};
