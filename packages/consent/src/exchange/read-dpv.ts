import { type NoticeLanguage, noticeLanguages } from "../consent-purpose.js";
import { type DocumentReader, documentReader } from "./document-reader.js";
import { dpvEntities } from "./dpv-entities.js";
import { dpvStatuses } from "./dpv-statuses.js";
import type { ExchangedConsent, ExchangedController, ExchangedData } from "./exchanged-consent.js";
import type { Imported } from "./import-finding.js";
import { type Located, locatedJson } from "./located-json.js";
import { dpvBases } from "./write-dpv.js";

/**
 * Reads JSON-LD by the Data Privacy Vocabulary, in the profile for ISO/IEC TS 27560: a record, or a receipt with its
 * records.
 *
 * It reads the form that the guide writes, with its prefixes, and fetches no context. A name that is repeated is
 * reported and read as a list, as the guide means it. A process without its own controller, control or jurisdiction
 * has those of its record.
 *
 * @param text - The document. Nothing in it is trusted.
 * @returns A consent for each process that says enough, and findings with line and column. No value is repeated in them.
 * @example
 * ```ts
 * import { fromDpv } from "@data-tika/consent/dpv";
 *
 * fromDpv('{ "@type": "dpv:ConsentRecord", }').findings; // => [ { code: 'not-json', path: '', line: 1, column: 33 } ]
 * ```
 * @see W3C DPVCG, "Consent Records and Receipts as per ISO/IEC TS 27560:2023 using DPV", sections 8 and 9
 */
export function fromDpv(text: string): Imported<ExchangedConsent> {
  const { root, findings } = locatedJson(text);
  if (root === undefined) return { consents: [], findings };
  const reader = documentReader(findings);
  // Names of the form itself, which carry no content of ours.
  for (const name of ["@context", "@id"]) reader.skip(root, name);
  const types = words(reader, root, "@type");
  const consents = types.includes("dpv:ConsentReceipt")
    ? receiptOf(reader, root)
    : recordOf(reader, root, undefined);
  return { consents, findings: reader.findings(root) };
}

function receiptOf(reader: DocumentReader, root: Located): ExchangedConsent[] {
  const id = identifierOf(reader, root);
  reader.needed(root, "dct:conformsTo");
  const issuedAt = reader.needed(root, "dct:created");
  // The guide's own typing error, in two of its examples.
  const records = ["dpv:hasRecordOfActivity", "dpv:hasRecordOfAcvitity"].flatMap((name) =>
    reader.all(root, name),
  );
  if (records.length === 0) reader.report("missing-field", root, "dpv:hasRecordOfActivity");
  const receipt = id === undefined || issuedAt === undefined ? undefined : { id, issuedAt };
  return records.flatMap((record) => {
    reader.skip(record, "@type");
    reader.skip(record, "@id");
    return recordOf(reader, record, receipt);
  });
}

function recordOf(
  reader: DocumentReader,
  record: Located,
  receipt: ExchangedConsent["receipt"],
): ExchangedConsent[] {
  const id = identifierOf(reader, record);
  reader.needed(record, "dct:conformsTo");
  const subject = referenceOf(reader, record, "dpv:hasDataSubject");
  const notice = noticeOf(reader, record);
  const entities = dpvEntities(reader, record);
  const events = dpvStatuses(reader, record, subject);
  const shared = sharedOf(reader, record);
  const processes = reader.all(record, "dpv:hasProcess");
  if (processes.length === 0) reader.report("missing-field", record, "dpv:hasProcess");
  return processes.flatMap((process) => {
    const own = sharedOf(reader, process);
    const first = <T>(mine: readonly T[], records: readonly T[]) => (mine.length > 0 ? mine : records);
    const purposes = references(reader, process, "dpv:hasPurpose");
    if (purposes.length === 0) reader.report("missing-field", process, "dpv:hasPurpose");
    const data = reader.all(process, "dpv:hasPersonalData").flatMap((item) => dataOf(reader, item) ?? []);
    const { storage, retention } = storageOf(reader, process);
    if (retention === undefined) reader.report("missing-field", process, "dpv:hasStorageCondition");
    const jurisdiction = first(own.jurisdictions, shared.jurisdictions)[0];
    const withdrawal = first(own.withdrawals, shared.withdrawals)[0];
    if (jurisdiction === undefined) reader.report("missing-field", process, "dpv:hasJurisdiction");
    if (withdrawal === undefined) reader.report("missing-field", process, "dpv:hasConsentControl");
    const basis = first(own.bases, shared.bases)[0];
    const capture = words(reader, process, "dpv:hasDataSource")[0];
    const recipients = words(reader, process, "dpv:hasRecipient");
    reader.skip(process, "@type");
    if (!(id && subject && notice && retention && jurisdiction && withdrawal)) return [];
    const controllers = first(own.controllers, shared.controllers).map((name) => partyOf(entities, name));
    const about = { controllers, recipients, storage, retention, jurisdiction, withdrawal, events };
    const maybe = { ...(receipt && { receipt }), ...(basis && { basis }), ...(capture && { capture }) };
    return purposes.map((purpose) => ({ id, ...maybe, subject, ...notice, purpose, data, ...about }));
  });
}

function partyOf(entities: readonly ExchangedController[], id: string): ExchangedController {
  return entities.find((entity) => entity.id === id) ?? { id, name: id, contact: "", address: "" };
}

/** What may stand at the process or, for all of them, at the record. */
function sharedOf(reader: DocumentReader, at: Located) {
  return {
    controllers: words(reader, at, "dpv:hasDataController"),
    jurisdictions: words(reader, at, "dpv:hasJurisdiction").map(fromLocation),
    withdrawals: reader.all(at, "dpv:hasConsentControl").flatMap((control) => {
      reader.skip(control, "@type");
      return reader.text(control, "dpv:isExercisedAt") ?? [];
    }),
    bases: words(reader, at, "dpv:hasLegalBasis").map(
      (term) => Object.entries(dpvBases).find(([, known]) => known === term)?.[0] ?? term,
    ),
  };
}

function noticeOf(
  reader: DocumentReader,
  record: Located,
): { readonly notice: string; readonly language?: NoticeLanguage } | undefined {
  const found = reader.one(record, "dpv:hasNotice");
  const notice = referenceOf(reader, record, "dpv:hasNotice");
  if (notice === undefined) return undefined;
  const said = reader.one(found, "dct:language");
  const language = noticeLanguages.find((one) => one === String(said?.value).toLowerCase());
  if (said !== undefined && language === undefined) reader.report("unusable-value", said);
  return { notice, ...(language && { language }) };
}

function storageOf(reader: DocumentReader, process: Located) {
  const conditions = reader.all(process, "dpv:hasStorageCondition");
  for (const condition of conditions) reader.skip(condition, "@type");
  const storage = conditions.flatMap((one) => words(reader, one, "dpv:hasLocation")).map(fromLocation);
  const retention = conditions
    .filter((one) => one.members?.get("@type")?.[0]?.value === "dpv:StorageDuration")
    .flatMap((one) => {
      const duration = reader.one(one, "dpv:hasDuration");
      if (typeof duration?.value === "string") return duration.value;
      reader.skip(duration, "@type");
      return reader.text(duration, "rdf:value") ?? [];
    })[0];
  return { storage, retention };
}

function dataOf(reader: DocumentReader, item: Located): ExchangedData | undefined {
  if (typeof item.value === "string") return { type: item.value };
  const sensitive = words(reader, item, "@type").some((type) =>
    /^dpv:(Sensitive|SpecialCategory)/.test(type),
  );
  const type = reader.text(item, "dct:identifier") ?? reader.text(item, "skos:broader");
  const necessity = reader.text(item, "dpv:hasNecessity");
  if (type === undefined) reader.report("missing-field", item, "dct:identifier");
  if (type === undefined) return undefined;
  return {
    type,
    ...(necessity && { optional: necessity === "dpv:Optional" }),
    ...(sensitive && { sensitive }),
  };
}

function identifierOf(reader: DocumentReader, at: Located): string | undefined {
  const found = reader.text(at, "dct:identifier") ?? reader.text(at, "dpv:hasIdentifier");
  if (found === undefined) reader.report("missing-field", at, "dct:identifier");
  return found;
}

function referenceOf(reader: DocumentReader, at: Located, name: string): string | undefined {
  const found = references(reader, at, name)[0];
  if (found === undefined) reader.report("missing-field", at, name);
  return found;
}

/** Each value by its identifier, its address or, when it is a text, itself. */
function references(reader: DocumentReader, at: Located, name: string): string[] {
  return reader.all(at, name).flatMap((value) => {
    if (typeof value.value === "string") return [value.value];
    reader.skip(value, "@type");
    const identifier = reader.text(value, "dct:identifier");
    const address = identifier === undefined ? reader.text(value, "@id") : undefined;
    return identifier ?? address ?? reader.text(value, "skos:broader") ?? [];
  });
}

function words(reader: DocumentReader, at: Located, name: string): string[] {
  return reader
    .all(at, name)
    .flatMap((item) => (typeof item.value === "string" ? [item.value] : (reader.text(item, "@id") ?? [])));
}

function fromLocation(place: string): string {
  return place.replace(/^loc:/, "");
}
