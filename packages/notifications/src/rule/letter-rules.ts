import { words } from "../filing/box.js";
import { placeholder } from "./notice-rules.js";
import { absent, all, is, not, refuse } from "./refuse.js";
import type { Rule } from "./rule.js";

const placeholderNumber = {
  code: "placeholder-number",
  mark: "inference",
  labels: words(
    "Ce numéro est un texte d’attente. Mettez le numéro délivré.",
    "هذا الرقم نص مؤقت. ضعوا الرقم المسلم.",
    "This number is a placeholder. Put the number that was issued.",
  ),
} as const;

/** Letters to the authority that file no processing. */
export const letterRules: readonly Rule[] = [
  {
    ...placeholderNumber,
    kinds: ["change-notice", "deletion-notice", "impossibility-notice", "retention-extension-request"],
    refuseWhen: { at: ["original", "number"], matches: placeholder },
    at: ["original", "number"],
    article: "law-09-08/15",
  },
  {
    ...placeholderNumber,
    kinds: ["breach-notification"],
    each: ["formalities"],
    refuseWhen: { at: ["number"], matches: placeholder },
    at: ["number"],
    article: "law-09-08/12",
  },
  {
    ...placeholderNumber,
    kinds: ["receipt", "authorisation"],
    refuseWhen: { at: ["number"], matches: placeholder },
    at: ["number"],
    article: "law-09-08/19",
  },
  refuse(
    "change-notice",
    "change-needs-new-request",
    ["original", "kind"],
    is("original.kind", "authorisation"),
    ["decree-2-09-165/27-12", "text"],
    words(
      "Un traitement autorisé qui change demande une nouvelle demande d’autorisation.",
      "تغيير معالجة مأذون بها يستلزم طلب إذن جديد.",
      "An authorised processing that changes needs a new request for authorisation.",
    ),
  ),
  refuse(
    "deletion-notice",
    "assignee-missing",
    ["assignee"],
    all(is("outcome", "assigned"), absent("assignee")),
    ["law-09-08/15", "inference"],
    words("Dites qui a acquis le fichier.", "بينوا من اقتنى الملف.", "Say who took the file over."),
  ),
  refuse(
    "representative-notice",
    "controller-in-morocco",
    ["controller", "address", "state"],
    is("controller.address.state", "MA"),
    ["law-09-08/2-3", "text"],
    words(
      "Un responsable établi au Maroc n’a pas à désigner de représentant.",
      "المسؤول المقيم بالمغرب لا يعين ممثلا.",
      "A controller established in Morocco names no representative.",
    ),
  ),
  refuse(
    "representative-notice",
    "representative-abroad",
    ["representative", "address", "state"],
    all(
      { at: ["representative", "address", "state"], present: true },
      not(is("representative.address.state", "MA")),
    ),
    ["law-09-08/2-3", "text"],
    words(
      "Le représentant est au Maroc.",
      "يجب أن يكون الممثل بالمغرب.",
      "The representative is in Morocco.",
    ),
  ),
  refuse(
    "retention-extension-request",
    "identifying-form-not-justified",
    ["justification"],
    all(is("form", "identifying"), absent("justification")),
    ["decree-2-09-165/31", "inference"],
    words(
      "Dites pourquoi les données gardent une forme identifiante.",
      "بينوا لماذا تبقى المعطيات قابلة للتعرف على الأشخاص.",
      "Say why the data keep an identifying form.",
    ),
  ),
  refuse(
    "opinion-request",
    "urgency-not-open",
    ["urgent"],
    all(is("urgent", true), not(is("requester", "government", "parliament"))),
    ["decree-2-09-165/25", "text"],
    words(
      "L’urgence est ouverte au Gouvernement et au Parlement.",
      "الاستعجال مخول للحكومة والبرلمان.",
      "Urgency is open to the Government and Parliament.",
    ),
  ),
  refuse(
    "opinion-request",
    "urgency-reason-missing",
    ["urgencyReason"],
    all(is("urgent", true), is("requester", "government", "parliament"), absent("urgencyReason")),
    ["decree-2-09-165/25", "inference"],
    words("Dites pourquoi c’est urgent.", "بينوا سبب الاستعجال.", "Say why it is urgent."),
  ),
  refuse(
    "opinion-request",
    "suspects-register-not-open",
    ["subject"],
    all(is("subject", "suspects-register"), not(is("controller.sector", "public"))),
    ["law-09-08/50", "text"],
    words(
      "Seuls les services publics habilités par la loi tiennent un tel registre.",
      "لا يمسك مثل هذا السجل إلا المصالح العمومية المخولة قانونا.",
      "Only public services empowered by law keep such a register.",
    ),
  ),
];
