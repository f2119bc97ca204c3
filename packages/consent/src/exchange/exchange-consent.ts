import { purposeOf } from "../compare-notices.js";
import type { ConsentEvent, ConsentHistory } from "../consent-event.js";
import { covers } from "../decision-scene.js";
import { failure } from "../failure.js";
import type { NoticeCapsule } from "../notice.js";
import type { ConsentReceipt } from "../receipt-shape.js";
import { dataOf } from "../stated-data.js";
import { statedDuration } from "../stated-duration.js";
import type { ExchangedConsent, ExchangedController, ExchangedEvent } from "./exchanged-consent.js";
import { opens } from "./states.js";

/** What both formats want to be told and no notice says. */
export interface ExchangeFacts {
  /** The controller; its name and contact come from the notice. */
  readonly controller: Pick<ExchangedController, "id" | "address" | "type">;
  /** Where the data are stored: countries by ISO 3166-1, or places. */
  readonly storage: readonly string[];
  /** How long they are kept, ISO 8601. */
  readonly retention: string;
}

/** Which answer is exported. */
export interface ExchangeRequest extends ExchangeFacts {
  /** Identifier of the record, best a UUID; the same answer exported again keeps it. */
  readonly id: string;
  /** Identifier of the purpose. */
  readonly purpose: string;
  /** The channel, where the purpose asks for each. */
  readonly channel?: string;
  /** The third party, where it is about a communication. */
  readonly recipient?: string;
}

/** An answer on its way out, and what no field of the formats takes. */
export interface ConsentExchange {
  /** What can be told. */
  readonly consent: ExchangedConsent;
  /** Names of fields and events that are left behind, in alphabetical order. */
  readonly dropped: readonly string[];
}

// Oldest first; at one instant what was shown, then a yes, then the no that counts.
function byTime(a: ExchangeableEvent, b: ExchangeableEvent): number {
  const rank = (event: ExchangeableEvent) => (event.kind === "shown" ? 0 : opens(event.kind) ? 1 : 2);
  return Date.parse(a.at) - Date.parse(b.at) || rank(a) - rank(b);
}

type AnswerEvent = Extract<ConsentEvent, { purpose: string }>;
type ExchangeableEvent = AnswerEvent | Extract<ConsentEvent, { kind: "shown" }>;

/**
 * What a person answered to one purpose, ready to be written in another format.
 *
 * It takes the answers that a decision on this purpose, channel and third party looks at, also a no that covers them all.
 *
 * @param history - Events and notices of one person, from `ledger.history`.
 * @param request - The purpose, and the facts that both formats demand.
 * @returns The answer, and the names of what the formats have no place for.
 * @throws {@link DataTikaError} `consent.unknown_event` when nothing is recorded for the purpose.
 * @throws {@link DataTikaError} `consent.unknown_notice` when the history lacks the notice of the newest event.
 * @example
 * ```ts
 * import { exchangeConsent } from "@data-tika/consent/iso27560";
 *
 * const controller = { id: "https://aide-sociale.example", address: "Rabat" };
 * const request = { id: "r-1", purpose: "newsletter", controller, storage: ["MA"], retention: "P2Y" };
 * exchangeConsent({ events: [], notices: [] }, request); // throws consent.unknown_event
 * ```
 * @see ISO/IEC TS 27560:2023, 6.3
 */
export function exchangeConsent(history: ConsentHistory, request: ExchangeRequest): ConsentExchange {
  const { purpose, recipient } = request;
  // What counts in a decision is what leaves: a no that names no channel and no third party is one for each of them.
  const answers = history.events.filter(
    (event): event is AnswerEvent => "purpose" in event && covers(event, request),
  );
  const told = history.events.filter(
    (event): event is ExchangeableEvent =>
      event.kind === "shown" && answers.some(({ notice }) => notice === event.notice),
  );
  const events = [...told, ...answers].sort(byTime);
  const newest = answers.toSorted(byTime).at(-1);
  if (newest === undefined) throw failure("consent.unknown_event");
  const capsule = history.notices.find(({ digest }) => digest === newest.notice);
  if (capsule === undefined) throw failure("consent.unknown_notice");
  const language = events.flatMap((event) => ("language" in event ? [event.language] : [])).at(-1);
  const others = history.events.filter((event) => !("notice" in event)).map(({ kind }) => kind);
  return {
    consent: {
      ...common(capsule, purpose, request),
      id: request.id,
      subject: newest.subject,
      ...(language && { language }),
      // The third parties that the notice names are no consent to communicate with them: that is one of its own.
      recipients: recipient === undefined ? [] : [recipient],
      capture: newest.capture,
      events: events.map((event) => exchanged(event, history.notices)),
    },
    dropped: [...new Set([...events.flatMap(leftBehind), ...others])].sort(),
  };
}

/**
 * A receipt, ready to be written in another format. Its proof and its channel stay behind: they are in the signed receipt
 * alone.
 *
 * @param receipt - From `verifyReceipt`.
 * @param facts - What both formats demand and the receipt does not say.
 * @returns The answer; nothing for a receipt that is about the person and no purpose.
 */
export function exchangeReceipt(receipt: ConsentReceipt, facts: ExchangeFacts): ExchangedConsent | undefined {
  const { pii_processing: processing, event } = receipt;
  const [stated] = processing?.purposes ?? [];
  if (processing === undefined || stated === undefined) return undefined;
  const [{ party_name, party_contact }] = processing.pii_controllers;
  const { storage, retention } = facts;
  return {
    id: receipt.record_id,
    receipt: { id: receipt.receipt_id, issuedAt: receipt.issued_at },
    subject: receipt.pii_principal_id,
    notice: processing.privacy_notice,
    ...(processing.language && { language: processing.language as "fr" }),
    purpose: stated.purpose,
    basis: processing.lawful_basis,
    data: processing.pii_information.map(({ pii_type, pii_optional, sensitive_pii_category }) => ({
      type: pii_type,
      ...(pii_optional !== undefined && { optional: pii_optional }),
      ...(sensitive_pii_category && { sensitive: true }),
    })),
    controllers: [{ ...facts.controller, name: party_name, contact: party_contact }],
    recipients: processing.recipient_third_parties,
    capture: processing.collection_method,
    storage,
    retention,
    jurisdiction: processing.jurisdiction,
    withdrawal: processing.withdrawal_method,
    events: [
      {
        state: event.event_state as ExchangedEvent["state"],
        at: event.event_time,
        ...(event.event_type && {
          strength: event.event_type === "explicit" ? "express" : "indubitable",
        }),
        ...(event.entity_id && { by: event.entity_id }),
        ...(event.validity_duration && { validFor: event.validity_duration }),
      },
    ],
  };
}

function common(capsule: NoticeCapsule, purpose: string, { controller, storage, retention }: ExchangeFacts) {
  const { notice, digest } = capsule;
  const stated = purposeOf(capsule, purpose);
  if (stated === undefined) throw failure("consent.unknown_purpose");
  return {
    notice: digest,
    purpose,
    basis: stated.basis,
    data: dataOf(stated).map(({ type, answer, sensitive }) => ({
      type,
      ...(answer && { optional: !answer.compulsory }),
      ...(sensitive && { sensitive }),
    })),
    controllers: [{ ...controller, name: notice.controller, contact: notice.contact }],
    storage,
    retention,
    jurisdiction: "MA",
    withdrawal: notice.contact,
  };
}

function exchanged(event: ExchangeableEvent, notices: readonly NoticeCapsule[]): ExchangedEvent {
  const at = { state: event.kind, at: new Date(event.at).toISOString() };
  const by = "by" in event ? { by: event.by.kind === "self" ? event.subject : event.by.id } : {};
  if (event.kind !== "given" && event.kind !== "renewed") return { ...at, ...by };
  const capsule = notices.find(({ digest }) => digest === event.notice);
  const validFor = statedDuration(capsule && purposeOf(capsule, event.purpose));
  return { ...at, ...by, strength: event.strength, ...(validFor && { validFor }) };
}

const untold = ["act", "captureProof", "channel", "informed", "opposition"] as const;

function leftBehind(event: ExchangeableEvent): string[] {
  const fields = untold.filter((field) => field in event);
  const actor = "by" in event && event.by.kind !== "self" ? [`by.${event.by.kind}`] : [];
  return [...fields, ...actor];
}
