import { html, type SafeHtml } from "@data-tika/core/document";
import type { ReportFile } from "./day-report.js";

/** Links to files of the output. */
export function fileLinks(files: readonly ReportFile[]): SafeHtml {
  return html`${files.map(({ label, path }, index) => html`${index > 0 ? " · " : ""}<a href="${path}">${label}</a>`)}`;
}
