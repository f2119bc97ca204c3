import type { RetentionErrorCode } from "./en.js";

/** French messages of the errors of `@data-tika/retention`. */
export const fr = {
  "retention.aborted":
    "L’exécution a été arrêtée après {slices} tranches ; relancez le même plan pour continuer.",
  "retention.action_not_executable":
    "L’action {action} sur {dataset} demande une transformation ou une archive dans les options ; rien n’a été écrit.",
  "retention.ambiguous_event": "Les règles {rule} et {other} donnent deux sens à un même événement.",
  "retention.archive_mismatch": "L’archive n’a pas rendu ce qui y a été écrit ; rien n’a été effacé.",
  "retention.column_type":
    "La règle {rule} compare la colonne {column} de {dataset} à une valeur d’un autre type.",
  "retention.connection_lost":
    "La connexion a été perdue pendant la tranche {slice} de {dataset} ; les précédentes sont faites, celle-ci est entière ou intacte : relancez le même plan.",
  "retention.database_refused":
    "La base a refusé une instruction de {step} ou n’a pas pu être jointe ; ce qui était déjà validé est conservé.",
  "retention.digest_key_short": "La clé des empreintes compte moins de 32 octets.",
  "retention.disk_full":
    "Il n’y a plus de place sur un disque pour la tranche {slice} de {dataset} ; les précédentes sont faites, celle-ci est intacte.",
  "retention.duplicate_rule": "Deux règles portent le nom {rule}.",
  "retention.empty_forecast": "La prévision ne compte aucune table : aucune règle ne s’y applique.",
  "retention.event_lost":
    "La règle {rule} compte à partir de lignes que la règle {other} enlève avant : donnez à la ligne une colonne à elle.",
  "retention.floor_exceeds_ceiling":
    "La durée minimale de la règle {rule} dépasse la durée maximale de la règle {other}.",
  "retention.foreign_key_cycle":
    "Les tables {datasets} se renvoient en cercle ; aucun ordre d’effacement n’est sûr.",
  "retention.held_table_changed":
    "La table {dataset} d’une suspension a été renommée, remplacée, ou a reçu une autre clé : levez la suspension et placez-la de nouveau.",
  "retention.hold_exists": "Une suspension de ce nom existe déjà.",
  "retention.holder_undeclared": "Les options doivent dire si le détenteur des données est public ou privé.",
  "retention.holds_not_replayed":
    "Des suspensions conservées hors de la base y manquent : lancez d’abord replayHolds.",
  "retention.inherited_table":
    "D’autres tables héritent de {dataset} : un effacement atteindrait leurs lignes. Utilisez des partitions ou des tables séparées.",
  "retention.invalid_day": "Le champ {field} n’est pas un jour du calendrier avant l’an 9000.",
  "retention.invalid_hold": "Le champ {field} d’une suspension est vide ou d’une autre forme.",
  "retention.invalid_holder":
    "Le champ {field} des indications sur le détenteur manque, est inconnu ou d’une autre forme.",
  "retention.invalid_job": "La tâche ne désigne aucune tranche d’un plan.",
  "retention.invalid_key":
    "La clé de {dataset} compte {columns} colonnes ; chacune est donnée en texte qui désigne exactement une valeur de son type.",
  "retention.invalid_months": "Une prévision porte sur un nombre entier de mois, de 1 à 120.",
  "retention.invalid_pace":
    "Le champ {field} du rythme n’est pas un nombre supérieur à zéro, ou la part dépasse un.",
  "retention.invalid_period":
    "Règle numéro {position} : {field} n’est pas une durée ISO 8601 en années, mois, semaines et jours.",
  "retention.invalid_plan": "Ceci n’est pas un plan fait par planRetention.",
  "retention.invalid_rule": "La règle numéro {position} a une autre forme à l’endroit {field}.",
  "retention.invalid_slice_size": "La taille d’une tranche est un nombre entier de 1 à 1 000 000.",
  "retention.no_primary_key": "La table {dataset} n’a pas de clé primaire.",
  "retention.not_migrated": "Les tables de ce paquet manquent : exécutez d’abord migrateRetention.",
  "retention.not_replayed":
    "La base a été restaurée et les effacements faits depuis la sauvegarde n’ont pas été refaits : lancez d’abord replayTombstones.",
  "retention.not_swept_again":
    "Après la restauration, {datasets} contiennent de nouveau ce que des plans postérieurs à la sauvegarde avaient modifié, ou effacé sans trace : faites un plan avec les mêmes règles et exécutez-le.",
  "retention.other_database": "Le plan a été fait pour une autre base de données.",
  "retention.paper_incomplete": "Il manque {field} au document, ou sa forme est autre.",
  "retention.paper_mismatch": "Le document ne correspond pas à {field}.",
  "retention.period_undecided":
    "Le modèle {preset} ne donne aucun chiffre : le responsable du traitement doit fixer la durée.",
  "retention.permission_denied":
    "Le compte n’a pas le droit de faire ce que demande la tranche {slice} de {dataset} ; les précédentes sont faites, celle-ci est intacte.",
  "retention.phases_out_of_order":
    "Les phases de la règle {rule} sont répétées ou ne suivent pas l’ordre active, intermediate, definitive.",
  "retention.plan_changed": "Le plan a été modifié après avoir été fait.",
  "retention.plan_not_due": "Le plan est fait pour un jour qui n’est pas encore venu.",
  "retention.preset_not_accepted":
    "La règle {rule} suit le modèle {preset}, qui n’est pas lu dans la loi : acceptez-le par son nom.",
  "retention.reason_missing":
    "La déclaration selon laquelle {dataset} ne contient aucune donnée personnelle n’est pas motivée.",
  "retention.rule_gap": "Entre les règles {rule} et {other}, il y a des jours où aucune n’est en vigueur.",
  "retention.row_security":
    "La sécurité au niveau des lignes cache à ce compte des lignes de {dataset} : prenez un compte qui les voit toutes (BYPASSRLS).",
  "retention.rows_changing":
    "Des lignes de la tranche {slice} de {dataset} ont été modifiées chaque fois qu’elles étaient archivées ou transformées ; les tranches précédentes sont faites, celle-ci est intacte : relancez le même plan.",
  "retention.rows_locked":
    "Une autre transaction garde verrouillées des lignes de la tranche {slice} de {dataset} ; les tranches précédentes sont faites, celle-ci est intacte : relancez le même plan.",
  "retention.same_person": "La personne qui demande et celle qui approuve doivent être différentes.",
  "retention.slice_failed":
    "La base a refusé la tranche {slice} de {dataset} ; les tranches précédentes sont faites, celle-ci est intacte.",
  "retention.time_spent":
    "Le temps accordé s’est écoulé après {slices} tranches ; exécutez de nouveau le même plan pour continuer.",
  "retention.tombstone_key_wrong":
    "Les traces d’effacement de {dataset} ont été faites avec une autre clé ; rien n’a été écrit.",
  "retention.tombstone_key_missing":
    "Les règles demandent des traces d’effacement, qui exigent une clé d’au moins 32 octets.",
  "retention.transform_invalid":
    "La transformation doit donner pour chaque ligne de {dataset} les mêmes colonnes : existantes, et hors de la clé primaire.",
  "retention.unknown_column": "La règle {rule} nomme la colonne {column}, que {dataset} n’a pas.",
  "retention.unknown_dataset": "La règle {rule} nomme la table {dataset}, que la base n’a pas.",
  "retention.unknown_hold": "Aucune suspension de ce nom n’est en cours.",
  "retention.unknown_link":
    "Le lien numéro {position} nomme des colonnes que {dataset} n’a pas, ou en nombre différent.",
  "retention.unknown_run": "Aucun plan de ce nom n’a été commencé dans cette base.",
  "retention.unknown_table": "La base n’a pas de table {dataset}.",
  "retention.unreachable_rule": "La règle {rule} ne peut jamais s’appliquer : voyez {field}.",
} as const satisfies Readonly<Record<RetentionErrorCode, string>>;
