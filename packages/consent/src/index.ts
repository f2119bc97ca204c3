/**
 * Evidence of consent under Law 09-08: notices, events, decisions and a ledger that can be verified.
 *
 * @module consent
 */
export type { NoticeComparison, NoticeDifference } from "./compare-notices.js";
export { compareNotices } from "./compare-notices.js";
export type { ConsentActor } from "./consent-actor.js";
export type {
  ConsentDecision,
  ConsentRequest,
  DecisionReason,
  DecisionReasonCode,
  PersonFacts,
  SoftOptInFacts,
} from "./consent-decision.js";
export { decisionReasons } from "./consent-decision.js";
export type { ConsentEvent, ConsentEventKind, ConsentHistory } from "./consent-event.js";
export { consentEventSchema } from "./consent-event.js";
export type { ConsentPurpose, ExpressNeed, NoticeLanguage } from "./consent-purpose.js";
export { consentPurposeSchema, expressNeeds, noticeLanguages } from "./consent-purpose.js";
export { createLedger } from "./create-ledger.js";
export { decideConsent } from "./decide-consent.js";
export { defineNotice } from "./define-notice.js";
export type { ImportFindingCode } from "./exchange/import-finding.js";
export type { ConsentSentences } from "./explain-decision.js";
export { explainDecision, explainFinding } from "./explain-decision.js";
export type { LogFile } from "./export-log.js";
export type {
  ConsentLedger,
  LedgerRequest,
  LedgerSubject,
} from "./ledger.js";
export type { LedgerFinding, LedgerFindingCode, LedgerReport } from "./ledger-finding.js";
export type { LedgerOptions } from "./ledger-options.js";
export type { EntryProof, GrowthProof } from "./ledger-proof.js";
export { emancipation, majority } from "./majority.js";
export type { ConsentErrorCode } from "./messages/en.js";
export type { Notice, NoticeCapsule } from "./notice.js";
export { noticeSchema } from "./notice.js";
export type { NoticeChange } from "./notice-change.js";
export type { DossierFindingCode } from "./paper/dossier-finding.js";
export type { PaperWord } from "./paper/paper-word.js";
export type { Recorded, RecordManyOptions, RecordOptions } from "./recording.js";
export type { ConsentStore, NewEntry, NewPart, PersonalEntry, StoredEntry } from "./store.js";
export type { TilePlace } from "./tiles.js";
export type { ConsentVault, PartPlace, PersonalPart, SealedPart } from "./vault.js";
export { createVault } from "./vault.js";
export type { VerifyOptions } from "./verify-log.js";
