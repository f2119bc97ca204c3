import { words } from "../filing/box.js";
import { absent, all, any, is, none, not, refuse } from "./refuse.js";
import type { Rule } from "./rule.js";

const refusal = is("outcome", "refused", "granted-in-part");

/** Requests of persons, their answers, and complaints. */
export const rightsRules: readonly Rule[] = [
  refuse(
    "rights-request",
    "corrections-missing",
    ["corrections"],
    all(is("right", "rectification"), none("corrections")),
    ["decree-2-09-165/40", "text"],
    words("Dites les corrections voulues.", "بينوا التصحيحات المطلوبة.", "Say which corrections are wanted."),
  ),
  refuse(
    "rights-request",
    "authority-to-act-missing",
    ["requester", "authority"],
    all(not(is("requester.capacity", "person")), absent("requester.authority")),
    ["decree-2-09-165/36", "text"],
    words(
      "Qui agit pour un autre, ou comme héritier, le prouve.",
      "على من يتصرف عن غيره أو بصفته وارثا أن يثبت ذلك.",
      "Whoever acts for another, or as an heir, proves it.",
    ),
  ),
  refuse(
    "rights-request",
    "heir-may-only-update",
    ["right"],
    all(is("requester.capacity", "heir"), not(is("right", "rectification"))),
    ["decree-2-09-165/42", "inference"],
    words(
      "Le décret n’ouvre à l’héritier que la mise à jour.",
      "لا يخول المرسوم للوارث إلا التحيين.",
      "The decree opens to an heir the update only.",
    ),
  ),
  refuse(
    "rights-request",
    "opposition-without-grounds",
    ["grounds"],
    all(is("right", "opposition"), not(is("marketing", true)), absent("grounds")),
    ["law-09-08/9", "text"],
    words(
      "Hors prospection, l’opposition donne ses motifs légitimes.",
      "في غير الاستقراء المباشر، يذكر التعرض أسبابه المشروعة.",
      "Outside marketing, an opposition gives its legitimate reasons.",
    ),
  ),
  refuse(
    "rights-answer",
    "reason-of-answer-missing",
    ["reason"],
    all(any(refusal, is("outcome", "postponed")), absent("reason")),
    ["law-09-08/7", "inference"],
    words(
      "Dites le motif du refus ou du report.",
      "بينوا سبب الرفض أو التأجيل.",
      "Give the reason of the refusal or delay.",
    ),
  ),
  refuse(
    "rights-answer",
    "recourse-not-told",
    ["recourseTold"],
    all(refusal, is("recourseTold", false)),
    ["law-09-08/8-a", "inference"],
    words(
      "Un refus dit à la personne qu’elle peut saisir la Commission nationale.",
      "على الرفض أن يخبر الشخص بإمكانية اللجوء إلى اللجنة الوطنية.",
      "A refusal tells the person that the CNDP can be asked.",
    ),
  ),
  refuse(
    "rights-answer",
    "authority-not-asked",
    ["authorityAskedOn"],
    all(is("outcome", "postponed"), not(is("right", "opposition")), absent("authorityAskedOn")),
    ["decree-2-09-165/36", "text"],
    words(
      "Un report se fait en saisissant sans attendre la Commission nationale.",
      "يقترن التأجيل بالاتصال الفوري باللجنة الوطنية.",
      "A delay goes with asking the CNDP at once.",
    ),
  ),
  refuse(
    "complaint",
    "written-authorisation-missing",
    ["writtenAuthorisation"],
    all(is("complainant.capacity", "association"), absent("writtenAuthorisation")),
    ["law-09-08/28", "inference"],
    words(
      "Une association joint l’autorisation écrite de la personne.",
      "على الجمعية إرفاق الإذن الكتابي للشخص.",
      "An association adds the person’s written authorisation.",
    ),
  ),
  refuse(
    "complaint",
    "complainant-unreachable",
    ["complainant"],
    all(absent("complainant.email"), absent("complainant.phone"), absent("complainant.address")),
    ["law-09-08/28", "inference"],
    words(
      "Indiquez au moins un moyen de joindre le plaignant.",
      "أشيروا إلى وسيلة واحدة على الأقل للاتصال بالمشتكي.",
      "Give at least one way to reach the complainant.",
    ),
  ),
];
