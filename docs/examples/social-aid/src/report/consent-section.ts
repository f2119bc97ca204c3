import { badge, barChart, html, type SafeHtml, table } from "@data-tika/core/document";
import type { ConsentResult } from "./day-report.js";
import { fileLinks } from "./file-links.js";
import { number, purposeNames } from "./words.js";

/** What may be used, why the rest may not, and what verification finds. */
export function consentSection(result: ConsentResult): SafeHtml {
  const { purposes, denials, findingsInWords, events, subjects, eventsPerSecond } = result;
  return html`<section><h2>2. Consentements</h2>
<p>${number(events)} événements de ${number(subjects)} personnes, enregistrés à ${number(eventsPerSecond)} par seconde.
Sans preuve d’un consentement qui vaut aujourd’hui, la réponse est non.</p>
<figure>${barChart({
    title: "Décisions par finalité",
    description:
      "Pour chaque finalité, le nombre de personnes dont les données peuvent ou ne peuvent pas être utilisées.",
    language: "fr",
    locale: "fr-MA",
    valueLabel: "personnes",
    direction: "rows",
    categories: purposes.map(({ purpose }) => purposeNames[purpose] ?? purpose),
    series: [
      { name: "utilisables", values: purposes.map(({ permitted }) => permitted) },
      { name: "non utilisables", values: purposes.map(({ denied }) => denied) },
    ],
  })}</figure>
${table({
  caption: "Motifs des refus d’utiliser",
  columns: [{ heading: "Motif" }, { heading: "Personnes", number: true }],
  rows: denials.map(({ sentence, times }) => [sentence, number(times)]),
})}
<h3>Vérification du registre</h3>
<p>${result.intactBefore ? badge("ok", "intact") : badge("critical", "altéré")}
${number(result.entriesProved)} entrées prouvées par le point de contrôle conservé hors de la base.</p>
<p>Puis un refus a été transformé en accord directement dans la base, d’une simple commande SQL. La vérification trouve :</p>
<ul>${findingsInWords.map((sentence) => html`<li>${badge("critical", "trouvé")} ${sentence}</li>`)}</ul>
<p>${fileLinks(result.files)}</p></section>`;
}
