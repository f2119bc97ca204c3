/**
 * Consent records and receipts as JSON-LD by the W3C's Data Privacy Vocabulary, out and in.
 *
 * @module consent/dpv
 */
export type { ConsentExchange, ExchangeFacts, ExchangeRequest } from "./exchange/exchange-consent.js";
export { exchangeConsent, exchangeReceipt } from "./exchange/exchange-consent.js";
export type {
  ExchangedConsent,
  ExchangedController,
  ExchangedData,
  ExchangedEvent,
  ExchangedState,
} from "./exchange/exchanged-consent.js";
export { explainImport } from "./exchange/explain-import.js";
export type { Imported, ImportFinding, ImportFindingCode } from "./exchange/import-finding.js";
export type { LegacyOptions } from "./exchange/legacy-events.js";
export { legacyEvents } from "./exchange/legacy-events.js";
export { fromDpv } from "./exchange/read-dpv.js";
export type { DpvDocument } from "./exchange/write-dpv.js";
export { toDpv } from "./exchange/write-dpv.js";
