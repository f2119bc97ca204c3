import type { ExchangedConsent, ExchangedController } from "./exchanged-consent.js";

/** Schema of records, as the W3C guide names it. */
export const isoRecordSchema = "https://w3id.org/dpv/schema/dpv-27560#record";

/** Schema of receipts. */
export const isoReceiptSchema = "https://w3id.org/dpv/schema/dpv-27560#receipt";

/**
 * An answer by the names of ISO/IEC TS 27560.
 *
 * The form of consent and its duration stand at the events that open one: a refusal has neither.
 *
 * @param consent - From `exchangeConsent` or `exchangeReceipt`.
 * @returns A record, or a receipt where the answer comes with one; to be written with `JSON.stringify`.
 * @example
 * ```ts
 * import { createLedger, defineNotice } from "@data-tika/consent";
 * import { exchangeConsent, fromIso27560, toIso27560 } from "@data-tika/consent/iso27560";
 * import { createMemoryStore } from "@data-tika/consent/memory";
 *
 * const now = () => new Date("2026-11-21T12:00:00Z");
 * const ledger = createLedger({ store: createMemoryStore(), origin: "social-aid.example/consent", now });
 * const notice = defineNotice({
 *   id: "newsletter",
 *   effectiveFrom: "2026-01-01T00:00:00Z",
 *   controller: "Agence d’aide sociale",
 *   contact: "droits@aide-sociale.example",
 *   text: { fr: "Nous envoyons une lettre par mois." },
 *   purposes: [{ id: "newsletter", label: { fr: "Lettre" }, basis: "consent" }],
 * });
 * await ledger.publish(notice);
 * await ledger.record({
 *   version: 1,
 *   kind: "refused",
 *   id: "3f0f8a52-6a3c-4b52-9d0c-1f0d6d1e0a02",
 *   subject: "p-1",
 *   notice: notice.digest,
 *   purpose: "newsletter",
 *   at: "2026-11-21T10:00:00Z",
 *   capture: "web",
 *   by: { kind: "self" },
 * });
 *
 * const { consent, dropped } = exchangeConsent(await ledger.history("p-1"), {
 *   id: "9a1b8a52-6a3c-4b52-9d0c-1f0d6d1e0a02",
 *   purpose: "newsletter",
 *   controller: { id: "https://aide-sociale.example", address: "Rabat" },
 *   storage: ["MA"],
 *   retention: "P2Y",
 * });
 * dropped; // => []
 * const document = JSON.stringify(toIso27560(consent));
 * const { consents, findings } = fromIso27560(document);
 * findings; // => []
 * consents[0]?.events; // => [ { state: 'refused', at: '2026-11-21T10:00:00.000Z', by: 'p-1' } ]
 * ```
 * @see ISO/IEC TS 27560:2023, 6.3 and 6.4.6, by the W3C guide of 15 February 2026
 */
export function toIso27560(consent: ExchangedConsent): object {
  const { receipt } = consent;
  return {
    schema_version: receipt === undefined ? isoRecordSchema : isoReceiptSchema,
    ...(receipt && { receipt_id: receipt.id, issued_at: receipt.issuedAt }),
    record_id: consent.id,
    pii_principal_id: consent.subject,
    pii_processing: {
      privacy_notice: consent.notice,
      ...(consent.language && { language: consent.language }),
      purposes: [{ purpose: consent.purpose }],
      ...(consent.basis && { lawful_basis: consent.basis }),
      pii_information: consent.data.map(({ type, optional, sensitive }) => ({
        pii_type: type,
        ...(optional !== undefined && { pii_optional: optional }),
        ...(sensitive && { sensitive_pii_category: true }),
      })),
      pii_controllers: consent.controllers.map(({ id }) => id),
      ...(consent.capture && { collection_method: consent.capture }),
      storage_locations: consent.storage,
      retention_period: consent.retention,
      jurisdiction: consent.jurisdiction,
      recipient_third_parties: consent.recipients,
      withdrawal_method: consent.withdrawal,
    },
    party_identification: consent.controllers.map(party),
    event: consent.events.map(({ state, at, strength, by, validFor }) => ({
      event_time: at,
      event_state: state,
      ...(strength && { event_type: strength === "express" ? "explicit" : "expressed" }),
      ...(by && { entity_id: by }),
      ...(validFor && { validity_duration: validFor }),
    })),
  };
}

function party({ id, name, contact, address, type }: ExchangedController): object {
  return {
    party_id: id,
    party_name: name,
    party_address: address,
    party_contact: contact,
    ...(type && { party_type: type }),
    party_role: "controller",
  };
}
