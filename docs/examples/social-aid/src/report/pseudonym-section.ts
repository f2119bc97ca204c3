import { barChart, type HtmlValue, html, type SafeHtml, table } from "@data-tika/core/document";
import type { RiskReport } from "@data-tika/pseudonymisation";
import type { Line, PseudonymResult } from "./day-report.js";
import { fileLinks } from "./file-links.js";
import { agencyNames, columnNames, number } from "./words.js";

/** Who can join what, and how well the rows hide in each other. */
export function pseudonymSection(result: PseudonymResult): SafeHtml {
  const { before, after } = result;
  const quasi = before.quasiIdentifiers.map((column) => columnNames[column] ?? column).join(", ");
  return html`<section><h2>3. Pseudonymes et risque de ré-identification</h2>
<p>${number(result.rows)} lignes traitées à ${number(result.rowsPerSecond)} par seconde. Chaque agence a ses propres
pseudonymes. Un pseudonyme reste une donnée à caractère personnel et ne lève pas l’autorisation de l’article 12-1-e.</p>
${table({
  caption: "Trois lignes de la liste (personnes fictives), avant et après",
  columns: [
    { heading: "Nom" },
    { heading: "الاسم" },
    { heading: "CIN ou pseudonyme" },
    { heading: "Naissance ou âge" },
    { heading: "Ménage" },
  ],
  rows: result.sample.flatMap(({ before, after }) => [lineRow(before), lineRow(after)]),
})}
${table({
  caption: "Les agences ne peuvent pas croiser leurs fichiers, l’organisme le peut",
  columns: [{ heading: "Qui croise" }, { heading: "Personnes communes trouvées", number: true }],
  rows: [
    ["Deux agences, par leurs pseudonymes", number(result.sharedSeenByAgencies)],
    ["L’organisme, par les siens", number(result.sharedSeenByBody)],
    ["En réalité", number(result.sharedInTruth)],
  ],
})}
${table({
  caption: "Fichiers remis",
  columns: [
    { heading: "Agence" },
    { heading: "Lignes", number: true },
    { heading: "Personnes", number: true },
  ],
  rows: result.agencies.map(({ agency, rows, persons }) => [
    agencyNames[agency] ?? agency,
    number(rows),
    number(persons),
  ]),
})}
<figure>${barChart({
    title: "Lignes selon la taille de leur classe",
    description: `Combien de lignes partagent leurs valeurs de ${quasi} avec combien d’autres, avant et après généralisation.`,
    language: "fr",
    locale: "fr-MA",
    valueLabel: "lignes",
    layout: "grouped",
    categories: bands.map(({ label }) => label),
    series: [
      { name: "avant", values: bands.map((band) => rowsIn(before, band)) },
      { name: "après", values: bands.map((band) => rowsIn(after, band)) },
    ],
  })}<figcaption>Quasi-identifiants : ${quasi}. k = ${before.k} avant, k = ${after.k} après.</figcaption></figure>
<p>${fileLinks(result.files)}</p></section>`;
}

function lineRow(line: Line): readonly HtmlValue[] {
  const { name_fr, name_ar, cin, birth_date, household } = line;
  const arabic = name_ar === "" ? "—" : html`<span lang="ar" dir="rtl">${name_ar}</span>`;
  return [name_fr || "—", arabic, html`<code>${cin}</code>`, birth_date, household];
}

interface Band {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const bands: readonly Band[] = [
  { label: "seule", from: 1, to: 1 },
  { label: "2 à 4", from: 2, to: 4 },
  { label: "5 à 19", from: 5, to: 19 },
  { label: "20 à 99", from: 20, to: 99 },
  { label: "100 et plus", from: 100, to: Number.POSITIVE_INFINITY },
];

function rowsIn({ sizes }: RiskReport, { from, to }: Band): number {
  const within = sizes.filter(({ size }) => size >= from && size <= to);
  return within.reduce((rows, { size, classes }) => rows + size * classes, 0);
}
