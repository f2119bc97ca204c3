import { words } from "../filing/box.js";
import type { Rule } from "./rule.js";

/** What stands in a number's place: rows of x, zeros, dots or dashes, brackets, and words in three languages. */
export const placeholder =
  "[xX]{2}|[.]{2}|[_-]{2}|…|[?#*<>{}\\[\\]]|(^|[^0-9])0+([^0-9]|$)|[Tt][Bb][Dd]|[Cc]ompl[ée]ter|[Cc]ours|[Aa]ttente|[Pp]ending|^[^0-9]*$|قيد|لاحقا";

/** The collection notice of art. 5. */
export const noticeRules: readonly Rule[] = [
  {
    code: "placeholder-number",
    kinds: ["collection-notice"],
    refuseWhen: { at: ["formality", "number"], matches: placeholder },
    at: ["formality", "number"],
    article: "law-09-08/5-1-d",
    mark: "inference",
    labels: words(
      "Ce numéro est un texte d’attente. Mettez le numéro délivré, ou dites qu’il n’est pas encore connu.",
      "هذا الرقم نص مؤقت. ضعوا الرقم المسلم، أو صرحوا بأنه غير معروف بعد.",
      "This number is a placeholder. Put the number that was issued, or say that it is not known yet.",
    ),
  },
  {
    code: "formality-missing",
    kinds: ["collection-notice"],
    refuseWhen: {
      all: [{ at: ["collection"], is: ["direct"] }, { not: { at: ["formality"], present: true } }],
    },
    at: ["formality"],
    article: "law-09-08/5-1-d",
    mark: "text",
    labels: words(
      "La collecte directe indique les caractéristiques du récépissé ou de l’autorisation.",
      "يجب في الجمع المباشر ذكر مميزات وصل التصريح أو الإذن.",
      "Direct collection gives the particulars of the receipt or of the authorisation.",
    ),
  },
];
