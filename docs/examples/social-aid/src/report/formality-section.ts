import { badge, bidi, html, type SafeHtml } from "@data-tika/core/document";
import { citeArticle } from "@data-tika/core/law";
import type { FormalityNeeded, FormalityReason } from "@data-tika/notifications";
import type { FormalityResult } from "./day-report.js";
import { fileLinks } from "./file-links.js";

/** Which formality each processing needs, and why. */
export function formalitySection(results: readonly FormalityResult[]): SafeHtml {
  return html`<section><h2>1. Formalités auprès de la CNDP</h2>
<div class="cards">${results.map(card)}</div></section>`;
}

function card({ processing, finding, files }: FormalityResult): SafeHtml {
  const severity = finding.regime === "authorisation" ? "high" : "ok";
  return html`<article class="card"><h3>${processing.name.fr}</h3>
<p class="muted" lang="ar">${bidi(processing.name.ar)}</p>
${finding.formalities.map(
  (
    needed,
  ) => html`<p>${badge(severity, needed.labels.fr)} ${needed.form ? html`<span class="muted">formulaire ${needed.form}</span>` : ""}</p>
<ul>${needed.reasons.map(reasonItem)}${askCndp(needed)}</ul>`,
)}
${standing(processing.formality)}
<p>${fileLinks(files)}</p></article>`;
}

function reasonItem({ labels, article, mark }: FormalityReason): SafeHtml {
  return html`<li>${labels.fr} <span class="muted">— ${citeArticle(article, "fr")}${marks[mark]}</span></li>`;
}

const marks = { text: "", secondary: ", rapporté par des tiers", inference: ", notre lecture" } as const;

function askCndp({ askCndp: readings = [] }: FormalityNeeded): SafeHtml {
  return html`${readings.map(({ labels, article }) => html`<li><strong>À demander à la CNDP :</strong> ${labels.fr} (${citeArticle(article, "fr")})</li>`)}`;
}

function standing(formality: FormalityResult["processing"]["formality"]): SafeHtml {
  if (formality === undefined) {
    return html`<p>${badge("medium", "à déposer")} Le traitement ne commence pas avant la réponse de la CNDP.</p>`;
  }
  return html`<p>${badge("ok", "déposée")} ${formality.kind === "authorisation" ? "Autorisation" : "Récépissé"} ${formality.number}</p>`;
}
