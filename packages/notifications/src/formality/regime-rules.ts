import { words } from "../filing/box.js";
import { authorisationRules } from "./authorisation-rules.js";
import { all, any, is, yes } from "./fact-condition.js";
import { type DecidedRule, type RegimeRule, reason } from "./rule.js";

const outside = (scope: string, fr: string, ar: string, en: string): RegimeRule => ({
  ...reason(`scope-${scope}`, "law-09-08/2-4", "text", words(fr, ar, en)),
  regime: "none",
  when: is("scope", scope),
});

const simplified = { regime: "simplified-declaration", files: "simplified-declaration" } as const;

/** What the law leaves out (art. 2-4): these come first and end the matter. */
export const scopeRules: readonly RegimeRule[] = [
  outside(
    "household",
    "Activité exclusivement personnelle ou domestique d’une personne physique",
    "نشاط شخصي أو منزلي محض لشخص ذاتي",
    "Purely personal or household activity of a natural person",
  ),
  outside(
    "defence-or-security",
    "Défense nationale ou sécurité de l’État",
    "الدفاع الوطني أو أمن الدولة",
    "National defence or State security",
  ),
  outside(
    "special-law",
    "Données recueillies en application d’une législation particulière",
    "معطيات محصل عليها تطبيقا لنص تشريعي خاص",
    "Data collected under a special law",
  ),
];

/** Activities with a decision of their own: no list stands beside it, and none is only a public register. */
export const namedActivity = any(
  is("activity", "video-surveillance"),
  is("activity", "newsletter"),
  is("activity", "cookies"),
  is("activity", "customers"),
);

/** The lighter regimes: what holds when no rule asks for an authorisation. */
const lighterRules: readonly RegimeRule[] = [
  {
    ...reason(
      "public-register",
      "law-09-08/18",
      "text",
      words(
        "Registre destiné à l’information du public : pas de déclaration, mais un responsable désigné et notifié",
        "سجل موجه لإخبار العموم: لا تصريح، مع تعيين مسؤول وإبلاغ اللجنة بهويته",
        "Register for public information: no declaration, but a controller is named and notified",
      ),
    ),
    regime: "public-register-designation",
    files: "public-register-designation",
    when: yes("publicRegister"),
    unless: namedActivity,
  },
  {
    ...simplified,
    ...reason(
      "newsletter",
      "cndp/D-940-2025",
      "secondary",
      words("Lettre d’information", "رسالة إخبارية", "Newsletter"),
    ),
    when: is("activity", "newsletter"),
  },
  {
    ...simplified,
    ...reason(
      "cookies",
      "cndp/D-939-2025",
      "secondary",
      words("Témoins de connexion (cookies)", "ملفات تعريف الارتباط", "Cookies"),
    ),
    when: is("activity", "cookies"),
  },
  {
    ...simplified,
    ...reason(
      "customers",
      "cndp/32-2015",
      "secondary",
      words(
        "Gestion de clientèle conforme au modèle de la CNDP",
        "تدبير الزبناء وفق نموذج اللجنة الوطنية",
        "Customer management that conforms to the CNDP’s model",
      ),
    ),
    when: is("activity", "customers"),
  },
  {
    ...simplified,
    ...reason(
      "listed-article-16",
      "law-09-08/16",
      "text",
      words(
        "Catégorie listée par la CNDP",
        "فئة مدرجة في لائحة اللجنة الوطنية",
        "Category listed by the CNDP",
      ),
    ),
    when: yes("listedUnderArticle16"),
    unless: namedActivity,
  },
  {
    ...simplified,
    ...reason(
      "listed-article-17",
      "law-09-08/17",
      "text",
      words(
        "Traitement non automatisé listé par la CNDP",
        "معالجة غير آلية مدرجة في لائحة اللجنة الوطنية",
        "Non-automated processing listed by the CNDP",
      ),
    ),
    when: all(is("automation", "manual"), yes("listedUnderArticle17")),
    unless: namedActivity,
  },
  {
    ...reason(
      "video-surveillance",
      "cndp/350-2013",
      "secondary",
      words(
        "Vidéosurveillance pour la sécurité, images gardées trois mois au plus",
        "مراقبة بالكاميرات لأغراض أمنية مع الاحتفاظ بالصور ثلاثة أشهر على الأكثر",
        "Video surveillance for security, images kept three months at most",
      ),
    ),
    regime: "declaration",
    files: "video-surveillance-declaration",
    when: is("activity", "video-surveillance"),
  },
];

/** What is left (art. 12-2). */
export const otherCases: DecidedRule = {
  ...reason(
    "other-cases",
    "law-09-08/12-2",
    "text",
    words(
      "Aucun cas d’autorisation, de dispense ou de simplification",
      "لا إذن ولا إعفاء ولا تبسيط",
      "No case of authorisation, exemption or simplification",
    ),
  ),
  regime: "declaration",
  files: "declaration",
};

/**
 * The tree, in the order in which it is walked after the scope: authorisation first, since art. 18 and the simplified
 * forms lift the declaration only.
 */
export const regimeRules: readonly RegimeRule[] = [...authorisationRules, ...lighterRules];
