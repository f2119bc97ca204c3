import type { ConsentEventKind, OpeningEvent } from "../../consent-event.js";
import type { DossierFindingCode } from "../../paper/dossier-finding.js";
import type { PaperWord } from "../../paper/paper-word.js";
import type { ReceiptObjection } from "../../receipt-key.js";

/** What each event is called, in English. */
export const events = {
  shown: "The notice was shown",
  given: "Consent given",
  refused: "Consent refused",
  withdrawn: "Consent withdrawn",
  expired: "Consent expired",
  renewed: "Consent renewed",
  objected: "Opposition",
  revoked: "Consent ended by someone else",
  "guardian-changed": "Change of legal representatives",
  "majority-reached": "Majority reached",
  erased: "Personal part erased",
} as const satisfies Readonly<Record<ConsentEventKind, string>>;

/** Words of receipts and dossiers, in English. */
export const paper = {
  receipt: "Receipt of a consent record",
  happened: "What was recorded",
  purpose: "Purpose",
  when: "When",
  controller: "Controller",
  contact: "To withdraw or object",
  basis: "What makes it lawful",
  data: "Data",
  compulsory: "compulsory",
  optional: "optional",
  sensitive: "sensitive",
  recipients: "Third parties",
  none: "none",
  subject: "Pseudonym of the person",
  notice: "Digest of the notice",
  event: "Identifier",
  issued: "Receipt made",
  place: "Place in the log",
  key: "Published key",
  proof: "This code holds the proof. It can be checked without a network, with the published key alone.",
  names: "This code names the event and the receipt. The proof is in the signed receipt.",
  signed: "The signed receipt",
  dossier: "Dossier of a purpose",
  period: "Period",
  shownText: "The text as it was shown",
  effective: "Shown from",
  statistics: "Answers",
  persons: "persons",
  month: "Month",
  channel: "Channel",
  everyChannel: "no channel",
  shownIn: "Shown in the language",
  checkpoints: "Checkpoints",
  size: "Entries",
  root: "Root of the tree",
  receipts: "Signed receipts",
  digest: "Digest of the file of proof",
  check:
    "The file of proof can be verified by anybody with the published key alone: each receipt, each checkpoint, and that the answers counted here are those of the receipts. It proves what is in it; that nothing was left out is for the exported log to show.",
  made: "Made",
  log: "Log",
  formality: "Receipt or authorisation of the CNDP",
  otherwise: "without an answer",
  strength: "How it was given",
  express: "expressly",
  indubitable: "beyond doubt",
  validity: "Lasts",
  endless: "until it is withdrawn",
  actor: "Who acted",
  self: "the person",
  capture: "How it was captured",
  number: "No.",
  receiptDigest: "Digest of the entry",
} as const satisfies Readonly<Record<PaperWord, string>>;

/** What each way of capturing an answer is called, in English. */
export const captures = {
  web: "web form",
  app: "application",
  paper: "paper form",
  voice: "voice",
  counter: "counter",
  sms: "SMS",
} as const satisfies Readonly<Record<OpeningEvent["capture"], string>>;

/** Why a receipt is not to be believed, in English. */
export const refusals = {
  malformed: "The text is not a receipt, or not a whole one.",
  "no-known-key": "None of the published keys signed it.",
  "bad-signature": "The signature does not hold: something in it was changed.",
  "key-expired": "The key that signed it was not in force when it was issued.",
  "issued-later": "It is dated after the time of this verification.",
  "other-origin": "It is of another log.",
  "checkpoint-refused": "The checkpoint in it is not one that the log signed.",
  "entry-differs": "It does not say what the entry of the log says.",
  "not-included": "The proof does not show that the entry stands in the log.",
  promised: "It is the promise of a receipt and proves nothing yet: ask for the receipt later.",
  "other-event": "It is about another event.",
} as const satisfies Readonly<Record<ReceiptObjection, string>>;

/** What is wrong with a dossier, in English. */
export const dossier = {
  malformed: "The file is not a dossier.",
  "checkpoint-refused": "Checkpoint number {index} is of another log, or its signature does not hold.",
  "checkpoint-differs": "The log of checkpoint number {index} is not the beginning of that of the last one.",
  "receipt-refused": "Receipt number {index} does not verify.",
  "receipt-outside": "Receipt number {index} is of another purpose, or of another time.",
  "receipt-repeated": "Receipt number {index} is there twice.",
  "notice-differs": "Notice number {index} is not the one that its digest names.",
  "notice-missing": "Receipt number {index} is about a notice that is not in the dossier.",
  "statistics-differ": "The answers counted are not those of the receipts.",
  "receipt-elsewhere": "Receipt number {index} is proved in another tree than that of the last checkpoint.",
  "receipt-differs": "Receipt number {index} does not say what its notice says.",
  "notice-unproved": "No receipt is about notice number {index}: nothing shows that it was used.",
} as const satisfies Readonly<Record<DossierFindingCode, string>>;
