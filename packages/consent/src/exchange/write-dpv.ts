import type { ExchangedConsent, ExchangedController, ExchangedEvent } from "./exchanged-consent.js";
import { dpvStates } from "./states.js";
import { isoReceiptSchema, isoRecordSchema } from "./write-iso27560.js";

const context = {
  dct: "http://purl.org/dc/terms/",
  dpv: "https://w3id.org/dpv#",
  loc: "https://w3id.org/dpv/loc#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
} as const;

/** The bases of article 4 by the terms of the vocabulary. */
export const dpvBases: Readonly<Record<string, string>> = {
  consent: "dpv:Consent",
  "legal-obligation": "dpv:LegalObligation",
  contract: "dpv:Contract",
  "vital-interests": "dpv:VitalInterest",
  "public-interest": "dpv:PublicInterest",
  "legitimate-interest": "dpv:LegitimateInterest",
};

/** What stands in for the person in the vocabulary. */
export const dpvSubject = "dpv:DataSubject";

/** A document of the Data Privacy Vocabulary, and what it has no term for. */
export interface DpvDocument {
  /** JSON-LD, to be written with `JSON.stringify`. */
  readonly document: object;
  /** Places of what is left behind, such as `events.2`: the vocabulary has no status for an opposition. */
  readonly dropped: readonly string[];
}

/**
 * An answer as JSON-LD by the Data Privacy Vocabulary, in the profile for ISO/IEC TS 27560.
 *
 * @param consent - From `exchangeConsent` or `exchangeReceipt`.
 * @returns The document, and what it could not say.
 * @example
 * ```ts
 * import { type ExchangedConsent, fromDpv, toDpv } from "@data-tika/consent/dpv";
 *
 * const consent: ExchangedConsent = {
 *   id: "3f0f8a52-6a3c-4b52-9d0c-1f0d6d1e0a02",
 *   subject: "p-1",
 *   notice: "5e".repeat(32),
 *   purpose: "newsletter",
 *   data: [{ type: "email-address", optional: false }],
 *   controllers: [{ id: "aide-sociale", name: "Agence d’aide sociale", contact: "droits@aide-sociale.example", address: "Rabat" }],
 *   recipients: [],
 *   storage: ["MA"],
 *   retention: "P2Y",
 *   jurisdiction: "MA",
 *   withdrawal: "https://aide-sociale.example/consent",
 *   events: [{ state: "refused", at: "2026-11-21T10:00:00.000Z", by: "p-1" }],
 * };
 * const { document } = toDpv(consent);
 * JSON.stringify(document).includes("dpv:ConsentRefused"); // => true
 * fromDpv(JSON.stringify(document)).consents[0]?.events; // => [ { state: 'refused', at: '2026-11-21T10:00:00.000Z', by: 'p-1' } ]
 * ```
 * @see W3C DPVCG, "Consent Records and Receipts as per ISO/IEC TS 27560:2023 using DPV", sections 8 and 9
 */
export function toDpv(consent: ExchangedConsent): DpvDocument {
  const record = recordOf(consent);
  const dropped = consent.events.flatMap(({ state }, i) => (state in dpvStates ? [] : [`events.${i}`]));
  const { receipt } = consent;
  if (receipt === undefined) return { document: { "@context": context, ...record }, dropped };
  return {
    document: {
      "@context": context,
      "@type": "dpv:ConsentReceipt",
      "dct:identifier": receipt.id,
      "dct:conformsTo": isoReceiptSchema,
      "dct:created": receipt.issuedAt,
      "dpv:hasRecordOfActivity": record,
    },
    dropped,
  };
}

function recordOf(consent: ExchangedConsent): object {
  return {
    "@type": "dpv:ConsentRecord",
    "dct:identifier": consent.id,
    "dct:conformsTo": isoRecordSchema,
    "dpv:hasDataSubject": { "@type": dpvSubject, "dct:identifier": consent.subject },
    "dpv:hasNotice": {
      "@type": "dpv:ConsentNotice",
      "dct:identifier": consent.notice,
      ...(consent.language && { "dct:language": consent.language }),
    },
    "dpv:hasProcess": processOf(consent),
    "dpv:hasEntity": consent.controllers.map(entityOf),
    "dpv:hasConsentStatus": consent.events.flatMap((event) => statusOf(event, consent) ?? []),
  };
}

function processOf(consent: ExchangedConsent): object {
  return {
    "@type": "dpv:Process",
    "dpv:hasPurpose": { "@type": "dpv:Purpose", "dct:identifier": consent.purpose },
    ...(consent.basis && { "dpv:hasLegalBasis": dpvBases[consent.basis] ?? consent.basis }),
    "dpv:hasPersonalData": consent.data.map(({ type, optional, sensitive }) => ({
      "@type": sensitive ? "dpv:SensitivePersonalData" : "dpv:PersonalData",
      "dct:identifier": type,
      ...(optional !== undefined && { "dpv:hasNecessity": optional ? "dpv:Optional" : "dpv:Required" }),
    })),
    "dpv:hasDataController": consent.controllers.map(({ id }) => id),
    "dpv:hasRecipient": consent.recipients,
    "dpv:hasStorageCondition": [
      { "@type": "dpv:StorageLocation", "dpv:hasLocation": consent.storage.map(toLocation) },
      { "@type": "dpv:StorageDuration", "dpv:hasDuration": consent.retention },
    ],
    "dpv:hasJurisdiction": toLocation(consent.jurisdiction),
    "dpv:hasConsentControl": { "@type": "dpv:WithdrawConsent", "dpv:isExercisedAt": consent.withdrawal },
    ...(consent.capture && { "dpv:hasDataSource": consent.capture }),
  };
}

function entityOf({ id, name, contact, address, type }: ExchangedController): object {
  return {
    "@id": id,
    "@type": "dpv:DataController",
    "dpv:hasIdentifier": id,
    "dpv:hasName": name,
    ...(type && { "skos:broader": type }),
    "schema:contactPoint": [
      { "@type": "schema:ContactPoint", [contactKind(contact)]: contact },
      { "@type": "schema:PostalAddress", "schema:streetAddress": address },
    ],
  };
}

/** The property a contact stands under, by its form. */
export function contactKind(contact: string): "schema:email" | "schema:telephone" | "schema:url" {
  if (contact.includes("@")) return "schema:email";
  return /^[+\d][\d\s.()-]*$/.test(contact) ? "schema:telephone" : "schema:url";
}

function statusOf(event: ExchangedEvent, { subject }: ExchangedConsent): object | undefined {
  const { state, at, by, strength, validFor } = event;
  if (!(state in dpvStates)) return undefined;
  const term = `dpv:${dpvStates[state as keyof typeof dpvStates]}`;
  const type = strength === "express" ? "dpv:ExplicitlyExpressedConsent" : "dpv:ExpressedConsent";
  return {
    "@type": strength === undefined ? term : [term, type],
    "dpv:isIndicatedAtTime": at,
    ...(by && { "dpv:isIndicatedBy": by === subject ? dpvSubject : by }),
    ...(validFor && {
      "dpv:hasDuration":
        validFor === "endless"
          ? { "@type": "dpv:EndlessDuration" }
          : { "@type": "dpv:TemporalDuration", "rdf:value": validFor },
    }),
  };
}

function toLocation(place: string): string {
  return /^[A-Z]{2}$/.test(place) ? `loc:${place}` : place;
}
