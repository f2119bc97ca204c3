import type { Localised } from "@data-tika/core";
import type { LegalReference, Mark } from "@data-tika/core/law";
import type { AttachmentKind } from "../filing/attachment.js";
import type { FactName } from "./facts.js";

/** The regimes of art. 12 and its neighbours, lightest first. A processing has exactly one. */
export const regimes = [
  "none",
  "public-register-designation",
  "simplified-declaration",
  "declaration",
  "authorisation",
] as const;

/** A regime. */
export type Regime = (typeof regimes)[number];

/** What is filed: the base regime's filing, and what comes on top of it. */
export type FiledKind =
  | "public-register-designation"
  | "simplified-declaration"
  | "declaration"
  | "video-surveillance-declaration"
  | "authorisation-request"
  | "transfer-request"
  | "representative-notice"
  | "impossibility-notice"
  | "retention-extension-request"
  | "change-notice";

/** A legal reason, with its source. */
export interface FormalityReason {
  /** Code of the rule. */
  readonly code: string;
  /** Where it stands. */
  readonly article: LegalReference;
  /** How sure it is. */
  readonly mark: Mark;
  /** The reason in words. */
  readonly labels: Localised;
}

/** A document that goes with a filing. */
export interface RequiredAttachment {
  /** Kind of document. */
  readonly kind: AttachmentKind;
  /** Where it is asked for. */
  readonly article: LegalReference;
  /** How sure that is. */
  readonly mark: Mark;
  /** Its name. */
  readonly labels: Localised;
}

/** As what a formality is filed, where it is not for a new processing. */
export interface FiledAs extends FormalityReason {
  /** For the box `filing.reason` of the payload. */
  readonly as: "change" | "acquisition";
}

/** What the authority's silence means, and for whom it is to decide. */
export interface SilenceMeaning extends FormalityReason {
  /** Its silence grants once its time has run out, or gives nothing. */
  readonly reads: "granted-by-silence" | "nothing";
  /** The time after which it is silence; `legalDeadline` of `@data-tika/core/time` counts it. */
  readonly after: "authorisation.decision" | "declaration.receipt";
}

/** One filing that is needed. */
export interface FormalityNeeded {
  /** What is filed. */
  readonly kind: FiledKind;
  /** Whether it is the one base formality, or comes on top of it. */
  readonly role: "base" | "on-top";
  /** Code of the authority's form, where one is known. Download the current form before filing. */
  readonly form?: string;
  /** The model decision the filing may follow. */
  readonly model?: LegalReference;
  /** The article that asks for it. */
  readonly article: LegalReference;
  /** Its name. */
  readonly labels: Localised;
  /** As what it is filed, where the processing is not new. */
  readonly filedAs?: FiledAs;
  /** What silence of the authority means, where a text or a reading says so. A person decides, never a program. */
  readonly silence?: SilenceMeaning;
  /** Why it is needed, every reason. */
  readonly reasons: readonly FormalityReason[];
  /** Documents that go with it. */
  readonly attachments: readonly RequiredAttachment[];
  /** Readings of the law that differ; the stricter one is taken and the authority should be asked. */
  readonly askCndp?: readonly FormalityReason[];
}

/** A question whose answer is still missing. */
export interface FactQuestion {
  /** The fact it asks for. */
  readonly fact: FactName;
  /** The article that makes it matter. */
  readonly article: LegalReference;
  /** The question. */
  readonly labels: Localised;
}

/** What one rule answered. */
export interface TraceStep {
  /** Code of the rule. */
  readonly code: string;
  /** The regime or filing it leads to. */
  readonly leadsTo: Regime | FiledKind;
  /** Whether it applies; `lifted` when an exception of the law takes it away. */
  readonly answer: "applies" | "does-not-apply" | "lifted" | "unknown";
}

/** Which formalities a processing needs, and why. */
export interface FormalityFinding {
  /** The one base regime, as far as the facts tell. */
  readonly regime: Regime;
  /** Whether every fact that matters is known. If not, the regime may still become heavier or lighter. */
  readonly settled: boolean;
  /** Why the regime is what it is, also when nothing is filed. */
  readonly reasons: readonly FormalityReason[];
  /** What is filed: the base formality first. Empty outside the law's scope. */
  readonly formalities: readonly FormalityNeeded[];
  /** Facts that matter and are not known, in the order to ask for them. */
  readonly missing: readonly FactName[];
  /** The question to ask next. */
  readonly next?: FactQuestion;
  /** Every rule, in order, with its answer. */
  readonly trace: readonly TraceStep[];
}
