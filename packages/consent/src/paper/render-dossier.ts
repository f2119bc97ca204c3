import { barChart, bidi, html, page, type SafeHtml, table } from "@data-tika/core/document";
import { canonicalDigest, parseCheckpoint, toBase64, toHex } from "@data-tika/core/evidence";
import { casablancaDay } from "@data-tika/core/time";
import type { ConsentSentences } from "../explain-decision.js";
import type { NoticeCapsule } from "../notice.js";
import { dataOf } from "../stated-data.js";
import { civilMoment } from "./civil-moment.js";
import { dataList } from "./data-list.js";
import type { ConsentDossier } from "./dossier-shape.js";
import { receiptContent } from "./receipt-content.js";

const styles = `.shown { white-space: pre-line; } .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.25rem; }
.facts dd { margin: 0; overflow-wrap: anywhere; } .digest { display: block; inline-size: 32ch; font-size: .8rem; word-break: break-all; } thead th { white-space: normal; } .shown[lang="ar"], .shown[lang="zgh"] { text-align: start; }
@media (max-width: 30rem) { .facts { grid-template-columns: minmax(0, 1fr); gap: 0; } .facts dd { margin-block-end: .6rem; } }
`;
const locales = { fr: "fr-MA", ar: "ar-MA", en: "en" } as const;

/**
 * A dossier as a page to print: the text as shown in every language, what was answered, and what proves it.
 *
 * It lists every receipt and verifies nothing. The proof is the JSON; the page bears the digest of it. Persons stand in
 * it by their pseudonyms: give it to who may know them.
 *
 * @param dossier - From `dossier`.
 * @param options - The language: `sentences` of `@data-tika/consent/messages/fr`, `ar` or `en`.
 * @returns The document, from `<!doctype html>` on.
 * @throws {@link DataTikaError} `consent.invalid_receipt` or `consent.receipt_promised` when a receipt of it is none.
 * @example
 * ```ts
 * import { type ConsentDossier, renderDossier } from "@data-tika/consent/dossier";
 * import { sentences } from "@data-tika/consent/messages/ar";
 * import { formatCheckpoint, merkleRoot } from "@data-tika/core/evidence";
 *
 * const nothing: ConsentDossier = {
 *   version: 1,
 *   origin: "log.example",
 *   purpose: "study",
 *   from: "2026-01-01T00:00:00.000Z",
 *   to: "2027-01-01T00:00:00.000Z",
 *   madeAt: "2026-11-21T12:00:00.000Z",
 *   notices: [],
 *   statistics: { persons: 0, events: {}, channels: {}, months: {}, languages: {} },
 *   checkpoints: [],
 *   checkpoint: formatCheckpoint({ origin: "log.example", size: 0, root: merkleRoot([]) }),
 *   receipts: [],
 * };
 * renderDossier(nothing, { sentences }).includes('dir="rtl"'); // => true
 * ```
 */
export function renderDossier(
  dossier: ConsentDossier,
  options: { readonly sentences: ConsentSentences },
): string {
  const { paper, language } = options.sentences;
  const from = casablancaDay(new Date(dossier.from));
  // The period ends before its end: what stands on paper is the last day that is in it.
  const to = casablancaDay(new Date(Date.parse(dossier.to) - 1));
  const body = html`<h1>${paper.dossier}</h1>
<dl class="facts card">
<dt>${paper.purpose}</dt><dd>${bidi(labelOf(dossier, language))}</dd>
<dt>${paper.period}</dt><dd>${bidi(`${from} – ${to}`)}</dd>
<dt>${paper.made}</dt><dd>${bidi(casablancaDay(new Date(dossier.madeAt)))}</dd>
<dt>${paper.digest}</dt><dd><code>${toHex(canonicalDigest(dossier))}</code></dd>
</dl>
<p>${paper.check}</p>
<h2>${paper.shownText}</h2>
${dossier.notices.map((capsule) => noticeCard(capsule, dossier.purpose, options.sentences))}
<h2>${paper.statistics}</h2>
${answers(dossier, options.sentences)}
<h2>${paper.receipts}</h2>
${receiptTable(dossier, options.sentences)}
<h2>${paper.checkpoints}</h2>
${checkpoints(dossier, paper)}`;
  return page({ title: paper.dossier, language, body, styles });
}

type Paper = ConsentSentences["paper"];

function labelOf({ notices, purpose }: ConsentDossier, language: ConsentSentences["language"]): string {
  const labels = notices.at(-1)?.notice.purposes.find(({ id }) => id === purpose)?.label ?? {};
  return labels[language] ?? Object.values(labels)[0] ?? purpose;
}

function noticeCard(
  { digest, notice }: NoticeCapsule,
  purpose: string,
  sentences: ConsentSentences,
): SafeHtml {
  const { paper, language } = sentences;
  const stated = notice.purposes.find(({ id }) => id === purpose);
  const data = stated === undefined ? [] : dataOf(stated);
  const listed = data.map(({ type, sensitive, answer }) => {
    const otherwise = answer?.otherwise?.[language] ?? Object.values(answer?.otherwise ?? {})[0];
    return { type, sensitive, compulsory: answer?.compulsory, otherwise };
  });
  const facts = [
    [paper.effective, casablancaDay(new Date(notice.effectiveFrom))],
    [paper.controller, notice.controller],
    [paper.contact, notice.contact],
    ...(notice.formality === undefined ? [] : ([[paper.formality, notice.formality]] as const)),
    [paper.recipients, stated?.recipients?.join(", ") || paper.none],
    [paper.notice, digest],
  ] as const;
  return html`<section class="card">
${Object.entries(notice.text).map(([language, text]) => html`<p class="shown" lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">${text}</p>\n`)}
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${bidi(value)}</dd>`)}<dt>${paper.data}</dt><dd>${dataList(listed, sentences)}</dd></dl>
</section>
`;
}

function answers({ statistics, receipts }: ConsentDossier, sentences: ConsentSentences): SafeHtml {
  const { paper, events, language } = sentences;
  const kinds = Object.keys(events).filter((kind) => (statistics.events[kind] ?? 0) > 0);
  const named = (kind: string) => events[kind as keyof typeof events];
  const asked = kinds.filter((kind) => kind !== "shown");
  const months = Object.keys(statistics.months).sort();
  const columns = (first: string, counted: readonly string[]) => [
    { heading: first },
    ...counted.map((kind) => ({ heading: named(kind), number: true })),
  ];
  const rowsOf = (
    groups: ConsentDossier["statistics"]["channels"],
    counted: readonly string[],
    none: string,
  ) =>
    Object.keys(groups)
      .sort()
      .map((name) => [name || none, ...counted.map((kind) => groups[name]?.[kind] ?? 0)]);
  const chart =
    months.length > 0 && asked.length > 0 && asked.length <= 6
      ? html`<figure class="card">${barChart({
          title: paper.statistics,
          description: `${paper.month}: ${months.join(", ")}`,
          language,
          locale: locales[language],
          categories: months,
          series: asked.map((kind) => ({
            name: named(kind),
            values: months.map((month) => statistics.months[month]?.[kind] ?? 0),
          })),
          valueLabel: paper.statistics,
        })}</figure>`
      : undefined;
  return html`<dl class="figures">
<div><dt>${paper.persons}</dt><dd>${statistics.persons}</dd></div>
<div><dt>${paper.receipts}</dt><dd>${receipts.length}</dd></div>
${kinds.map((kind) => html`<div><dt>${named(kind)}</dt><dd>${statistics.events[kind]}</dd></div>\n`)}</dl>
${chart}
${asked.length > 0 && table({ caption: paper.channel, columns: columns(paper.channel, asked), rows: rowsOf(statistics.channels, asked, paper.everyChannel) })}
${months.length > 0 && table({ caption: paper.month, columns: columns(paper.month, kinds), rows: rowsOf(statistics.months, kinds, "") })}
${Object.keys(statistics.languages).length > 0 && table({ caption: paper.shownIn, columns: columns(paper.shownIn, ["shown"]), rows: Object.entries(statistics.languages) })}`;
}

// One line for each: what it proves, and by which number and digest it is found in the file of proof.
function receiptTable({ receipts }: ConsentDossier, { paper, events }: ConsentSentences): SafeHtml {
  const contents = receipts.map(receiptContent);
  const hasChannels = contents.some(({ pii_processing: processing }) => processing?.channel !== undefined);
  const rows = contents.map(({ event, pii_processing: processing, evidence, ...receipt }, i) => [
    i + 1,
    events[event.event_state as keyof typeof events] ?? event.event_state,
    bidi(civilMoment(event.event_time)),
    ...(hasChannels ? [bidi(processing?.channel ?? "")] : []),
    html`${bidi(receipt.pii_principal_id)}<code class="digest" dir="ltr">${receipt.receipt_id}</code>`,
    evidence.index + 1,
  ]);
  const columns = [
    { heading: paper.number, number: true },
    { heading: paper.happened },
    { heading: paper.when },
    ...(hasChannels ? [{ heading: paper.channel }] : []),
    // Two lines of one cell, as a row of both would not fit on A4.
    { heading: `${paper.subject} / ${paper.receiptDigest}` },
    { heading: paper.place, number: true },
  ];
  return table({ caption: paper.receipts, columns, rows });
}

function checkpoints({ checkpoints: kept, checkpoint }: ConsentDossier, paper: Paper): SafeHtml {
  const heads = [...kept.map(({ note }) => note), checkpoint].map(parseCheckpoint);
  return table({
    caption: paper.checkpoints,
    columns: [{ heading: paper.log }, { heading: paper.size, number: true }, { heading: paper.root }],
    rows: heads.map(({ origin, size, root }) => [origin, size, html`<code>${bidi(toBase64(root))}</code>`]),
  });
}
