import { badge, html, type SafeHtml, table } from "@data-tika/core/document";
import type { RetentionResult } from "./day-report.js";
import { fileLinks } from "./file-links.js";
import { actionNames, datasetNames, number } from "./words.js";

/** What was due, what was deleted, what a hold kept, and the year ahead. */
export function retentionSection(result: RetentionResult): SafeHtml {
  const { plan, certificate, held, explanation, chart } = result;
  return html`<section><h2>4. Durées de conservation</h2>
${table({
  caption: "Lignes échues au jour du plan",
  columns: [
    { heading: "Jeu de données" },
    { heading: "Suite" },
    { heading: "Échues", number: true },
    { heading: "Retenues", number: true },
    { heading: "Effacées", number: true },
  ],
  rows: plan.items.map(({ dataset, action, counts }, index) => [
    datasetNames[dataset] ?? dataset,
    actionNames[action] ?? action,
    number(counts.due),
    number(counts.held),
    number(certificate.items[index]?.deleted ?? 0),
  ]),
})}
<p>Organisme public : sans bordereau d’élimination visé, une ligne échue est verrouillée, ni utilisée ni effacée
(décret 2-14-267, art. 13 et 14).</p>
<p>${held.stillThere ? badge("ok", "conservée") : badge("critical", "perdue")} L’image retenue pour le ${held.matter} est
restée en place malgré l’échéance.</p>
<h3>Pourquoi une image est échue</h3>
<ol>${explanation.map((sentence) => html`<li>${sentence}</li>`)}</ol>
<figure>${chart}</figure>
<p class="muted">Certificat : racine <code>${certificate.root}</code>, niveau « ${certificate.level ?? "aucun"} » ; n’est pas promis pour :
stockage, journaux, répliques, sauvegardes, exports.</p>
<p>${fileLinks(result.files)}</p></section>`;
}
