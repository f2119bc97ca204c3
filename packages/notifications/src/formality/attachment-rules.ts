import type { LegalReference, Mark } from "@data-tika/core/law";
import type { AttachmentKind } from "../filing/attachment.js";
import { attachmentChoices } from "../filing/attachment-boxes.js";
import { any, type FactCondition, yes } from "./fact-condition.js";
import type { FiledKind } from "./formality.js";

/** A document that goes with some filings. */
export interface AttachmentRule {
  /** The document. */
  readonly kind: AttachmentKind;
  /** Filings it goes with. */
  readonly with: readonly FiledKind[];
  /** Only when this is so. */
  readonly when?: FactCondition;
  /** Where it is asked for. */
  readonly article: LegalReference;
  /** How sure that is. */
  readonly mark: Mark;
}

const annexes = { article: "decree-2-09-165/23", mark: "secondary" } as const;

/** Which documents go with which filing. */
export const attachmentRules: readonly AttachmentRule[] = [
  {
    ...annexes,
    kind: "signatory-mandate",
    with: [
      "declaration",
      "simplified-declaration",
      "video-surveillance-declaration",
      "authorisation-request",
      "transfer-request",
    ],
  },
  { ...annexes, kind: "information-proof", with: ["authorisation-request"] },
  { ...annexes, kind: "consent-document", with: ["authorisation-request"] },
  {
    kind: "health-file",
    with: ["authorisation-request"],
    when: any(yes("healthData"), yes("geneticData")),
    article: "decree-2-09-165/30",
    mark: "text",
  },
  { ...annexes, kind: "base-formality", with: ["transfer-request"] },
  { ...annexes, mark: "inference", kind: "transferred-data-list", with: ["transfer-request"] },
  {
    kind: "transfer-safeguards",
    with: ["transfer-request"],
    article: "decree-2-09-165/48",
    mark: "inference",
  },
];

/** Name of a document. */
export const attachmentLabels = attachmentChoices;
