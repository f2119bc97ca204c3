import type { Mark } from "./fact.js";
import type { LegalTerm } from "./legal-term.js";
import { sources } from "./sources.js";

/** A form of the CNDP. The forms change: the current one is fetched from cndp.ma before a filing. */
export interface FormalityForm {
  /** Code printed on the form. */
  readonly code: string;
  /** Whether the filing names a model decision of the CNDP that it follows. */
  readonly followsModel: boolean;
  /** How sure the code is. */
  readonly mark: Mark;
  /** Where the code was seen. */
  readonly source: string;
}

/** A step before the CNDP. */
export interface FormalityTerm extends LegalTerm {
  /** Forms it is filed on, where their codes are known. */
  readonly forms: readonly FormalityForm[];
}

/** Identifier of a step before the CNDP. */
export type FormalityKind =
  | "declaration"
  | "simplified-declaration"
  | "authorisation-request"
  | "transfer-request"
  | "public-register-designation"
  | "opinion-request";

const shared = { mark: "text", source: sources.law } as const;
const form = (code: string, followsModel: boolean, source: string = sources.forms): FormalityForm => ({
  code,
  followsModel,
  mark: "secondary",
  source,
});

/**
 * What is filed with the CNDP before a processing starts, with the forms in use.
 *
 * @example
 * ```ts
 * import { formalityKinds } from "@data-tika/core/law";
 *
 * formalityKinds["transfer-request"].forms[0]?.code; // => F-118
 * formalityKinds.declaration.labels.fr; // => déclaration préalable
 * ```
 * @see Law 09-08, arts. 12 to 22, 27 and 43; decree 2-09-165, arts. 23 to 28 and 46 to 50
 */
export const formalityKinds: Readonly<Record<FormalityKind, FormalityTerm>> = {
  declaration: {
    ...shared,
    article: "law-09-08/12-2",
    labels: { fr: "déclaration préalable", ar: "تصريح مسبق", en: "prior declaration" },
    forms: [form("F-211", false)],
  },
  "simplified-declaration": {
    ...shared,
    article: "law-09-08/16",
    labels: { fr: "déclaration simplifiée", ar: "تصريح مبسط", en: "simplified declaration" },
    forms: [form("F-214", true)],
    note: "Article 16 for listed categories of processing, article 17 for listed non-automated processing.",
  },
  "authorisation-request": {
    ...shared,
    article: "law-09-08/12-1",
    labels: {
      fr: "demande d’autorisation préalable",
      ar: "طلب إذن مسبق",
      en: "request for prior authorisation",
    },
    forms: [form("F-112", false), form("F-113", true)],
  },
  "transfer-request": {
    ...shared,
    article: "law-09-08/43",
    labels: {
      fr: "demande de transfert vers un pays étranger",
      ar: "طلب نقل المعطيات نحو بلد أجنبي",
      en: "request for a transfer abroad",
    },
    forms: [form("F-118", false, sources.transferPage)],
  },
  "public-register-designation": {
    ...shared,
    article: "law-09-08/18",
    labels: {
      fr: "désignation du responsable d’un registre destiné à l’information du public",
      ar: "تعيين المسؤول عن سجل موجه لإخبار العموم",
      en: "designation of the controller of a public register",
    },
    forms: [],
  },
  "opinion-request": {
    ...shared,
    article: "law-09-08/27",
    source: sources.lawAndDecree,
    labels: { fr: "demande d’avis", ar: "طلب رأي", en: "request for an opinion" },
    forms: [],
    note: "Also article 50 of the law for central registers, and decree 25 for the time.",
  },
};
