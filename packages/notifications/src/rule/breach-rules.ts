import { words } from "../filing/box.js";
import { absent, all, any, is, not, refuse } from "./refuse.js";
import type { Rule } from "./rule.js";

const securityArticle = ["law-09-08/23", "inference"] as const;
const open = (path: string) => is(`${path}.status`, "unknown-yet");
const duty = is("basis", "law-05-20");

/** Breaches of data and incidents of security. */
export const breachRules: readonly Rule[] = [
  refuse(
    "breach-notification",
    "earlier-phase-missing",
    ["previous"],
    all(not(is("phase", "initial")), absent("previous")),
    securityArticle,
    words("Rappelez l’étape précédente.", "أشيروا إلى المرحلة السابقة.", "Name the earlier phase."),
  ),
  refuse(
    "breach-notification",
    "initial-phase-has-no-earlier",
    ["previous"],
    all(is("phase", "initial"), { at: ["previous"], present: true }),
    securityArticle,
    words(
      "La première étape n’en suit aucune.",
      "المرحلة الأولى لا تسبقها مرحلة.",
      "The first phase follows none.",
    ),
  ),
  ...[
    "formalities",
    "cause",
    "persons",
    "data",
    "consequences",
    "severity",
    "likelihood",
    "communication",
    "signature",
  ].map((field) =>
    refuse(
      "breach-notification",
      "final-phase-open",
      [field],
      all(is("phase", "final"), open(field)),
      securityArticle,
      words(
        "L’étape finale ne laisse rien d’inconnu ici.",
        "المرحلة النهائية لا تترك هنا شيئا مجهولا.",
        "The final phase leaves nothing unknown here.",
      ),
    ),
  ),
  refuse(
    "breach-notification",
    "withdrawal-reason-missing",
    ["withdrawalReason"],
    all(is("phase", "withdrawal"), absent("withdrawalReason")),
    securityArticle,
    words("Dites pourquoi elle est retirée.", "بينوا سبب السحب.", "Say why it is withdrawn."),
  ),
  refuse(
    "breach-notification",
    "communication-reason-missing",
    ["communication", "because"],
    all(is("communication.state", "not-required"), absent("communication.because")),
    securityArticle,
    words(
      "Dites pourquoi les personnes ne sont pas informées.",
      "بينوا لماذا لا يتم إخبار الأشخاص.",
      "Say why the persons are not told.",
    ),
  ),
  refuse(
    "breach-notification",
    "communication-day-missing",
    ["communication", "on"],
    all(is("communication.state", "done"), absent("communication.on")),
    securityArticle,
    words(
      "Dites quel jour les personnes ont été informées.",
      "بينوا تاريخ إخبار الأشخاص.",
      "Say on which day the persons were told.",
    ),
  ),
  refuse(
    "security-incident",
    "not-bound-by-law-05-20",
    ["basis"],
    all(
      duty,
      any(
        is("declarant.capacity", "other"),
        all(is("declarant.capacity", "digital-service-provider"), is("significant", false)),
      ),
    ),
    ["law-05-20/33", "text"],
    words(
      "La loi 05-20 n’oblige pas ce déclarant ; la déclaration est volontaire.",
      "القانون رقم 05.20 لا يلزم هذا المصرح؛ التصريح تطوعي.",
      "Law 05-20 does not bind this declarant; the declaration is voluntary.",
    ),
  ),
];
