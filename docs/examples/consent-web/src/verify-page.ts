import { html, page } from "@data-tika/core/document";
import { sha256, utf8 } from "@data-tika/core/evidence";
import { styles } from "./styles.js";
import { type PageLanguage, type VerifyWords, words } from "./words.js";

/** The page that verifies a receipt: one file with its script and the published key in it, so that it can be kept. */
export function verifyPage(
  { language, refusals }: { readonly language: PageLanguage } & Pick<VerifyWords, "refusals">,
  verifierKey: string,
  script: string,
): string {
  const said = words[language];
  const spoken = JSON.stringify({ ...said, refusals } satisfies VerifyWords);
  const body = html`<p class="top"><a href="${language}">${said.back}</a></p>
<h1>${said.verifyTitle}</h1>
<p class="lead">${said.verifyLead}</p>
<p><label for="receipt">${said.chooseFile}</label></p>
<p><input class="file" type="file" id="receipt" accept=".jws,text/plain"></p>
<section class="verdict" id="verdict" role="status" data-key="${verifierKey}" data-words="${spoken}"></section>`;
  return withScript(page({ title: said.verifyTitle, language, body, styles }), script);
}

// The page's own policy lets nothing run; it is opened for exactly this script, which may reach nothing outside.
function withScript(text: string, script: string): string {
  if (/<\/script/i.test(script)) throw new Error("the script would close its own element");
  const digest = btoa(String.fromCharCode(...sha256(utf8(script))));
  return text
    .replace("default-src 'none';", () => `default-src 'none'; script-src 'sha256-${digest}';`)
    .replace("</body>", () => `<script type="module">${script}</script>\n</body>`);
}
