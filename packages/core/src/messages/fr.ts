import type { CoreErrorCode } from "./en.js";

/** French messages of the errors of `@data-tika/core`. */
export const fr = {
  "core.invalid_day": "Le champ {field} n’est pas un jour du calendrier écrit AAAA-MM-JJ.",
  "core.invalid_instant": "Le champ {field} n’est pas un instant valide.",
  "core.invalid_period": "La durée {field} n’est pas une durée ISO 8601 en années, mois, semaines ou jours.",
  "core.unknown_act": "La référence ne désigne aucun acte connu ici.",
  "core.unknown_article": "L’acte {act} n’a pas d’article de ce numéro.",
  "core.invalid_identifier": "Un nom de table ou de colonne est vide ou contient un caractère nul.",
  "core.migration_changed":
    "La migration {migration} de {package} a été appliquée avec d’autres instructions.",
  "core.migration_failed":
    "La base a refusé la migration {migration} de {package} ; rien de cette exécution n’est conservé.",
  "core.migration_out_of_order":
    "La migration {migration} de {package} figure deux fois ou n’est pas à sa place.",
  "core.serialisation_exhausted":
    "La transaction a été refusée {attempts} fois à cause d’autres transactions simultanées.",
} as const satisfies Readonly<Record<CoreErrorCode, string>>;
