import type { Explanations } from "./explanations.js";

/** French sentences of decisions. */
export const fr: Explanations = {
  phase: {
    active: "utilisation courante",
    intermediate: "conservation intermédiaire",
    definitive: "conservation à des fins historiques, statistiques ou scientifiques",
    ended: "durée de conservation écoulée",
    unknown: "indéterminée",
  },
  action: {
    keep: "conserver",
    block: "verrouiller : ni utiliser ni éliminer",
    delete: "effacer",
    anonymise: "anonymiser",
    pseudonymise: "pseudonymiser",
    "archive-then-delete": "archiver, puis effacer",
    restrict: "verrouiller l’accès",
    review: "soumettre à la décision d’une personne",
  },
  reason: {
    "no-rule": "Aucune règle en vigueur ne s’applique à cette ligne.",
    "value-missing":
      "La règle {rule} lit la colonne {column}, qui n’a pas été fournie, ou l’a été à l’heure de la machine : la ligne reste.",
    "start-missing":
      "La règle {rule} compte à partir de la colonne {column}, qui ne contient aucun jour : la ligne reste en l’état.",
    start: "La règle {rule} compte à partir de la colonne {column} : {day}.",
    "start-birthday":
      "La règle {rule} compte à partir de l’âge de {period}, selon la colonne {column} : {day}.",
    "start-event":
      "La règle {rule} compte à partir de l’événement {event} (colonne {column} de {dataset}) : {day}.",
    "event-missing":
      "La règle {rule} compte à partir de l’événement {event}, qui n’a aucune ligne dans {dataset}, ou en a une sans jour dans {column} : la ligne reste en l’état.",
    "start-absent": "Règle {rule} : {from} n’a pas eu lieu et ne compte pas.",
    "start-last": "Règle {rule} : le dernier de ces jours compte, soit le {day}.",
    phase: "Règle {rule} : la phase « {phase} » de {period} prend fin le {until}.",
    floor: "Règle {rule} : au moins {period} ({source}), jusqu’au {until}.",
    ceiling: "Règle {rule} : au plus {period} ({source}), jusqu’au {until}.",
    "decided-by": "Échéance le {dueOn}, selon {bound} de la règle {rule}.",
    overridden: "La règle {rule} seule aurait donné le {dueOn}.",
    extension:
      "L’autorisation {reference} de la CNDP permet de conserver la ligne jusqu’au {until} (loi 09-08, article 3-2).",
    hold: "La suspension d’effacement {hold} est en cours : rien n’est effacé.",
    "hold-unclear":
      "La suspension d’effacement {hold} concerne une personne, et la ligne ne dit pas qui elle concerne : rien n’est effacé.",
    "hold-value-missing":
      "La suspension d’effacement {hold} lit la colonne {column}, qui n’a pas été fournie, ou l’a été à l’heure de la machine : rien n’est effacé.",
    "milder-action": "Les règles divergent sur l’action ; la moins sévère est celle de la règle {rule}.",
    "no-visa":
      "Archives publiques : aucun bordereau d’élimination visé ne couvre cette ligne de {dataset} (décret 2-14-267, articles 13 et 14).",
  },
  bound: { period: "la durée", floor: "la durée minimale", ceiling: "la durée maximale" },
};
