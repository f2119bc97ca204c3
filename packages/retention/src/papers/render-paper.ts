import { bidi, type HtmlValue, html, page, type SafeHtml, table } from "@data-tika/core/document";
import { citeArticle, type LegalReference } from "@data-tika/core/law";
import { ar } from "./ar.js";
import { fr } from "./fr.js";
import type { EliminationRecord, Paper, TransferList } from "./paper.js";
import type { PaperWords } from "./words.js";

/** A language of the papers. */
export type PaperLanguage = "fr" | "ar";

const words: Readonly<Record<PaperLanguage, PaperWords>> = { fr, ar };

const articles: Readonly<Record<Paper["kind"], readonly LegalReference[]>> = {
  "elimination-list": ["decree-2-14-267/13", "decree-2-14-267/14"],
  "elimination-record": ["decree-2-14-267/14"],
  "transfer-list": ["decree-2-14-267/15", "decree-2-14-267/16"],
};

/**
 * A paper of public archives as a page for screen and A4 paper, in as many copies as the decree asks for: two of an
 * elimination list and of a record, three of a transfer list.
 *
 * It is not the form of Archives du Maroc, and says so: it carries what is filled into that form.
 *
 * @param paper - Made by `eliminationList`, `eliminationRecord` or `transferList`. Not changed.
 * @param language - `fr` or `ar`; Arabic is set right-to-left.
 * @returns A complete HTML document that fetches nothing.
 * @see Decree 2-14-267, articles 13 to 16
 */
export function renderPaper(paper: Paper, language: PaperLanguage): string {
  const { title, holder } = words[language];
  const copies = holder[paper.kind];
  const body = html`${copies.map((_, at) => copyOf(paper, language, at))}`;
  return page({ title: title[paper.kind], language, body, styles });
}

const styles = `
.copy + .copy { break-before: page; margin-block-start: 4rem; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
.signatures > div { min-block-size: 7rem; border-block-start: 1px solid currentColor; padding-block-start: 0.5rem; }
`;

function copyOf(paper: Paper, language: PaperLanguage, at: number): SafeHtml {
  const text = words[language];
  const holders = text.holder[paper.kind];
  const copy = { place: String(at + 1), copies: String(holders.length), holder: holders[at] ?? "" };
  const cited = articles[paper.kind].map((reference) => citeArticle(reference, language));
  const facts = factsOf(paper, language);
  return html`<section class="copy">
<header>
<h1>${text.title[paper.kind]}</h1>
<p>${fill(text.copy, copy)}</p>
</header>
<dl>${facts.map(([term, value]) => html`<dt>${term}</dt><dd>${bidi(value)}</dd>\n`)}</dl>
${tablesOf(paper, language)}
${paper.kind === "elimination-record" && html`<p>${leftOut(paper, text)}</p>`}
<section class="avoid-break">
<h2>${text.signatures}</h2>
<div class="signatures"><div>${text.forBody}</div><div>${text.forArchives}</div></div>
</section>
<p class="muted">${fill(text.form[paper.kind], { articles: cited.join(language === "ar" ? "؛ " : " ; ") })}</p>
</section>
`;
}

function fill(template: string, fields: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(fields[name] ?? ""));
}

function factsOf(paper: Paper, language: PaperLanguage): readonly (readonly [term: string, value: string])[] {
  const text = words[language];
  const body = [text.body, paper.body[language]] as const;
  if (paper.kind === "elimination-record")
    return [
      body,
      [text.visa, fill(text.visaText, { ...paper.visa })],
      [text.doneOn, paper.doneOn],
      [text.place, paper.place[language]],
      [text.means, paper.means[language]],
    ];
  const schedule = [text.schedule, fill(text.scheduleText, { ...paper.schedule })] as const;
  return paper.kind === "elimination-list"
    ? [body, schedule, [text.listedOn, paper.listedOn], [text.visa, "…"]]
    : [body, schedule, [text.preparedOn, paper.preparedOn], [text.number, "…"]];
}

function tablesOf(paper: Paper, language: PaperLanguage): SafeHtml {
  const text = words[language];
  if (paper.kind === "transfer-list") return boxesOf(paper, language);
  const isRecord = paper.kind === "elimination-record";
  const columns = [
    { heading: text.documents },
    { heading: text.dataset },
    { heading: text.rules },
    { heading: text.rows, number: true },
    ...(isRecord ? [{ heading: text.eliminated, number: true }] : []),
  ];
  const rows = paper.lines.map((line): readonly HtmlValue[] => {
    const rules = line.rules.map(({ id, source }) => `${id} (${source})`).join(", ");
    const eliminated = "eliminated" in line ? [String(line.eliminated)] : [];
    return [line.title[language], line.dataset, rules, String(line.rows), ...eliminated];
  });
  const lines = table({ caption: text.title[paper.kind], columns, rows });
  return isRecord ? html`${lines}${personsOf(paper, text)}` : lines;
}

function personsOf({ persons }: EliminationRecord, text: PaperWords): SafeHtml {
  const columns = [{ heading: text.name }, { heading: text.capacity }];
  const rows = persons.map(({ name, capacity }) => [name, capacity]);
  return table({ caption: text.persons, columns, rows });
}

function boxesOf({ kind, boxes }: TransferList, language: PaperLanguage): SafeHtml {
  const text = words[language];
  const columns = [
    { heading: text.box },
    { heading: text.documents },
    { heading: text.oldest },
    { heading: text.newest },
    { heading: text.documentCount, number: true },
  ];
  const rows = boxes.map(({ code, title, oldest, newest, documents }) => [
    ...[code, title[language], oldest, newest],
    String(documents),
  ]);
  return table({ caption: text.title[kind], columns, rows });
}

function leftOut({ notPromised }: EliminationRecord, text: PaperWords): string {
  return fill(text.notPromised, { copies: notPromised.map((name) => text.copies[name]).join(", ") });
}
