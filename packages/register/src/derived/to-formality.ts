import type { Language } from "@data-tika/core";
import {
  type AuthorisationReason,
  type AuthorisationRequest,
  authorisationRequestSchema,
  type Declaration,
  type FiledKind,
  type FormalityFinding,
  findFormality,
  type SimplifiedDeclaration,
  type TransferRequest,
  unknownYet,
  type VideoSurveillanceDeclaration,
} from "@data-tika/notifications";
import type { Processing } from "../declaration/processing.js";
import type { Transfer } from "../declaration/transfer.js";
import { failure } from "../failure.js";
import { formalityOf } from "./formality-of.js";
import { toFacts } from "./to-facts.js";
import {
  dataBlock,
  filingBlocks,
  processingBlocks,
  safeguardBlocks,
  sayOrUnknown,
  speak,
} from "./to-filing.js";

/** A payload that a declaration is turned into. */
export type FormalityPayload =
  | Declaration
  | SimplifiedDeclaration
  | AuthorisationRequest
  | VideoSurveillanceDeclaration
  | TransferRequest;

/** The formality of a processing: what is needed and why, and the filled-in payloads. */
export interface Formality {
  /** Which formalities are needed, with articles, reasons and what is still missing. */
  readonly finding: FormalityFinding;
  /**
   * A payload for each formality that has a schema. They are drafts until a person has signed: the signature and
   * what the declaration does not say are `unknown-yet`.
   */
  readonly payloads: readonly FormalityPayload[];
}

/** How the payloads are written. */
export interface ToFormalityOptions {
  /** Language of the texts; the CNDP's forms are in French. */
  readonly language: Language;
}

/**
 * Which formality before the CNDP a processing needs, and its payload.
 *
 * @param processing - A defined processing.
 * @param options - How the payloads are written.
 * @returns The finding and the payloads. Nothing is filed.
 * @throws {@link DataTikaError} `register.not_the_controller` when the body is the processor: the formality is the
 *   controller's.
 * @throws {@link DataTikaError} `register.model_missing` when a simplified declaration is needed and the declaration
 *   names no decision of the authority that lists the processing.
 * @example
 * ```ts
 * import { defineProcessing, toFormality } from "@data-tika/register";
 * import { sample } from "@data-tika/register/sample";
 *
 * const { finding, payloads } = toFormality(defineProcessing(sample), { language: "fr" });
 * finding.regime; // => simplified-declaration
 * payloads[0]?.controller.name; // => Association Exemple
 * toFormality(defineProcessing({ ...sample, role: "processor" }), { language: "fr" }); // throws register.not_the_controller
 * ```
 * @see Law 09-08, arts. 12 to 21, 43 and 44; decree 2-09-165, arts. 27 and 46
 */
export function toFormality(processing: Processing, { language }: ToFormalityOptions): Formality {
  if (processing.role === "processor") {
    throw failure("register.not_the_controller", { processing: processing.id });
  }
  const finding = findFormality(toFacts(processing));
  const payloads = finding.formalities.flatMap(({ kind }) => payloadsOf(kind, processing, finding, language));
  return { finding, payloads };
}

function payloadsOf(
  kind: FiledKind,
  processing: Processing,
  finding: FormalityFinding,
  language: Language,
): readonly FormalityPayload[] {
  switch (kind) {
    case "declaration":
      return [
        {
          kind,
          ...filingBlocks(processing, language),
          ...processingBlocks(processing, language),
          ...safeguardBlocks(processing, language),
        },
      ];
    case "simplified-declaration":
      return [simplifiedDeclaration(processing, language)];
    case "authorisation-request":
      return [authorisationRequest(processing, finding, language)];
    case "video-surveillance-declaration":
      return processing.cameras === undefined
        ? []
        : [videoDeclaration(processing, processing.cameras, language)];
    case "transfer-request":
      return processing.transfers.map((transfer) => transferRequest(processing, transfer, language));
    default:
      return [];
  }
}

function simplifiedDeclaration(processing: Processing, language: Language): SimplifiedDeclaration {
  const { model, automation, id } = processing;
  if (model === undefined) throw failure("register.model_missing", { processing: id });
  return {
    kind: "simplified-declaration",
    ...filingBlocks(processing, language),
    ground: automation === "manual" ? "art-17" : "art-16",
    model: { decision: model.decision, subject: model.subject[language] },
    ...processingBlocks(processing, language),
    rights: safeguardBlocks(processing, language).rights,
  };
}

function authorisationRequest(
  processing: Processing,
  finding: FormalityFinding,
  language: Language,
): AuthorisationRequest {
  const say = speak(language);
  const { model, justification, access } = processing;
  const reasons = finding.reasons.map(({ code }) => code).filter(isAuthorisationReason);
  return {
    kind: "authorisation-request",
    ...filingBlocks(processing, language),
    reasons: [...new Set(reasons)],
    justification: sayOrUnknown(justification, say),
    ...(model && { model: { decision: model.decision, subject: say(model.subject) } }),
    ...processingBlocks(processing, language),
    access: access.map(({ service, persons }) => ({ service: say(service), persons: say(persons) })),
    ...safeguardBlocks(processing, language),
  };
}

const authorisationReasons: readonly string[] = authorisationRequestSchema.shape.reasons.element.options;

function isAuthorisationReason(code: string): code is AuthorisationReason {
  return authorisationReasons.includes(code);
}

function videoDeclaration(
  processing: Processing,
  cameras: NonNullable<Processing["cameras"]>,
  language: Language,
): VideoSurveillanceDeclaration {
  const say = speak(language);
  const { securityOnly: _, perimeter, authorisedPersons, ...rest } = cameras;
  return {
    kind: "video-surveillance-declaration",
    ...filingBlocks(processing, language),
    ...processingBlocks(processing, language),
    cameras: { ...rest, perimeter: say(perimeter), authorisedPersons: authorisedPersons.map(say) },
    ...safeguardBlocks(processing, language),
  };
}

function transferRequest(processing: Processing, transfer: Transfer, language: Language): TransferRequest {
  const say = speak(language);
  const { addressee, purpose, ground, explanation, safeguards, mode, frequency, firstTransferOn } = transfer;
  const { kind, number } = formalityOf(processing);
  return {
    kind: "transfer-request",
    ...filingBlocks(processing, language),
    base: { kind, number },
    addressee,
    file: { name: say(processing.name), description: say(processing.characteristics) },
    data: dataBlock(processing, say),
    persons: processing.persons.map(({ category, number, minors }) => ({
      category: say(category),
      number: number ?? unknownYet,
      minors,
    })),
    purpose: say(purpose),
    mode: say(mode),
    frequency,
    firstTransferOn,
    ground,
    ...(explanation && { explanation: say(explanation) }),
    ...(safeguards && { safeguards: say(safeguards) }),
  };
}
