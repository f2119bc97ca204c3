/**
 * Receipts as pages to print, with a QR code.
 *
 * @module consent/receipt-page
 */
import { badge, bidi, type HtmlValue, html, page, type SafeHtml } from "@data-tika/core/document";
import { fromBase64url } from "@data-tika/core/evidence";
import { legalBases } from "@data-tika/core/law";
import { casablancaDay } from "@data-tika/core/time";
import type { ConsentSentences } from "./explain-decision.js";
import { failure } from "./failure.js";
import { dataList } from "./paper/data-list.js";
import { qrCode } from "./paper/qr-code.js";
import { readReceipt } from "./read-receipt.js";
import { receiptCode } from "./receipt-code.js";
import type { ConsentReceipt, ReceiptProcessing } from "./receipt-shape.js";
import { readPromise } from "./verify-promise.js";

/** How a receipt is shown. */
export interface RenderReceiptOptions {
  /** The language: `sentences` of `@data-tika/consent/messages/fr`, `ar` or `en`. */
  readonly sentences: ConsentSentences;
  /** Page that reads the QR code, put into it with a `#`. */
  readonly page?: string;
}

const styles = `.receipt { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr) minmax(0, 22rem); align-items: start; }
.receipt dl { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .45rem 1.25rem; }
.receipt dd { margin: 0; overflow-wrap: anywhere; }
.qr { display: block; inline-size: 100%; block-size: auto; border-radius: 8px; }
.signed { margin-block-start: 1.25rem; }
.receipt figure { margin: 0; } .receipt figcaption { margin-block-start: .6rem; }
.signed pre { white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 44rem) { .receipt { grid-template-columns: minmax(0, 1fr); } .receipt dl { grid-template-columns: minmax(0, 1fr); gap: 0; } .receipt dd { margin-block-end: .6rem; } }
@media print { .receipt { grid-template-columns: minmax(0, 1fr) 8cm; } .qr { border-radius: 0; } }
`;

/**
 * A receipt as a page that prints on A4, with a QR code that carries the proof where it fits.
 *
 * The words of the purpose are those of the notice, in the page's language where it holds it. The signed receipt itself
 * stands in the page, to be copied and verified.
 *
 * @param receipt - The compact JWS from `ledger.receipt`. It is shown as it is: verify what comes from elsewhere first.
 * @param options - The language, and the page that reads the code.
 * @returns The document, from `<!doctype html>` on.
 * @throws {@link DataTikaError} `consent.invalid_receipt` when the text is none.
 * @throws {@link DataTikaError} `consent.receipt_promised` when it is the promise of one.
 * @throws {@link DataTikaError} `consent.invalid_option` the codes of `receiptCode`.
 * @example
 * ```ts
 * import { sentences } from "@data-tika/consent/messages/fr";
 * import { renderReceipt } from "@data-tika/consent/receipt-page";
 *
 * renderReceipt("a.b.c", { sentences }); // throws consent.invalid_receipt
 * ```
 */
export function renderReceipt(receipt: string, options: RenderReceiptOptions): string {
  const { sentences, page: reader } = options;
  const content = contentOf(receipt);
  const { paper, events, language } = sentences;
  const code = receiptCode(content, reader === undefined ? {} : { page: reader });
  const kind = content.event.event_state as keyof typeof events;
  const state = Object.hasOwn(events, kind) ? events[kind] : content.event.event_state;
  const body = html`<h1>${paper.receipt}</h1>
<p>${badge(kind === "given" || kind === "renewed" ? "ok" : "low", state)}</p>
<div class="card receipt">
<dl>
${rowsOf(content, sentences).map(([name, value]) => html`<dt>${paper[name]}</dt><dd>${value}</dd>\n`)}</dl>
<figure>
${qrCode(code.text, paper[code.holds])}
<figcaption>${paper[code.holds]}</figcaption>
</figure>
</div>
<details class="signed no-print"><summary>${paper.signed}</summary><pre dir="ltr">${receipt}</pre></details>`;
  return page({ title: paper.receipt, language, body, styles });
}

type Row = readonly [name: keyof ConsentSentences["paper"], value: HtmlValue];

function rowsOf(content: ConsentReceipt, sentences: ConsentSentences): Row[] {
  const { event, evidence, pii_processing: processing } = content;
  return [
    ["when", moment(event.event_time)],
    ...(processing === undefined ? [] : processingRows(processing, sentences)),
    ["subject", bidi(content.pii_principal_id)],
    ["event", bidi(content.record_id)],
    ["place", bidi(`${evidence.index + 1} / ${evidence.size}`)],
    ["issued", moment(content.issued_at)],
  ];
}

function processingRows(processing: ReceiptProcessing, sentences: ConsentSentences): Row[] {
  const { paper, language } = sentences;
  const [{ purpose, purpose_text }] = processing.purposes;
  const [{ party_name, party_contact }] = processing.pii_controllers;
  const basis = Object.entries(legalBases).find(([id]) => id === processing.lawful_basis)?.[1].labels[
    language
  ];
  const data = processing.pii_information.map(({ pii_type, pii_optional, sensitive_pii_category }) => ({
    type: pii_type,
    compulsory: pii_optional === undefined ? undefined : !pii_optional,
    sensitive: sensitive_pii_category,
  }));
  return [
    ["purpose", bidi(purpose_text?.[language] ?? purpose_text?.[processing.language ?? ""] ?? purpose)],
    ["controller", bidi(party_name)],
    ["contact", bidi(party_contact)],
    ["basis", bidi(basis ?? processing.lawful_basis)],
    ["data", dataList(data, sentences)],
    ["recipients", bidi(processing.recipient_third_parties.join(", ") || paper.none)],
    ["notice", html`<code>${processing.privacy_notice}</code>`],
  ];
}

function moment(instant: string): SafeHtml {
  return html`<time datetime="${instant}">${bidi(`${casablancaDay(new Date(instant))} · ${instant.slice(11, 19)} UTC`)}</time>`;
}

function contentOf(receipt: string): ConsentReceipt {
  const payload = payloadOf(receipt);
  const content = readReceipt(payload);
  if (content !== undefined) return content;
  throw failure(readPromise(payload) === undefined ? "consent.invalid_receipt" : "consent.receipt_promised");
}

function payloadOf(receipt: string): unknown {
  try {
    const [, payload = ""] = receipt.split(".");
    return JSON.parse(new TextDecoder().decode(fromBase64url(payload)));
  } catch {
    // What is no receipt is no receipt, however it fails.
    return undefined;
  }
}
