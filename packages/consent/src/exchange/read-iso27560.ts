import { type NoticeLanguage, noticeLanguages } from "../consent-purpose.js";
import { type DocumentReader, documentReader } from "./document-reader.js";
import type {
  ExchangedConsent,
  ExchangedController,
  ExchangedData,
  ExchangedEvent,
} from "./exchanged-consent.js";
import type { Imported } from "./import-finding.js";
import { type Located, locatedJson } from "./located-json.js";
import { opens, readState } from "./states.js";

/**
 * Reads a record or receipt by the names of ISO/IEC TS 27560.
 *
 * An event without an offset in its time, or a consent that does not say how it was expressed, is reported and left
 * out: it would prove nothing.
 *
 * @param text - The document. Nothing in it is trusted.
 * @returns A consent for each purpose, and findings with line and column. No value is repeated in them.
 * @example
 * ```ts
 * import { fromIso27560 } from "@data-tika/consent/iso27560";
 *
 * fromIso27560('{ "record_id": 1,\n  "record_id": 2 }').findings.at(-2); // => { code: 'duplicate-key', path: 'record_id', line: 2, column: 3 }
 * ```
 * @see ISO/IEC TS 27560:2023, 6.3
 */
export function fromIso27560(text: string): Imported<ExchangedConsent> {
  const { root, findings } = locatedJson(text);
  if (root === undefined) return { consents: [], findings };
  const reader = documentReader(findings);
  const consents = consentsOf(reader, root);
  return { consents, findings: reader.findings(root) };
}

function consentsOf(reader: DocumentReader, root: Located): ExchangedConsent[] {
  reader.needed(root, "schema_version");
  const head = {
    id: reader.needed(root, "record_id"),
    subject: reader.needed(root, "pii_principal_id"),
    receipt: receiptOf(reader, root),
  };
  const controllers = reader.all(root, "party_identification").map((party) => controllerOf(reader, party));
  const events = reader.all(root, "event").flatMap((event) => eventOf(reader, event) ?? []);
  if (!root.members?.has("event")) reader.report("missing-field", root, "event");
  const processings = reader.all(root, "pii_processing");
  if (processings.length === 0) reader.report("missing-field", root, "pii_processing");
  return processings.flatMap((processing) =>
    processingOf(reader, processing, controllers).flatMap((about) => {
      const { id, subject, receipt } = head;
      if (id === undefined || subject === undefined) return [];
      return [{ id, ...(receipt && { receipt }), subject, ...about, events }];
    }),
  );
}

function receiptOf(reader: DocumentReader, root: Located): ExchangedConsent["receipt"] {
  const id = reader.text(root, "receipt_id");
  const issuedAt = reader.text(root, "issued_at");
  return id === undefined || issuedAt === undefined ? undefined : { id, issuedAt };
}

type Processing = Omit<ExchangedConsent, "id" | "receipt" | "subject" | "events">;

function processingOf(
  reader: DocumentReader,
  at: Located,
  parties: readonly ExchangedController[],
): Processing[] {
  const notice = reader.needed(at, "privacy_notice");
  const language = languageOf(reader, at);
  const basis = reader.text(at, "lawful_basis");
  const capture = reader.text(at, "collection_method");
  const storage = texts(reader, at, "storage_locations");
  const retention = reader.needed(at, "retention_period");
  const jurisdiction = reader.needed(at, "jurisdiction");
  const withdrawal = reader.needed(at, "withdrawal_method");
  const recipients = texts(reader, at, "recipient_third_parties");
  const named = texts(reader, at, "pii_controllers");
  const data = reader.all(at, "pii_information").flatMap((item) => dataOf(reader, item) ?? []);
  for (const name of [
    "storage_locations",
    "recipient_third_parties",
    "pii_controllers",
    "pii_information",
    "purposes",
  ])
    if (!at.members?.has(name)) reader.report("missing-field", at, name);
  const purposes = reader.all(at, "purposes").flatMap((item) => reader.needed(item, "purpose") ?? []);
  if (!(notice && retention && jurisdiction && withdrawal)) return [];
  return purposes.map((purpose) => ({
    notice,
    ...(language && { language }),
    purpose,
    ...(basis && { basis }),
    data,
    controllers: parties.filter(({ id }) => named.includes(id)),
    recipients,
    ...(capture && { capture }),
    storage,
    retention,
    jurisdiction,
    withdrawal,
  }));
}

function languageOf(reader: DocumentReader, at: Located): NoticeLanguage | undefined {
  const found = reader.one(at, "language");
  const language = noticeLanguages.find((one) => one === String(found?.value).toLowerCase());
  if (found !== undefined && language === undefined) reader.report("unusable-value", found);
  return language;
}

function texts(reader: DocumentReader, at: Located, name: string): string[] {
  return reader.all(at, name).flatMap((item) => {
    if (typeof item.value === "string") return [item.value];
    reader.report("unusable-value", item);
    return [];
  });
}

function dataOf(reader: DocumentReader, item: Located): ExchangedData | undefined {
  const type = reader.needed(item, "pii_type");
  const optional = reader.one(item, "pii_optional");
  const sensitive = reader.one(item, "sensitive_pii_category");
  for (const flag of [optional, sensitive])
    if (flag !== undefined && typeof flag.value !== "boolean") reader.report("unusable-value", flag);
  if (type === undefined) return undefined;
  return {
    type,
    ...(typeof optional?.value === "boolean" && { optional: optional.value }),
    ...(sensitive?.value === true && { sensitive: true }),
  };
}

function controllerOf(reader: DocumentReader, party: Located): ExchangedController {
  const type = reader.text(party, "party_type");
  reader.text(party, "party_role");
  return {
    id: reader.needed(party, "party_id") ?? "",
    name: reader.needed(party, "party_name") ?? "",
    contact: reader.needed(party, "party_contact") ?? "",
    address: reader.needed(party, "party_address") ?? "",
    ...(type && { type }),
  };
}

const strengths: Readonly<Record<string, ExchangedEvent["strength"]>> = {
  expressed: "indubitable",
  explicit: "express",
};

function eventOf(reader: DocumentReader, event: Located): ExchangedEvent | undefined {
  const at = instantOf(reader, event, "event_time");
  const word = reader.needed(event, "event_state");
  const read = word === undefined ? undefined : readState(word);
  if (word !== undefined && read === undefined) reader.report("unusable-value", event, "event_state");
  if (read?.exact === false) reader.report("inexact-value", event, "event_state");
  const type = reader.text(event, "event_type");
  const by = reader.text(event, "entity_id");
  const validFor = reader.text(event, "validity_duration");
  // An implied consent is none here: article 4 asks for an indubitable one.
  const strength = type === undefined ? undefined : strengths[type];
  if (type !== undefined && strength === undefined) reader.report("unusable-value", event, "event_type");
  if (at === undefined || read === undefined || (opens(read.state) && strength === undefined)) {
    if (read !== undefined && opens(read.state) && type === undefined)
      reader.report("missing-field", event, "event_type");
    return undefined;
  }
  return {
    state: read.state,
    at,
    ...(strength && { strength }),
    ...(by && { by }),
    ...(validFor && { validFor }),
  };
}

/** An instant of a document; an event without an offset happened at no certain time. */
export function instantOf(reader: DocumentReader, at: Located, name: string): string | undefined {
  const text = reader.needed(at, name);
  if (text === undefined) return undefined;
  const hasOffset = /T.*(Z|[+-]\d\d:\d\d)$/.test(text);
  if (hasOffset && !Number.isNaN(Date.parse(text))) return text;
  reader.report("unusable-value", at, name);
  return undefined;
}
