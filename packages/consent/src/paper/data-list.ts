import { bidi, html, type SafeHtml } from "@data-tika/core/document";
import { sensitiveCategories } from "@data-tika/core/law";
import type { ConsentSentences } from "../explain-decision.js";

/** One category of data on paper. */
export interface ListedData {
  /** Its name. */
  readonly type: string;
  /** Whether it must be given; nothing where nothing is said. */
  readonly compulsory?: boolean | undefined;
  /** What happens to who does not give it. */
  readonly otherwise?: string | undefined;
  /** Whether it is sensitive. */
  readonly sensitive?: boolean | undefined;
}

/** Categories of data as a list: which are sensitive, and which answers are compulsory. */
export function dataList(data: readonly ListedData[], { paper, language }: ConsentSentences): SafeHtml {
  if (data.length === 0) return html`${paper.none}`;
  const items = data.map(({ type, compulsory, otherwise, sensitive }) => {
    const known = Object.entries(sensitiveCategories).find(([id]) => id === type)?.[1].labels[language];
    const need = compulsory === undefined ? [] : [compulsory ? paper.compulsory : paper.optional];
    const marks = [...need, ...(sensitive ? [paper.sensitive] : [])];
    return html`<li>${bidi(known ?? type)}${marks.length > 0 && html` (${marks.join(", ")})`}${otherwise && html`<br><span class="muted">${paper.otherwise}: ${bidi(otherwise)}</span>`}</li>`;
  });
  return html`<ul>${items}</ul>`;
}
