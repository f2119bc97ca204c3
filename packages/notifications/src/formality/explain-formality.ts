import type { Language } from "@data-tika/core";
import { citeArticle, type Mark } from "@data-tika/core/law";
import type { FormalityFinding, FormalityNeeded, FormalityReason } from "./formality.js";

/**
 * A finding in sentences, one on each line, for a person who decides.
 *
 * @param finding - What `findFormality` answered.
 * @param language - Language of the sentences.
 * @returns Lines of text: what to file, why, with what, what to ask the CNDP, what its silence means, and what is still missing.
 * @example
 * ```ts
 * import { explainFormality, findFormality } from "@data-tika/notifications";
 *
 * const finding = findFormality({ scope: "household" });
 * explainFormality(finding, "en"); // => No formality: Purely personal or household activity of a natural person (Law 09-08, art. 2-4).
 * ```
 */
export function explainFormality(finding: FormalityFinding, language: Language): string {
  const say = phrases[language];
  if (finding.regime === "none")
    return `${say.nothing}${finding.reasons.map((each) => cited(each, language)).join(say.and)}.`;
  const lines = finding.formalities.flatMap((formality) => linesOf(formality, language));
  if (finding.settled) return lines.join("\n");
  const next = finding.next === undefined ? [] : [`${say.ask}${finding.next.labels[language]}`];
  return [...lines, say.provisional(finding.missing.length), ...next].join("\n");
}

function linesOf(formality: FormalityNeeded, language: Language): string[] {
  const say = phrases[language];
  const form = formality.form === undefined ? "" : ` (${formality.form})`;
  const head = `${say.file}${formality.labels[language]}${form}${say.because}`;
  const attachments = formality.attachments.map(({ labels }) => labels[language]);
  return [
    `${head}${formality.reasons.map((each) => cited(each, language)).join(say.and)}.`,
    ...(formality.filedAs === undefined ? [] : [`${cited(formality.filedAs, language)}.`]),
    ...(attachments.length === 0 ? [] : [`${say.with}${attachments.join(say.and)}.`]),
    ...(formality.askCndp ?? []).map((each) => `${say.askCndp}${cited(each, language)}.`),
    ...(formality.silence === undefined ? [] : [`${cited(formality.silence, language)}.`]),
  ];
}

function cited(each: FormalityReason, language: Language): string {
  return `${each.labels[language]} (${citeArticle(each.article, language)}${phrases[language].marks[each.mark]})`;
}

interface Phrases {
  readonly nothing: string;
  readonly file: string;
  readonly because: string;
  readonly and: string;
  readonly with: string;
  readonly askCndp: string;
  readonly ask: string;
  readonly provisional: (count: number) => string;
  readonly marks: Readonly<Record<Mark, string>>;
}

const phrases: Readonly<Record<Language, Phrases>> = {
  fr: {
    nothing: "Aucune formalité : ",
    file: "À déposer : ",
    because: ". Motif : ",
    and: " ; ",
    with: "Pièces : ",
    askCndp: "À demander à la CNDP : ",
    ask: "Question suivante : ",
    provisional: (count) => `Réponse provisoire, faits encore inconnus : ${count}.`,
    marks: { text: "", secondary: ", selon une source indirecte", inference: ", notre lecture" },
  },
  ar: {
    nothing: "لا يلزم أي إجراء: ",
    file: "ما يجب إيداعه: ",
    because: ". السبب: ",
    and: "؛ ",
    with: "الوثائق المرفقة: ",
    askCndp: "سؤال يوجه إلى اللجنة الوطنية: ",
    ask: "السؤال التالي: ",
    provisional: (count) => `جواب مؤقت، عدد الوقائع غير المعروفة بعد: ${count}.`,
    marks: { text: "", secondary: "، حسب مصدر غير مباشر", inference: "، حسب قراءتنا" },
  },
  en: {
    nothing: "No formality: ",
    file: "To file: ",
    because: ". Reason: ",
    and: "; ",
    with: "With: ",
    askCndp: "Ask the CNDP: ",
    ask: "Next question: ",
    provisional: (count) => `Provisional answer, facts not known yet: ${count}.`,
    marks: { text: "", secondary: ", reported", inference: ", our reading" },
  },
};
