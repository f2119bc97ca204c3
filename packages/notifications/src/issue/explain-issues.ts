import type { Language, Localised } from "@data-tika/core";
import { type CountedNoun, counted } from "./counted.js";

const heading: CountedNoun = {
  fr: { one: "# réponse à corriger", other: "# réponses à corriger" },
  ar: {
    zero: "لا جواب يحتاج إلى تصحيح",
    one: "جواب واحد يحتاج إلى تصحيح",
    two: "جوابان يحتاجان إلى تصحيح",
    few: "# أجوبة تحتاج إلى تصحيح",
    many: "# جوابا يحتاج إلى تصحيح",
    other: "# جواب يحتاج إلى تصحيح",
  },
  en: { one: "# answer to correct", other: "# answers to correct" },
};

/**
 * Issues in sentences, one on each line, for the person who fills in the form.
 *
 * @param issues - What `parsePayload` or `checkSet` found.
 * @param language - Language of the sentences.
 * @returns How many there are, then each with its box and its article. Fragments that run the other way stand between
 *   the invisible characters U+2068 and U+2069 in Arabic.
 * @example
 * ```ts
 * import { explainIssues, parsePayload } from "@data-tika/notifications";
 *
 * const result = parsePayload({ kind: "case-status", version: 1, language: "fr" });
 * const lines = result.ok ? [] : explainIssues(result.issues, "en").split("\n");
 * lines[0]; // => 5 answers to correct
 * lines[1]; // => - Box 1, “Number of the case”: the answer is missing. (Law 103-13)
 * ```
 */
export function explainIssues(
  issues: readonly { readonly message: Localised }[],
  language: Language,
): string {
  const lines = issues.map(({ message }) => `- ${message[language]}`);
  return [counted(issues.length, heading, language), ...lines].join("\n");
}
