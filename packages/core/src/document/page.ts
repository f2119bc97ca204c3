import { failure } from "../failure.js";
import type { Language } from "../localised.js";
import { html, raw, type SafeHtml } from "./safe-html.js";
import { styles as design } from "./styles.js";

/** What a page is made of. */
export interface PageOptions {
  /** Title of the window and of the printed file; escaped. The visible heading is part of `body`. */
  readonly title: string;
  /** Language of the page; Arabic makes it right-to-left. */
  readonly language: Language;
  /** Everything the reader sees, placed in the page's one `main`. */
  readonly body: SafeHtml;
  /** Style sheet of the caller, added behind the page's own. Trusted text, never data. */
  readonly styles?: string;
}

/**
 * A complete HTML document that needs nothing from outside: no script, no font, no picture is fetched, and the page
 * itself forbids it.
 *
 * It reads on a phone, prints on A4, follows the reader's light or dark setting on screen and is always light on
 * paper. The style sheet gives plain elements a look; classes add `card`, `cards`, `figures`, `badge`, `muted`,
 * `avoid-break` and `no-print`.
 *
 * @returns The document as text, from `<!doctype html>` on.
 * @throws {@link DataTikaError} `core.unsafe_template` when `styles` closes its own element.
 * @example
 * ```ts
 * import { html, page } from "@data-tika/core/document";
 *
 * const body = html`<h1>Déclaration</h1>`;
 * page({ title: "Déclaration", language: "fr", body }).startsWith("<!doctype html>"); // => true
 * ```
 */
export function page(options: PageOptions): string {
  const { title, language, body, styles = "" } = options;
  if (/<\/style/i.test(styles)) throw failure("core.unsafe_template", { position: 1 });
  const direction = language === "ar" ? "rtl" : "ltr";
  const head = html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${title}</title>
${raw(`<style>\n${design}${styles}</style>`)}`;
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
${head}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.html;
}
