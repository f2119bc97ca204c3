import { everything, letterFields, type View, type Views } from "./view.js";

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

/** What is shown of breaches and of cases of online violence. */
export const caseViews: Views = {
  "breach-notification": {
    "cndp-cell": everything(
      ...letterFields,
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
