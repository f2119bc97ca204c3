import { html, page } from "@data-tika/core/document";
import { consentSection } from "./consent-section.js";
import type { DayReport } from "./day-report.js";
import { formalitySection } from "./formality-section.js";
import { pseudonymSection } from "./pseudonym-section.js";
import { retentionSection } from "./retention-section.js";
import { number } from "./words.js";

/** The page a compliance officer opens: findings with their articles, charts, links to the files. */
export function reportPage(report: DayReport): string {
  const { consent, formalities, pseudonyms, retention, on } = report;
  const deleted = retention.certificate.items.reduce((sum, item) => sum + item.deleted, 0);
  const title = "Journée de conformité";
  const body = html`<header>
<p class="muted">Agence régionale d’appui social (exemple) · ${day(on)}</p>
<h1>${title}</h1>
<p>Tout ce qui suit est déduit d’un seul fichier, <code>privacy.ts</code>, où trois traitements sont déclarés une fois.
Personnes, numéros et organisme sont fictifs. Ce document n’émane pas de la CNDP et n’est pas un avis juridique.</p>
</header>
<dl class="figures">
<div><dt>traitements déclarés</dt><dd>${number(formalities.length)}</dd></div>
<div><dt>bénéficiaires sur la liste</dt><dd>${number(consent.beneficiaries)}</dd></div>
<div><dt>événements de consentement</dt><dd>${number(consent.events)}</dd></div>
<div><dt>k-anonymat, avant → après</dt><dd>${pseudonyms.before.k} → ${pseudonyms.after.k}</dd></div>
<div><dt>lignes effacées</dt><dd>${number(deleted)}</dd></div>
</dl>
${formalitySection(formalities)}
${consentSection(consent)}
${pseudonymSection(pseudonyms)}
${retentionSection(retention)}`;
  return page({ title, language: "fr", body });
}

function day(on: string): string {
  return new Intl.DateTimeFormat("fr-MA", { dateStyle: "long", timeZone: "UTC" }).format(new Date(on));
}
