/**
 * Consent records and receipts as ISO/IEC TS 27560 JSON, out and in.
 *
 * @module consent/iso27560
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
export { fromIso27560 } from "./exchange/read-iso27560.js";
export { toIso27560 } from "./exchange/write-iso27560.js";
