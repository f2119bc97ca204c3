import { words } from "../filing/box.js";
import type { Condition } from "./condition.js";
import { all, any, holdsOne, is, none, not, refuse } from "./refuse.js";
import type { Rule } from "./rule.js";

const report = "online-violence-report";
const minorBands = ["under-13", "13-15", "16-17"];

const holdsAbuse: Condition = {
  at: ["items"],
  some: { at: ["harms"], some: { at: [], is: ["child-abuse-material"] } },
};

const sentTo = (...recipients: readonly string[]): Condition => ({
  at: ["routing"],
  some: { at: ["recipient"], is: recipients },
});

/** Recipients and the scope of consent that opens each. The portal against child abuse needs none: it gets addresses only. */
const scopeOf: readonly (readonly [scope: string, ...recipients: readonly string[]])[] = [
  ["cndp", "cndp-cell"],
  ["platform", "platform"],
  ["telephone-operator", "telephone-operator"],
  ["prosecutor", "prosecutor"],
  ["police", "police", "gendarmerie"],
  ["hash-network", "hash-network"],
  ["statistics", "statistics"],
];

const outsideConsent = any(
  ...scopeOf.map(([scope, ...recipients]) =>
    all(sentTo(...recipients), not(holdsOne("consent.scopes", scope))),
  ),
);

const consentRules: readonly Rule[] = [
  refuse(
    report,
    "consent-of-a-minor",
    ["consent", "kind"],
    all(is("consent.kind", "adult"), is("victim.ageBand", ...minorBands)),
    ["family-code/209", "text"],
    words(
      "Avant dix-huit ans, ce n’est pas un majeur qui consent.",
      "قبل ثماني عشرة سنة لا يعتبر الشخص راشدا.",
      "Below eighteen it is no adult who consents.",
    ),
  ),
  refuse(
    report,
    "guardian-of-an-adult",
    ["consent", "kind"],
    all(is("consent.kind", "minor-with-guardian", "minor-best-interest"), is("victim.ageBand", "adult")),
    ["family-code/209", "text"],
    words(
      "Une personne majeure consent elle-même.",
      "الراشد يعبر عن رضاه بنفسه.",
      "An adult consents in person.",
    ),
  ),
  refuse(
    report,
    "guardian-may-be-the-author",
    ["consent", "guardianMayBeAuthor"],
    all(
      is("consent.kind", "minor-with-guardian"),
      any(
        not(is("consent.guardianMayBeAuthor", "no")),
        all(is("victim.relationToAuthor", "parent"), is("consent.guardian", "father", "mother")),
      ),
    ),
    ["family-code/231", "inference"],
    words(
      "Le représentant peut être l’auteur : suivez l’intérêt supérieur du mineur.",
      "قد يكون النائب هو المشتكى به: اعتمدوا المصلحة الفضلى للقاصر.",
      "The representative may be the author: go by the minor’s best interest.",
    ),
  ),
  refuse(
    report,
    "hash-network-adults-only",
    ["consent", "scopes"],
    all(holdsOne("consent.scopes", "hash-network"), not(is("victim.ageBand", "adult"))),
    ["penal-code/503-2", "inference"],
    words(
      "Le réseau d’empreintes est réservé aux images d’adultes.",
      "شبكة البصمات مقصورة على صور الراشدين.",
      "The hash network is for images of adults only.",
    ),
  ),
  refuse(
    report,
    "outside-consent",
    ["routing"],
    outsideConsent,
    ["law-09-08/4", "text"],
    words(
      "Un destinataire n’a pas été accepté.",
      "يوجد مرسل إليه لم يتم قبوله.",
      "A recipient was not agreed to.",
    ),
  ),
  refuse(
    report,
    "consent-refused",
    ["items"],
    all(
      is("consent.kind", "refused"),
      any(
        not({ at: ["items"], empty: true }),
        not({ at: ["evidence"], empty: true }),
        not({ at: ["custody"], empty: true }),
      ),
    ),
    ["law-09-08/4", "text"],
    words(
      "Consentement refusé : rien que des statistiques.",
      "تم رفض الرضى: لا يبقى إلا الإحصاء.",
      "Consent refused: nothing but statistics.",
    ),
  ),
];

const contentRules: readonly Rule[] = [
  refuse(
    report,
    "items-missing",
    ["items"],
    all(not(is("consent.kind", "refused")), { at: ["items"], empty: true }),
    ["law-103-13", "inference"],
    words(
      "Il faut au moins une adresse exacte.",
      "يلزم عنوان دقيق واحد على الأقل.",
      "At least one exact address is needed.",
    ),
  ),
  refuse(
    report,
    "urgency-without-reason",
    ["urgency", "reasons"],
    all(not(is("urgency.level", "ordinary")), none("urgency.reasons")),
    ["law-103-13", "inference"],
    words("Dites ce qui presse.", "بينوا سبب الاستعجال.", "Say what is pressing."),
  ),
  refuse(
    report,
    "child-abuse-material-held",
    ["evidence"],
    all(holdsAbuse, any(not({ at: ["evidence"], empty: true }), not({ at: ["custody"], empty: true }))),
    ["penal-code/503-2", "inference"],
    words(
      "Un tel contenu n’est ni gardé, ni copié, ni haché : l’adresse exacte seule, dans un signalement à part.",
      "هذا المحتوى لا يحفظ ولا ينسخ ولا تؤخذ بصمته: العنوان الدقيق فقط، في تبليغ مستقل.",
      "Such content is neither kept, nor copied, nor hashed: the exact address only, in a report of its own.",
    ),
  ),
  refuse(
    report,
    "child-abuse-material-forwarded",
    ["routing"],
    all(holdsAbuse, sentTo("cndp-cell", "platform", "telephone-operator", "hash-network", "statistics")),
    ["penal-code/503-2", "inference"],
    words(
      "Un tel contenu se signale aux autorités et à leur portail seulement.",
      "لا يبلغ عن هذا المحتوى إلا للسلطات وبوابتها.",
      "Such content is reported to the authorities and their portal only.",
    ),
  ),
];

/** What a report of online violence may hold, and whom it may go to. */
export const violenceReportRules: readonly Rule[] = [...consentRules, ...contentRules];
