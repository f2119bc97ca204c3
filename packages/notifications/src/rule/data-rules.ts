import type { AuthorisationTrigger } from "@data-tika/core/law";
import { words } from "../filing/box.js";
import type { DataKind } from "../filing/data-category.js";
import type { Condition } from "./condition.js";
import type { Rule } from "./rule.js";

/** The sensitive data of art. 1-3, health and genetic data apart. */
export const sensitiveKinds = [
  "racial-or-ethnic-origin",
  "political-opinions",
  "religious-or-philosophical-beliefs",
  "trade-union-membership",
] as const satisfies readonly DataKind[];

const has = (...kinds: readonly DataKind[]): Condition => ({
  at: ["data"],
  some: { at: ["kind"], is: kinds },
});

interface Regime {
  readonly reason: AuthorisationTrigger;
  readonly kinds: readonly DataKind[];
  readonly exceptions: readonly string[];
  readonly article: Rule["article"];
  readonly names: Rule["labels"];
}

/** Kinds of data that need an authorisation, and the exceptions of the law that leave a declaration. */
const regimes: readonly Regime[] = [
  {
    reason: "sensitive-data",
    kinds: sensitiveKinds,
    exceptions: ["12-1-a"],
    article: "law-09-08/12-1-a",
    names: words("Des données sensibles", "معطيات حساسة", "Sensitive data"),
  },
  {
    reason: "sensitive-data",
    kinds: ["health"],
    exceptions: ["22"],
    article: "law-09-08/12-1-a",
    names: words("Des données de santé", "معطيات الصحة", "Health data"),
  },
  {
    reason: "genetic-data",
    kinds: ["genetic"],
    exceptions: ["12-1-c"],
    article: "law-09-08/12-1-c",
    names: words("Des données génétiques", "معطيات جينية", "Genetic data"),
  },
  {
    reason: "offence-data",
    kinds: ["offence"],
    exceptions: ["12-1-d"],
    article: "law-09-08/12-1-d",
    names: words(
      "Des données d’infractions ou de condamnations",
      "معطيات المخالفات أو الإدانات",
      "Data on offences or convictions",
    ),
  },
  {
    reason: "cin-number",
    kinds: ["cin-number"],
    exceptions: [],
    article: "law-09-08/12-1-e",
    names: words(
      "Le numéro de la carte d’identité nationale",
      "رقم بطاقة التعريف الوطنية",
      "The national identity card number",
    ),
  },
];

const needs = (names: Rule["labels"]) =>
  words(
    `${names.fr} : il faut une demande d’autorisation, non une déclaration.`,
    `${names.ar}: يلزم طلب إذن مسبق وليس تصريحا.`,
    `${names.en}: a request for authorisation is needed, not a declaration.`,
  );

const claimed = (exceptions: readonly string[]): Condition => ({
  not: { at: ["exception"], is: exceptions },
});

const declarationRules = regimes.map(({ reason, kinds, exceptions, article, names }): Rule => {
  const unlessClaimed = exceptions.length === 0 ? [] : [claimed(exceptions)];
  return {
    code: `${reason}-needs-authorisation`,
    kinds: ["declaration"],
    refuseWhen: { all: [has(...kinds), ...unlessClaimed] },
    at: ["data"],
    article,
    mark: "text",
    labels: needs(names),
  };
});

const lighterFilingRules = regimes.map(
  ({ reason, kinds, article, names }): Rule => ({
    code: `${reason}-needs-authorisation`,
    kinds: ["simplified-declaration", "video-surveillance-declaration"],
    each: ["data"],
    refuseWhen: { at: ["kind"], is: kinds },
    at: ["kind"],
    article,
    mark: "text",
    labels: needs(names),
  }),
);

const missingReason = (
  reason: string,
  when: Condition,
  article: Rule["article"],
  mark: Rule["mark"],
): Rule => ({
  code: "reason-missing",
  kinds: ["authorisation-request"],
  refuseWhen: { all: [when, { not: { at: ["reasons"], some: { at: [], is: [reason] } } }] },
  at: ["reasons"],
  article,
  mark,
  labels: words(
    "Le contenu de la demande relève d’un cas d’autorisation qui n’est pas coché.",
    "مضمون الطلب يدخل في حالة من حالات الإذن لم يؤشر عليها.",
    "What the request contains falls under a case of authorisation that is not ticked.",
  ),
});

const different: Condition = {
  all: [
    { at: ["kind"], is: ["interconnection"] },
    { at: ["purposes"], is: ["different"] },
  ],
};

/** Which data and links ask for an authorisation, and that the request says so. */
export const dataRules: readonly Rule[] = [
  ...declarationRules,
  ...lighterFilingRules,
  ...regimes.map(({ reason, kinds, article }) => missingReason(reason, has(...kinds), article, "text")),
  missingReason("biometric-data", has("biometric"), "cndp/478-2013", "secondary"),
  missingReason("interconnection", { at: ["links"], some: different }, "law-09-08/12-1-f", "text"),
  {
    code: "biometric-data-needs-authorisation",
    kinds: ["declaration", "simplified-declaration", "video-surveillance-declaration"],
    each: ["data"],
    refuseWhen: { at: ["kind"], is: ["biometric"] },
    at: ["kind"],
    article: "cndp/478-2013",
    mark: "secondary",
    labels: needs(words("Des données biométriques", "معطيات بيومترية", "Biometric data")),
  },
  {
    code: "interconnection-needs-authorisation",
    kinds: ["declaration", "video-surveillance-declaration"],
    each: ["links"],
    refuseWhen: different,
    at: ["purposes"],
    article: "law-09-08/12-1-f",
    mark: "text",
    labels: needs(
      words(
        "L’interconnexion de fichiers dont les finalités diffèrent",
        "الربط البيني لملفات ذات غايات مختلفة",
        "The interconnection of files with different purposes",
      ),
    ),
  },
];
