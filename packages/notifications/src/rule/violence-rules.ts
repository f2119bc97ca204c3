import { caseTransitions } from "../case-status/transitions.js";
import { words } from "../filing/box.js";
import { absent, all, any, is, not, refuse } from "./refuse.js";
import type { Rule } from "./rule.js";
import { violenceReportRules } from "./violence-report-rules.js";

const allowed = any(
  ...caseTransitions.map(({ from, to, by }) => all(is("from", from), is("to", to), is("by", ...by))),
);

/** Online violence: what a report may hold, what a platform answers, how a case moves. */
export const violenceRules: readonly Rule[] = [
  ...violenceReportRules,
  refuse(
    "case-status",
    "move-not-allowed",
    ["to"],
    not(allowed),
    ["law-103-13", "inference"],
    words(
      "Ce passage n’est pas ouvert à qui le fait.",
      "هذا الانتقال غير مخول لصاحبه.",
      "This move is not open to whoever makes it.",
    ),
  ),
  refuse(
    "platform-response",
    "decisions-missing",
    ["decisions"],
    all(is("outcome", "acted"), { at: ["decisions"], empty: true }),
    ["law-103-13", "inference"],
    words(
      "Dites ce qui a été fait de chaque contenu.",
      "بينوا ما اتخذ بشأن كل محتوى.",
      "Say what was done about each item.",
    ),
  ),
  refuse(
    "platform-response",
    "decisions-without-act",
    ["decisions"],
    all(not(is("outcome", "acted")), not({ at: ["decisions"], empty: true })),
    ["law-103-13", "inference"],
    words(
      "Cette réponse n’est suivie d’aucune mesure.",
      "هذا الجواب لا يتبعه أي تدبير.",
      "This answer goes with no act.",
    ),
  ),
  refuse(
    "platform-response",
    "silence-decides-nothing",
    ["decidedAt"],
    all(is("outcome", "no-answer"), not(absent("decidedAt"))),
    ["law-103-13", "inference"],
    words(
      "Sans réponse, il n’y a pas de jour de décision.",
      "بدون جواب لا يوجد تاريخ قرار.",
      "Without an answer there is no time of decision.",
    ),
  ),
];
