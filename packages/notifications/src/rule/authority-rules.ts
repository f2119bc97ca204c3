import { words } from "../filing/box.js";
import { absent, all, is, none, not, refuse } from "./refuse.js";
import type { Rule } from "./rule.js";

const declarations = ["declaration", "simplified-declaration", "video-surveillance-declaration"] as const;

/** Acts of the authority: receipts, authorisations, decisions. */
export const authorityRules: readonly Rule[] = [
  refuse(
    "receipt",
    "receipt-of-no-declaration",
    ["answers", "kind"],
    not(is("answers.kind", ...declarations)),
    ["law-09-08/19", "text"],
    words(
      "Un récépissé répond à une déclaration ; une demande reçoit une autorisation.",
      "الوصل جواب عن تصريح؛ أما الطلب فجوابه إذن.",
      "A receipt answers a declaration; a request gets an authorisation.",
    ),
  ),
  refuse(
    "authorisation",
    "authorisation-of-no-request",
    ["answers", "kind"],
    is("answers.kind", ...declarations),
    ["law-09-08/12-1", "text"],
    words(
      "Une autorisation répond à une demande ; une déclaration reçoit un récépissé.",
      "الإذن جواب عن طلب؛ أما التصريح فجوابه وصل.",
      "An authorisation answers a request; a declaration gets a receipt.",
    ),
  ),
  refuse(
    "authorisation",
    "silence-needs-a-person",
    ["silence"],
    all(is("grant", "by-silence"), absent("silence")),
    ["decree-2-09-165/28", "inference"],
    words(
      "Le silence ne vaut ici autorisation qu’une fois qu’une personne l’a décidé : dites sa fonction et le jour.",
      "لا يعتد هنا بعدم الرد إلا بقرار من شخص: بينوا مهمته وتاريخ القرار.",
      "Silence counts here only once a person has decided so: give the function and the day.",
    ),
  ),
  refuse(
    "authority-decision",
    "extension-without-end",
    ["until"],
    all(is("decision", "extension"), absent("until")),
    ["decree-2-09-165/28", "inference"],
    words("Dites quand le nouveau délai finit.", "بينوا نهاية الأجل الجديد.", "Say when the new time ends."),
  ),
  refuse(
    "authority-decision",
    "move-of-no-declaration",
    ["answers", "kind"],
    all(is("decision", "move-to-authorisation"), not(is("answers.kind", ...declarations))),
    ["law-09-08/20", "text"],
    words(
      "Seule une déclaration passe au régime d’autorisation.",
      "لا يخضع لنظام الإذن بهذه الطريقة إلا تصريح.",
      "Only a declaration moves to the regime of authorisation.",
    ),
  ),
  refuse(
    "authority-decision",
    "withdrawal-without-number",
    ["touches"],
    all(is("decision", "withdrawal"), absent("touches")),
    ["law-09-08/51", "inference"],
    words("Dites quel numéro est retiré.", "بينوا الرقم المسحوب.", "Say which number is withdrawn."),
  ),
  refuse(
    "authority-decision",
    "order-without-measure",
    ["measures"],
    all(is("decision", "order"), none("measures")),
    ["law-09-08/30", "inference"],
    words("Dites quelle mesure est ordonnée.", "بينوا الإجراء المأمور به.", "Say which measure is ordered."),
  ),
  refuse(
    "authority-decision",
    "complement-without-list",
    ["asked"],
    all(is("decision", "complement-asked"), none("asked")),
    ["decree-2-09-165/23", "inference"],
    words("Dites ce qui est demandé.", "بينوا ما هو مطلوب.", "Say what is asked for."),
  ),
];
