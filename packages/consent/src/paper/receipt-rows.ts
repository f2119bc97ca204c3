import { bidi, type HtmlValue, html, type SafeHtml } from "@data-tika/core/document";
import { legalBases } from "@data-tika/core/law";
import type { ConsentSentences } from "../explain-decision.js";
import type { ConsentReceipt, ReceiptProcessing } from "../receipt-shape.js";
import { civilMoment } from "./civil-moment.js";
import { dataList } from "./data-list.js";
import { periodWords } from "./period-words.js";

type Paper = ConsentSentences["paper"];

/** One line of a receipt on paper: the word that names it, and what it says. */
export type ReceiptRow = readonly [name: keyof Paper, value: HtmlValue];

/** Everything that a receipt says, line by line. */
export function receiptRows(content: ConsentReceipt, sentences: ConsentSentences): ReceiptRow[] {
  const { evidence, pii_processing: processing, issued_at } = content;
  return [
    ["when", moment(content.event.event_time)],
    ...(processing === undefined ? [] : purposeRows(processing, sentences)),
    ...answerRows(content, sentences),
    ...(processing === undefined ? [] : noticeRows(processing, sentences)),
    ["subject", bidi(content.pii_principal_id)],
    ["event", bidi(content.record_id)],
    ["place", bidi(`${evidence.index + 1} / ${evidence.size}`)],
    ["issued", moment(issued_at)],
  ];
}

function purposeRows(processing: ReceiptProcessing, { language, paper }: ConsentSentences): ReceiptRow[] {
  const [{ purpose, purpose_text: texts }] = processing.purposes;
  const { channel, recipient_third_parties: recipients } = processing;
  return [
    ["purpose", bidi(texts[language] ?? texts[processing.language ?? ""] ?? purpose)],
    ...(channel === undefined ? [] : [["channel", bidi(channel)] as const]),
    ["recipients", bidi(recipients.join(", ") || paper.none)],
  ];
}

function answerRows(content: ConsentReceipt, { paper, captures, language }: ConsentSentences): ReceiptRow[] {
  const { event, pii_processing: processing, pii_principal_id: subject } = content;
  const { event_type: type, validity_duration: duration, entity_id: actor } = event;
  const capture = processing?.collection_method;
  const named = Object.entries(captures).find(([kind]) => kind === capture)?.[1];
  return [
    ...(type === undefined
      ? []
      : [["strength", type === "explicit" ? paper.express : paper.indubitable] as const]),
    ...(duration === undefined
      ? []
      : [["validity", duration === "endless" ? paper.endless : periodWords(duration, language)] as const]),
    ...(actor === undefined ? [] : [["actor", actor === subject ? paper.self : bidi(actor)] as const]),
    ...(capture === undefined ? [] : [["capture", named ?? bidi(capture)] as const]),
  ];
}

function noticeRows(processing: ReceiptProcessing, sentences: ConsentSentences): ReceiptRow[] {
  const { language } = sentences;
  const [{ party_name, party_contact }] = processing.pii_controllers;
  const { lawful_basis, privacy_notice } = processing;
  const basis = Object.entries(legalBases).find(([id]) => id === lawful_basis)?.[1].labels[language];
  const data = processing.pii_information.map(({ pii_type, pii_optional, sensitive_pii_category }) => ({
    type: pii_type,
    compulsory: pii_optional === undefined ? undefined : !pii_optional,
    sensitive: sensitive_pii_category,
  }));
  return [
    ["controller", bidi(party_name)],
    ["contact", bidi(party_contact)],
    ["basis", bidi(basis ?? lawful_basis)],
    ["data", dataList(data, sentences)],
    ["notice", html`<code>${privacy_notice}</code>`],
  ];
}

function moment(instant: string): SafeHtml {
  return html`<time datetime="${instant}">${bidi(civilMoment(instant))}</time>`;
}
