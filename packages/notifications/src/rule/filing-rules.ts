import { type SecurityControl, securityControls } from "@data-tika/core/law";
import { words } from "../filing/box.js";
import { sensitiveKinds } from "./data-rules.js";
import type { Rule } from "./rule.js";

const reachableBy = ["address", "email", "phone", "website"];

const unreachable = (kinds: Rule["kinds"], article: Rule["article"]): Rule => ({
  code: "rights-contact-unreachable",
  kinds,
  refuseWhen: {
    all: [
      { at: ["rights", "service"], present: true },
      { not: { any: reachableBy.map((way) => ({ at: ["rights", way], present: true }) as const) } },
    ],
  },
  at: ["rights"],
  article,
  mark: "inference",
  labels: words(
    "Indiquez au moins un moyen de joindre ce service : adresse, courriel, téléphone ou page web.",
    "أشيروا إلى وسيلة واحدة على الأقل للاتصال بهذه المصلحة: العنوان أو البريد الإلكتروني أو الهاتف أو الصفحة الإلكترونية.",
    "Give at least one way to reach this service: address, e-mail, telephone or web page.",
  ),
});

const automationOf = (ground: string, refused: readonly string[], article: Rule["article"]): Rule => ({
  code: "ground-does-not-fit",
  kinds: ["simplified-declaration"],
  refuseWhen: {
    all: [
      { at: ["ground"], is: [ground] },
      { at: ["processing", "automation"], is: refused },
    ],
  },
  at: ["ground"],
  article,
  mark: "text",
  labels: words(
    "L’article 17 concerne les traitements non automatisés, l’article 16 les autres.",
    "تهم المادة 17 المعالجات غير الآلية، وتهم المادة 16 ما عداها.",
    "Article 17 is about processing that is not automated, article 16 about the rest.",
  ),
});

const changeWithoutReference = (
  kinds: Rule["kinds"],
  article: Rule["article"],
  mark: Rule["mark"],
): Rule => ({
  code: "change-without-reference",
  kinds,
  refuseWhen: {
    all: [
      { at: ["filing", "reason"], is: ["change"] },
      { not: { at: ["filing", "previous"], present: true } },
    ],
  },
  at: ["filing", "previous"],
  article,
  mark,
  labels: words(
    "Un changement rappelle le numéro du premier enregistrement.",
    "يجب أن يذكر التغيير برقم التسجيل الأول.",
    "A change quotes the number of the first registration.",
  ),
});

const controls = Object.keys(securityControls) as SecurityControl[];

/** Rules about the filing as such. */
export const filingRules: readonly Rule[] = [
  unreachable(
    ["declaration", "simplified-declaration", "authorisation-request", "video-surveillance-declaration"],
    "law-09-08/15-g",
  ),
  unreachable(["collection-notice", "breach-notice-to-persons"], "law-09-08/5-1-c"),
  automationOf("art-16", ["manual"], "law-09-08/16"),
  automationOf("art-17", ["automated", "mixed"], "law-09-08/17"),
  changeWithoutReference(
    ["declaration", "simplified-declaration", "authorisation-request", "video-surveillance-declaration"],
    "cndp-internal-rules/33",
    "secondary",
  ),
  changeWithoutReference(["transfer-request"], "decree-2-09-165/49", "inference"),
  {
    code: "security-control-missing",
    kinds: ["authorisation-request"],
    refuseWhen: {
      all: [
        { at: ["data"], some: { at: ["kind"], is: [...sensitiveKinds, "health", "genetic"] } },
        { at: ["security", "description"], present: true },
        {
          not: {
            all: controls.map((control) => ({
              at: ["security", "controls"],
              some: { at: ["control"], is: [control] },
            })),
          },
        },
      ],
    },
    at: ["security", "controls"],
    article: "law-09-08/24-1",
    mark: "text",
    labels: words(
      "Les données sensibles ou de santé demandent les huit contrôles de l’article 24 ; dites pourquoi l’un ne s’applique pas.",
      "تستلزم المعطيات الحساسة أو معطيات الصحة عمليات المراقبة الثماني للمادة 24؛ بينوا سبب عدم انطباق أي منها.",
      "Sensitive or health data ask for the eight controls of article 24; say why one does not apply.",
    ),
  },
];
