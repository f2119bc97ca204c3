import type { Explanations } from "./explanations.js";

/** English sentences of decisions. */
export const en: Explanations = {
  phase: {
    active: "in use",
    intermediate: "kept aside",
    definitive: "kept for history, statistics or science",
    ended: "its time has run out",
    unknown: "unknown",
  },
  action: {
    keep: "keep",
    block: "block: neither use nor eliminate",
    delete: "delete",
    anonymise: "anonymise",
    pseudonymise: "pseudonymise",
    "archive-then-delete": "archive, then delete",
    restrict: "block access",
    review: "have a person decide",
  },
  reason: {
    "no-rule": "No rule in force applies to this row.",
    "value-missing":
      "Rule {rule} reads column {column}, which was not given, or as a moment of the host’s clock: the row stays.",
    "start-missing":
      "Rule {rule} counts from column {column}, which holds no day: the row stays until it does.",
    start: "Rule {rule} counts from column {column}: {day}.",
    "start-birthday": "Rule {rule} counts from the age of {period}, by column {column}: {day}.",
    "start-event": "Rule {rule} counts from event {event} (column {column} of {dataset}): {day}.",
    "event-missing":
      "Rule {rule} counts from event {event}, which has no row in {dataset}, or one without a day in {column}: the row stays until it has.",
    "start-absent": "Rule {rule}: {from} has not happened and does not count.",
    "start-last": "Rule {rule}: the last of these days counts, {day}.",
    phase: "Rule {rule}: phase “{phase}” of {period} ends on {until}.",
    floor: "Rule {rule}: at least {period} ({source}), until {until}.",
    ceiling: "Rule {rule}: at most {period} ({source}), until {until}.",
    "decided-by": "Due on {dueOn}, decided by the {bound} of rule {rule}.",
    overridden: "Rule {rule} alone would have given {dueOn}.",
    extension:
      "The CNDP’s authorisation {reference} lets the row be kept until {until} (law 09-08, article 3-2).",
    hold: "Hold {hold} stands: nothing is deleted.",
    "hold-unclear":
      "Hold {hold} is on a person, and the row does not say whom it is about: nothing is deleted.",
    "hold-value-missing":
      "Hold {hold} reads column {column}, which was not given, or as a moment of the host’s clock: nothing is deleted.",
    "milder-action": "Rules disagree on the action; the mildest is that of rule {rule}.",
    "no-visa":
      "Public archives: no stamped elimination list covers this row of {dataset} (decree 2-14-267, articles 13 and 14).",
  },
  bound: { period: "period", floor: "floor", ceiling: "ceiling" },
};
