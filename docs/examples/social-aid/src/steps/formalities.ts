import { citeArticle } from "@data-tika/core/law";
import { type FormalityReason, type Payload, parsePayload, renderHtml } from "@data-tika/notifications";
import { type Processing, toCollectionNotice, toFormality } from "@data-tika/register";
import { failure } from "../failure.js";
import type { Output } from "../output.js";
import { heading, result } from "../print.js";
import type { FormalityResult, ReportFile } from "../report/day-report.js";

/** Step 1: which formality each processing needs and why, its payload and its French form. */
export async function formalities(
  processings: readonly Processing[],
  output: Output,
): Promise<readonly FormalityResult[]> {
  heading(1, "Formalities: one declaration, read by the finder");
  const results: FormalityResult[] = [];
  for (const processing of processings) {
    const { finding, payloads } = toFormality(processing, { language: "fr" });
    const files: ReportFile[] = [];
    for (const payload of payloads) {
      files.push(...(await writeDocument(payload, `filings/${processing.id}`, output)));
    }
    const notice = toCollectionNotice(processing, { language: "fr" });
    files.push(...(await writeDocument(notice, `notices/${processing.id}`, output)));
    result(processing.name.en);
    for (const { labels, form, reasons } of finding.formalities) {
      result(`  → ${labels.en}${form ? ` (form ${form})` : ""}${finding.settled ? "" : ", provisional"}`);
      for (const reason of reasons)
        result(`      ${reason.labels.en} (${citeArticle(reason.article, "en")}${markOf(reason)})`);
    }
    if (finding.next) result(`      still to answer: ${finding.next.labels.en}`);
    results.push({ processing, finding, files });
  }
  return results;
}

function markOf({ mark }: FormalityReason): string {
  return mark === "text" ? "" : `, ${mark === "secondary" ? "as reported" : "our reading"}`;
}

/** Writes a payload as JSON and as a French form, once it has been read back through its schema. */
async function writeDocument(payload: Payload, name: string, output: Output): Promise<readonly ReportFile[]> {
  const parsed = parsePayload(payload);
  if (!parsed.ok)
    throw failure("social_aid.invalid_payload", { kind: payload.kind, issues: parsed.issues.length });
  await output.write(`${name}.json`, `${JSON.stringify(parsed.payload, null, 2)}\n`);
  await output.write(`${name}.html`, renderHtml(parsed.payload, { language: "fr" }));
  return [
    { label: payload.kind === "collection-notice" ? "notice" : "formulaire", path: `${name}.html` },
    { label: "JSON", path: `${name}.json` },
  ];
}
