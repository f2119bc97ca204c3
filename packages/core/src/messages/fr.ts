import type { CoreErrorCode } from "./en.js";

/** French messages of the errors of `@data-tika/core`. */
export const fr = {
  "core.invalid_day": "Le champ {field} n’est pas un jour du calendrier écrit AAAA-MM-JJ.",
  "core.invalid_instant": "Le champ {field} n’est pas un instant valide.",
  "core.invalid_period": "La durée {field} n’est pas une durée ISO 8601 en années, mois, semaines ou jours.",
  "core.unknown_article": "L’acte {act} n’a pas d’article de ce numéro.",
} as const satisfies Readonly<Record<CoreErrorCode, string>>;
