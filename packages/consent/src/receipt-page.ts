/**
 * Receipts as pages to print, with a QR code.
 *
 * @module consent/receipt-page
 */
import { badge, html, page } from "@data-tika/core/document";
import type { ConsentSentences } from "./explain-decision.js";
import { qrCode } from "./paper/qr-code.js";
import { receiptContent } from "./paper/receipt-content.js";
import { receiptRows } from "./paper/receipt-rows.js";
import { receiptCode } from "./receipt-code.js";

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
  const content = receiptContent(receipt);
  const { paper, events, language } = sentences;
  const code = receiptCode(content, reader === undefined ? {} : { page: reader });
  const kind = content.event.event_state as keyof typeof events;
  const state = Object.hasOwn(events, kind) ? events[kind] : content.event.event_state;
  const body = html`<h1>${paper.receipt}</h1>
<p>${badge(kind === "given" || kind === "renewed" ? "ok" : "low", state)}</p>
<div class="card receipt">
<dl>
${receiptRows(content, sentences).map(([name, value]) => html`<dt>${paper[name]}</dt><dd>${value}</dd>\n`)}</dl>
<figure>
${qrCode(code.text, paper[code.holds])}
<figcaption>${paper[code.holds]}</figcaption>
</figure>
</div>
<details class="signed no-print"><summary>${paper.signed}</summary><pre dir="ltr">${receipt}</pre></details>`;
  return page({ title: paper.receipt, language, body, styles });
}
