import type { Localised } from "@data-tika/core";
import { type FormalityKind, formalityKinds, type LegalReference } from "@data-tika/core/law";
import { words } from "../filing/box.js";
import type { Facts } from "./facts.js";
import type { FiledKind } from "./formality.js";

/** How a filing is called, and its form where one is known. */
export interface FilingName {
  /** The article that creates it. */
  readonly article: LegalReference;
  /** Its name. */
  readonly labels: Localised;
  /** Code of its form when no model is followed. */
  readonly form?: string;
}

const known = (kind: FormalityKind): FilingName => {
  const { article, labels, forms } = formalityKinds[kind];
  const [form] = forms;
  return form === undefined ? { article, labels } : { article, labels, form: form.code };
};

/** Names and forms of the filings. The codes of the forms are reported, not read in a text. */
export const filings: Readonly<Record<FiledKind, FilingName>> = {
  declaration: known("declaration"),
  "simplified-declaration": known("simplified-declaration"),
  "video-surveillance-declaration": {
    article: "cndp/350-2013",
    form: "F-214",
    labels: words(
      "déclaration de vidéosurveillance",
      "تصريح بالمراقبة بالكاميرات",
      "declaration of a video surveillance",
    ),
  },
  "authorisation-request": known("authorisation-request"),
  "transfer-request": known("transfer-request"),
  "public-register-designation": known("public-register-designation"),
  "representative-notice": {
    article: "law-09-08/2-3",
    labels: words(
      "notification du représentant au Maroc",
      "الإبلاغ عن الممثل بالمغرب",
      "notice of the representative in Morocco",
    ),
  },
  "impossibility-notice": {
    article: "law-09-08/6-b",
    labels: words(
      "avis d’impossibilité d’informer",
      "الإشعار باستحالة الإخبار",
      "notice that informing is impossible",
    ),
  },
  "change-notice": {
    article: "law-09-08/15",
    labels: words("notification de changement", "إشعار بالتغيير", "notice of a change"),
  },
  "retention-extension-request": {
    article: "law-09-08/3-2",
    labels: words("demande de conservation prolongée", "طلب تمديد الحفظ", "request for longer retention"),
  },
};

/** A model decision that a filing may say it follows, and the form that goes with it. */
export interface ModelRule {
  /** The activity it is about. */
  readonly activity: NonNullable<Facts["activity"]>;
  /** The filing that follows it. */
  readonly files: FiledKind;
  /** The decision. */
  readonly model: LegalReference;
  /** Form of a filing that follows it. */
  readonly form: string;
}

/** The model decisions that are known, all of them by report. */
export const modelRules: readonly ModelRule[] = [
  {
    activity: "video-surveillance",
    files: "video-surveillance-declaration",
    model: "cndp/350-2013",
    form: "F-214",
  },
  { activity: "newsletter", files: "simplified-declaration", model: "cndp/D-940-2025", form: "F-214" },
  { activity: "cookies", files: "simplified-declaration", model: "cndp/D-939-2025", form: "F-214" },
  { activity: "customers", files: "simplified-declaration", model: "cndp/32-2015", form: "F-214" },
  { activity: "human-resources", files: "authorisation-request", model: "cndp/298-AU-2014", form: "F-113" },
  { activity: "patient-follow-up", files: "authorisation-request", model: "cndp/D-941-2025", form: "F-113" },
];
