/**
 * English sentences of `@data-tika/consent`.
 *
 * @module consent/messages/en
 */
import type { DecisionReasonCode } from "../consent-decision.js";
import type { ImportFindingCode } from "../exchange/import-finding.js";
import type { ConsentSentences } from "../explain-decision.js";
import type { LedgerFindingCode } from "../ledger-finding.js";
import { captures, dossier, events, paper, refusals } from "./paper/en.js";

/** English messages of the errors of `@data-tika/consent`. */
export const en = {
  "consent.capture_proof_missing": "A consent captured by {capture} needs the digest of its proof.",
  "consent.channel_missing": "The purpose {purpose} is asked for channel by channel: name one.",
  "consent.checkpoint_ahead": "A checkpoint is of more entries than the log or the later checkpoint has.",
  "consent.checkpoint_fork": "The checkpoints of {from} and of {to} entries cannot be of one log.",
  "consent.checkpoint_other_origin": "The checkpoint is of another log.",
  "consent.duplicate_event": "An event of this identifier is already recorded under another key.",
  "consent.entry_too_large": "The entry is longer than {bytes} bytes.",
  "consent.event_in_future": "The event is dated after the clock of the ledger.",
  "consent.idempotency_conflict": "This idempotency key was already used for another content.",
  "consent.invalid_checkpoint": "The text is not a checkpoint.",
  "consent.invalid_event": "The event is not valid at {field}.",
  "consent.invalid_log":
    "The stored entry number {index} cannot be read, or is not what the tree holds: run verify.",
  "consent.invalid_notice": "The notice is not valid at {field}.",
  "consent.invalid_option": "The option {option} is not valid.",
  "consent.invalid_person": "The facts about the person cannot be true at {field}: it ends before it begins.",
  "consent.invalid_receipt": "The text is not a receipt.",
  "consent.language_not_in_notice": "The notice has no text in the language {language}.",
  "consent.mandate_exceeded": "The mandate does not cover this purpose, or has ended.",
  "consent.marketing_without_channels":
    "A purpose of direct marketing names its channels: article 10 asks for a consent to each means.",
  "consent.notice_not_effective": "The notice was not yet in force when the event happened.",
  "consent.receipt_promised":
    "The text is the promise of a receipt: the receipt itself can be had once the log holds the event.",
  "consent.sealed_lost":
    "The personal part of the event is not there any more, though nobody erased it: run verify.",
  "consent.sealed_unreadable": "The sealed part of the event cannot be opened with this key.",
  "consent.shown_not_recorded":
    "The consent names a notice shown before, and no such event is recorded: record it first, or the consent as legacy, or as already-informed with its proof.",
  "consent.store_failed": "The store failed while it was asked to {task}.",
  "consent.unknown_channel": "The purpose {purpose} is not asked for on this channel.",
  "consent.unknown_event": "Nothing of this identifier is recorded in the ledger.",
  "consent.unknown_notice": "No notice of this digest was published in the ledger.",
  "consent.unknown_purpose": "No notice states this purpose.",
  "consent.unknown_recipient": "The purpose {purpose} is not asked for with this third party.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the errors that `@data-tika/consent` throws. */
export type ConsentErrorCode = keyof typeof en;

const reasons = {
  "consent-given": "Consent was given and still stands.",
  "legal-basis":
    "The notice rests on another basis than consent, whose own conditions are not examined here.",
  "never-asked": "The person was never asked.",
  "not-answered": "At least one answer that is needed is missing.",
  refused: "Consent was refused.",
  withdrawn: "Consent was withdrawn.",
  objected: "The person objected.",
  expired: "The consent has run out.",
  revoked: "The consent was ended by someone else than the person.",
  "withdrawal-of-nothing": "A withdrawal was recorded, and no consent before it.",
  "notice-unknown": "The notice that the consent refers to is not known.",
  "notice-not-effective": "The notice was not in force.",
  "not-in-notice": "The notice does not ask for this channel or this third party.",
  "notice-widened": "The notice now asks for more than, or something else than, what was consented to.",
  "not-informed": "Nothing shows that the person was informed before consenting.",
  "not-express": "An express consent is needed here, and this one is not.",
  "basis-not-enough": "This legal basis does not by itself carry what needs an express consent.",
  "majority-reached": "A legal representative consented; the person is of age now and must be asked.",
  "age-uncertain": "It is not certain whether the person is of age.",
  "birth-unknown": "A representative consented and nothing shows that the person is a minor.",
  "minor-needs-representative": "A minor consented without the legal representative.",
  "representative-without-authority": "Who consented is not among the legal representatives.",
  "representatives-unknown":
    "A representative consented, and the facts do not say who the legal representatives are.",
  "representation-rule-missing":
    "There are several legal representatives and the purpose does not say whose consent counts.",
  "representative-not-named": "The legal representative whose consent counts is not named.",
  "representatives-disagree": "The legal representatives disagree.",
  "guardian-changed": "The legal representatives have changed since; those of today must be asked.",
  emancipated: "A legal representative consented; the person is emancipated now and must be asked.",
  "judgment-needs-representative":
    "A judgment puts the person under legal representation, and the representative did not consent.",
  "judgment-lifted":
    "A legal representative consented under a judgment that is lifted now; the person must be asked.",
  "representation-interrupted":
    "When the representative consented, or at some time since, nothing shows that the person was represented.",
  "mandate-exceeded": "Who consented had no mandate for this purpose at that time.",
  "before-birth": "The consent is dated before the birth of the person.",
  legacy: "The consent was taken over from older records, and nothing shows what the person was told.",
  "not-proved": "The consent was written down by someone else and has no proof.",
  "uses-unknown": "The consent is for a number of uses, and it is not known how many were made.",
  "occasion-unknown": "The consent ends with an occasion, and it is not known whether it has come about.",
  erased: "The proof of what was consented to before was erased.",
  "soft-opt-in": "The law permits e-mail to a customer about similar goods, with a way to oppose.",
  "soft-opt-in-not-open":
    "The exception for customers is open for marketing by e-mail only, to the seller itself.",
  "soft-opt-in-withheld":
    "The exception for customers is not used for who may be a minor, for what needs an express consent, or after an erasure.",
  "soft-opt-in-incomplete": "Not every condition of the exception for customers holds.",
  "marketing-needs-consent":
    "Direct marketing by automatic caller, fax, e-mail or similar means needs a prior consent, whatever its other basis.",
} as const satisfies Readonly<Record<DecisionReasonCode, string>>;

const findings = {
  "entry-missing": "Entries missing from number {index} on: {count}.",
  "entry-repeated": "Entry number {index} stands in the log twice.",
  "entry-beyond-tree": "Entry number {index} stands behind the end of the tree.",
  "entry-beside": "Rows that carry a number of the log and that reading it in order does not meet: {count}.",
  "entry-unreadable": "The content of entry number {index} cannot be read.",
  "entry-changed": "The content of entry number {index} was changed.",
  "column-changed": "The column {column} of entry number {index} does not say what its content says.",
  "entry-foreign": "Entry number {index} was taken from another log.",
  "pending-differs":
    "An entry that waits to be numbered is not what was written, or of another log: {entry}.",
  "tree-differs": "The entries do not give the root that the tree had when they were added.",
  "tile-differs": "Tile number {index} of level {level} does not hold the hashes of the entries.",
  "part-missing":
    "The personal part of the entry {entry}, or its key, is not there any more, and nobody erased it.",
  "part-differs": "The personal part of the entry {entry} is not what the log committed to.",
  "part-after-erasure": "The personal part of the entry {entry} is there again, though it was erased.",
  "key-after-erasure": "The key of a person is there again behind the erasure {entry}.",
  "checkpoint-refused": "The retained checkpoint is not one of this log, or its signature does not hold.",
  "checkpoint-ahead": "The retained checkpoint has {size} entries, the log has fewer: its end was cut off.",
  "checkpoint-differs":
    "The first {size} entries are not those of the retained checkpoint: history was rewritten.",
} as const satisfies Readonly<Record<LedgerFindingCode, string>>;

const imports = {
  "not-json": "Line {line}, column {column}: the document is no JSON from here on.",
  "duplicate-key": "Line {line}, column {column}: the name {path} stands twice in one object.",
  "missing-field": "Line {line}, column {column}: {path} is missing.",
  "unusable-value": "Line {line}, column {column}: the value of {path} cannot be used.",
  "inexact-value": "Line {line}, column {column}: the value of {path} is taken over by the nearest term.",
  "not-mapped": "Line {line}, column {column}: {path} is not taken over.",
} as const satisfies Readonly<Record<ImportFindingCode, string>>;

/** English sentences of decisions and findings. */
export const sentences: ConsentSentences = {
  language: "en",
  denied: "No consent permits this processing",
  reasons,
  findings,
  imports,
  events,
  captures,
  paper,
  refusals,
  dossier,
};
