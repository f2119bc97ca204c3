import type { ConsentSentences } from "../explain-decision.js";
import type { ImportFinding } from "./import-finding.js";

/**
 * A finding of an import in words.
 *
 * @param finding - A finding of `fromIso27560` or `fromDpv`.
 * @param sentences - The sentences of the reader's language.
 * @returns One sentence, with line and column. It holds names of the document, and none of its values.
 * @example
 * ```ts
 * import { explainImport } from "@data-tika/consent/iso27560";
 * import { sentences } from "@data-tika/consent/messages/en";
 *
 * const finding = { code: "missing-field", path: "record_id", line: 1, column: 1 } as const;
 * explainImport(finding, sentences); // => Line 1, column 1: record_id is missing.
 * ```
 */
export function explainImport(finding: ImportFinding, sentences: ConsentSentences): string {
  const fields: Readonly<Record<string, unknown>> = { ...finding };
  return sentences.imports[finding.code].replace(/\{(\w+)\}/g, (_, name: string) => String(fields[name]));
}
