import {
  type ActText,
  type Article,
  type AuthorisationTriggerTerm,
  authorisationTriggers,
  citeArticle,
  decree209165,
  type FigureUnit,
  type FormalityTerm,
  formalityKinds,
  type LegalFigure,
  type LegalReference,
  type LegalTerm,
  law0908,
  legalBases,
  legalFacts,
  listedStates,
  type Penalty,
  type PenaltyRange,
  penalties,
  penaltyRules,
  personRights,
  type SecurityControlTerm,
  securityControls,
  sensitiveCategories,
  transferGrounds,
} from "@data-tika/core/law";
import { type LegalDelay, legalDelays } from "@data-tika/core/time";

/** A term with what the lists of triggers, controls and formalities add to it. */
type ListedTerm = LegalTerm &
  Partial<AuthorisationTriggerTerm> &
  Partial<SecurityControlTerm> &
  Partial<FormalityTerm>;

const lists: readonly (readonly [title: string, list: Readonly<Record<string, ListedTerm>>])[] = [
  ["Legal bases", legalBases],
  ["Sensitive data", sensitiveCategories],
  ["Authorisation triggers", authorisationTriggers],
  ["Rights of persons", personRights],
  ["Formalities", formalityKinds],
  ["Grounds of transfer abroad", transferGrounds],
  ["Security controls", securityControls],
];

/** The page that shows every table of `@data-tika/core/law`, and the delays of `@data-tika/core/time`. */
export function lawDocument(): string {
  return [
    opening,
    "## Closed lists",
    ...lists.map(([title, list]) => `### ${title}\n\n${listTable(list)}`),
    "## Sanctions",
    sanctions(),
    "## Times to act",
    table(["Name", "Time", "Binds", "Article", "Mark", "Note"], Object.entries(legalDelays).map(delayRow)),
    "## Figures",
    table(["Name", "Figure", "What", "Article", "Mark", "Note"], Object.entries(legalFacts).map(figureRow)),
    "## States on the CNDP’s list",
    states(),
    ...[law0908, decree209165].flatMap(actText),
  ]
    .join("\n\n")
    .concat("\n");
}

const opening = `---
title: The law, as the packages hold it
---

# The law, as the packages hold it

This page is printed from the tables of \`@data-tika/core\`; a test fails when it is stale. It tells Law 09-08 and its decree in our own words: it is no official translation and no legal advice, and Data-Tika is not the CNDP.

Every entry bears a mark. **text**: read in the law, the decree or the code it cites. **secondary**: reported by others, the official page was not opened. **inference**: our own reading. Checked on ${law0908.articles[0]?.checkedOn}.`;

function listTable(list: Readonly<Record<string, ListedTerm>>): string {
  const rows = Object.entries(list).map(([id, term]) => [
    code(id),
    cite(term.article),
    term.labels.fr,
    arabic(term.labels.ar),
    term.labels.en,
    term.mark,
    remarks(term).join(" "),
  ]);
  return table(["Name", "Article", "Français", "العربية", "English", "Mark", "Remarks"], rows);
}

function remarks({ duty, exception, forms = [], note }: ListedTerm): readonly string[] {
  return [
    ...(duty === undefined ? [] : [`Duty: ${duty.en}.`]),
    ...(exception === undefined ? [] : [`Spared: ${exception.en}.`]),
    ...forms.map((form) => `Form ${form.code}${form.followsModel ? " under a model" : ""} (${form.mark}).`),
    ...(note === undefined ? [] : [note]),
  ];
}

function sanctions(): string {
  const rows = Object.values<Penalty>(penalties).map(
    ({ article, act, prison, fine, eitherAlone, perInfraction }) => [
      cite(article),
      act.en,
      act.fr,
      arabic(act.ar),
      prison === undefined ? "none" : `${range(prison)} months`,
      `${range(fine)} MAD${perInfraction ? ", for each infraction" : ""}`,
      eitherAlone ? "yes" : "no",
    ],
  );
  const head = ["Article", "Act", "Acte", "الفعل", "Prison", "Fine", "One of the two alone"];
  const { legalPersonFines, legalPersonBesides, repeatPenalties, repeatWindow } = penaltyRules;
  const besides = legalPersonBesides.value.map(({ en }) => en).join("; ");
  const rules = [
    `- Legal person: fines × ${legalPersonFines.value} (${cite(legalPersonFines.article)}); besides, one of: ${besides}.`,
    `- Repeat offence within ${code(repeatWindow.value)}: penalties × ${repeatPenalties.value} (${cite(repeatPenalties.article)}). ${repeatWindow.note}`,
  ];
  return `${table(head, rows)}\n\n${rules.join("\n")}`;
}

function delayRow([id, { value, binds, article, mark, note = "" }]: readonly [string, LegalDelay]) {
  const time = "amount" in value ? `${value.amount} ${plural(value.unit, value.amount)}` : value.wording;
  return [code(id), time.replaceAll("-", " "), binds, cite(article), mark, note];
}

function figureRow([id, { value, unit, labels, article, mark, note = "" }]: readonly [string, LegalFigure]) {
  const figure = typeof value === "object" ? range(value) : String(value);
  const counted = bareUnits.has(unit) ? "" : ` ${plural(unit, figure).replaceAll("-", " ")}`;
  return [code(id), figure + counted, labels.en, cite(article), mark, note];
}

const bareUnits: ReadonlySet<FigureUnit> = new Set(["count", "share", "date", "wording"]);
const plural = (unit: string, amount: number | string) => (String(amount) === "1" ? unit : `${unit}s`);

function states(): string {
  const rows = Object.entries(listedStates.value).map(([id, { fr, ar, en }]) => [
    code(id),
    fr,
    arabic(ar),
    en,
  ]);
  const lead = `${cite(listedStates.article)}; mark **${listedStates.mark}**. ${listedStates.note}`;
  return `${lead}\n\n${table(["Code", "Français", "العربية", "English"], rows)}`;
}

function actText({ title, published, articles }: ActText): readonly string[] {
  const chapters = [...new Set(articles.map(({ chapter }) => chapter.number))];
  return [
    `## ${title.en}`,
    `${title.fr}. ${arabic(title.ar)}. ${published}.`,
    ...chapters.map((chapter) => chapterText(articles.filter((held) => held.chapter.number === chapter))),
  ];
}

function chapterText(articles: readonly Article[]): string {
  const heading = articles[0] && `### ${articles[0].chapter.number}. ${articles[0].chapter.title.en}`;
  const rows = articles.map(({ number, title, sense }) => [
    String(number),
    `**${title.fr}.** ${sense.fr}`,
    arabic(`<b>${title.ar}.</b> ${sense.ar}`),
    `**${title.en}.** ${sense.en}`,
  ]);
  const notes = articles.flatMap(({ number, notes: held }) =>
    held.map((note) => `- Article ${number}: ${note}`),
  );
  const text = table(["Article", "Français", "العربية", "English"], rows);
  return [heading, text, ...(notes.length === 0 ? [] : [notes.join("\n")])].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const code = (text: string) => `\`${text}\``;
const cite = (reference: LegalReference) => citeArticle(reference, "en");
const arabic = (text: string) => `<span dir="rtl" lang="ar">${text}</span>`;
const dirhams = new Intl.NumberFormat("en-GB", { useGrouping: true });
const range = ({ min, max }: PenaltyRange) => `${dirhams.format(min)} to ${dirhams.format(max)}`;
