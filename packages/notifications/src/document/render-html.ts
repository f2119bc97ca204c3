import type { Language } from "@data-tika/core";
import { badge, bidi, html, page, type SafeHtml, table } from "@data-tika/core/document";
import type { Payload } from "../payload.js";
import { assertRenderable } from "./assert-renderable.js";
import { embedPayload, sealPayload } from "./embedded-payload.js";
import { digestLabel, headingOf } from "./heading.js";
import { letterOf } from "./letter.js";
import type { LetterPart } from "./letter-shape.js";
import { type SheetRow, type SheetSection, type SheetTable, sheetOf } from "./sheet.js";

/** How a document is written. */
export interface RenderOptions {
  /** Language of the labels; Arabic is set right-to-left. The texts of the payload stay as they are. */
  readonly language: Language;
}

/**
 * The filled form as a page for screen and A4 paper, with the payload inside.
 *
 * Sections stand in the order of the authority's practice, each with its article. The page is a working copy: it is
 * not the authority's form. Its payload and the payload's SHA-256 digest are embedded, and `readBack` returns them.
 *
 * @param payload - A valid payload, drafts included. Not changed.
 * @param options - Language of the labels.
 * @returns A complete HTML document that fetches nothing.
 * @throws {@link DataTikaError} `notifications.invalid_payload` when `parsePayload` refuses the payload.
 * @throws {@link DataTikaError} `notifications.unknown_language` when the language is not fr, ar or en.
 * @example
 * ```ts
 * import { type CollectionNotice, renderHtml } from "@data-tika/notifications";
 *
 * const notice: CollectionNotice = {
 *   kind: "collection-notice",
 *   version: 1,
 *   language: "fr",
 *   collection: "direct",
 *   controller: { name: "Association Exemple" },
 *   purposes: ["Envoyer la lettre d’information"],
 *   recipients: [],
 *   rights: { service: "Secrétariat", email: "droits@association.example" },
 *   openNetwork: true,
 *   formality: { kind: "declaration", number: "D-908/2025" },
 * };
 * renderHtml(notice, { language: "ar" }).includes('dir="rtl"'); // => true
 * ```
 * @see Law 09-08, arts. 5, 15 and 43; decree 2-09-165, arts. 27 and 46
 */
export function renderHtml(payload: Payload, { language }: RenderOptions): string {
  assertRenderable(payload, language);
  const { draft, note } = headingOf(payload, language);
  const { title, body: content } = contentOf(payload, language);
  const sealed = sealPayload(payload);
  const body = html`<header>
<h1>${title}</h1>
${draft !== undefined && html`<p>${badge("medium", draft)}</p>`}
${note !== undefined && html`<p class="muted">${note}</p>`}
</header>
${content}
<footer class="avoid-break">
<p class="muted">${digestLabel[language]}<br><code dir="ltr">${sealed.sha256}</code></p>
</footer>`;
  return embedPayload(page({ title, language, body, styles }), sealed);
}

/** A letter in plain words for what persons read, the filled form for all else. */
function contentOf(
  payload: Payload,
  language: Language,
): { readonly title: string; readonly body: SafeHtml } {
  const letter = letterOf(payload, language);
  if (letter !== undefined) return { title: letter.title, body: html`${letter.parts.map(partHtml)}` };
  const { title, sections } = sheetOf(payload, language);
  return { title, body: html`${sections.map(sectionHtml)}` };
}

function partHtml({ heading, sentences, items }: LetterPart): SafeHtml {
  return html`<section>
<h2>${heading}</h2>
${sentences.map((sentence) => html`<p>${sentence}</p>`)}
${items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`}
</section>
`;
}

const styles = `
section h2 small { font-weight: 400; font-size: .8rem; color: var(--muted); margin-inline-start: .5rem; }
section dl { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: .3rem 1rem; margin: 0; }
section :is(dd, p) { margin: 0; white-space: pre-line; }
section caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
section td { overflow-wrap: anywhere; }
@media screen { section td { min-inline-size: 7rem; } }
footer { margin-block-start: 2.5rem; }
@media (max-width: 34rem) { section dl { grid-template-columns: 1fr; gap: 0; } section dd { margin-block-end: .6rem; } }
`;

function sectionHtml({ number, title, article, rows, tables }: SheetSection): SafeHtml {
  return html`<section>
<h2>${number}. ${title} <small>${bidi(article)}</small></h2>
${rowsHtml(rows, title)}
${tables.map((each) => tableHtml(each, title))}
</section>
`;
}

/** An only answer that is called like its section needs no second label. */
function rowsHtml(rows: readonly SheetRow[], title: string): SafeHtml | false {
  const [only, ...more] = rows;
  if (only === undefined) return false;
  if (more.length === 0 && only.label === title) return html`<p>${bidi(only.text)}</p>`;
  return html`<dl>${rows.map(({ label, text }) => html`<dt>${label}</dt><dd>${bidi(text)}</dd>`)}</dl>`;
}

function tableHtml({ columns, rows }: SheetTable, caption: string): SafeHtml {
  return table({
    caption,
    columns: columns.map((heading) => ({ heading })),
    rows: rows.map((row) => row.map(bidi)),
  });
}
