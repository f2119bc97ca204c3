import { html, type SafeHtml } from "./safe-html.js";

/** How much a finding weighs, heaviest first. `ok` is a finding that nothing is wrong. */
export type Severity = "critical" | "high" | "medium" | "low" | "ok";

/**
 * A word in a coloured pill. The word says what the colour says: a reader who sees no colour loses nothing.
 *
 * @param severity - Chooses the colour.
 * @param label - The word, in the language of the page.
 * @example
 * ```ts
 * import { badge } from "@data-tika/core/document";
 *
 * badge("high", "Élevée").html; // => <span class="badge" data-severity="high">Élevée</span>
 * ```
 */
export function badge(severity: Severity, label: string): SafeHtml {
  return html`<span class="badge" data-severity="${severity}">${label}</span>`;
}
