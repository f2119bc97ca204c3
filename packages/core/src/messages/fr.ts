import type { CoreErrorCode } from "./en.js";

/** French messages of the errors of `@data-tika/core`. */
export const fr = {
  "core.invalid_day": "Le champ {field} n’est pas un jour du calendrier écrit AAAA-MM-JJ.",
  "core.invalid_instant": "Le champ {field} n’est pas un instant valide.",
  "core.invalid_period": "La durée {field} n’est pas une durée ISO 8601 en années, mois, semaines ou jours.",
  "core.unknown_act": "La référence ne désigne aucun acte connu ici.",
  "core.unknown_article": "L’acte {act} n’a pas d’article de ce numéro.",
  "core.catalogue_unreadable": "Le catalogue de la base de données n’a pas pu être lu.",
  "core.invalid_identifier": "Un nom de table ou de colonne est vide ou contient un caractère nul.",
  "core.migration_changed":
    "La migration {migration} de {package} a été appliquée avec d’autres instructions.",
  "core.migration_failed":
    "La base a refusé la migration {migration} de {package} ; rien de cette exécution n’est conservé.",
  "core.migration_out_of_order":
    "La migration {migration} de {package} figure deux fois ou n’est pas à sa place.",
  "core.serialisation_exhausted":
    "La transaction a été refusée {attempts} fois à cause d’autres transactions simultanées.",
  "core.invalid_checkpoint": "La ligne {line} n’est pas celle d’un point de contrôle.",
  "core.invalid_encoding": "Le texte n’est pas du {encoding} valide.",
  "core.invalid_key": "La clé n’est pas une clé Ed25519 de 32 octets sous la forme attendue.",
  "core.invalid_key_name": "Un nom de clé ne doit être ni vide ni contenir d’espace ou de signe plus.",
  "core.json_cycle": "Un objet se contient lui-même et n’a pas de forme JSON.",
  "core.json_lone_surrogate": "Un texte contient un demi-codet isolé et n’a pas de forme UTF-8.",
  "core.json_not_data":
    "Seules des données simples ont une forme JSON canonique : null, booléens, nombres, textes, tableaux et objets simples.",
  "core.json_not_finite": "NaN et les infinis n’ont pas de forme JSON.",
  "core.json_too_deep": "Les données sont imbriquées sur plus de {levels} niveaux.",
  "core.no_ed25519": "Cet environnement n’a pas Ed25519 dans sa WebCrypto ; une page web a besoin de HTTPS.",
  "core.outside_tree": "L’arbre n’a pas cette feuille ou n’a jamais eu cette taille.",
  "core.file_locked": "Le processus {pid} travaille sur le fichier.",
  "core.invalid_calendar":
    "L’option {field} du calendrier ne laisse aucun jour ouvrable, ou n’est pas de la forme attendue.",
  "core.invalid_suspension":
    "La suspension {position} commence hors du délai en cours, ou finit avant d’avoir commencé.",
  "core.not_suspendable":
    "Aucun texte lu ici ne permet qu’une demande de complément suspende le délai {delay}.",
  "core.unknown_delay": "Aucun délai légal ne porte ce nom.",
  "core.invalid_chart":
    "Le graphique ne peut pas être tracé : {field} est vide, n’est pas un nombre ou n’a pas une valeur par catégorie.",
  "core.unsafe_link":
    "L’attribut {attribute} ne mène ni à une page web, ni à une adresse électronique, ni à un numéro de téléphone, ni à un endroit de la page.",
  "core.unsafe_template":
    "La valeur {position} du gabarit se trouve à un endroit où aucun texte ne peut être rendu sûr.",
} as const satisfies Readonly<Record<CoreErrorCode, string>>;
