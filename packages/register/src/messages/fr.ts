import type { RegisterErrorCode } from "./en.js";

/** French messages of the errors of `@data-tika/register`. */
export const fr = {
  "register.invalid_declaration":
    "La déclaration du traitement {processing} n’est pas valide à l’endroit {path} ({problem}).",
  "register.duplicate_id": "La liste {list} nomme {id} deux fois.",
  "register.unknown_reference": "La finalité {purpose} nomme {id}, absent de la liste {list}.",
  "register.representation_missing":
    "La finalité {purpose} demande le consentement de mineurs sans dire quel représentant légal engage : l’un d’eux, tous ou un représentant désigné.",
  "register.model_missing":
    "Une déclaration simplifiée cite la décision qui vise le traitement {processing} ; la déclaration n’a pas de modèle.",
  "register.no_column": "Le traitement {processing} ne déclare aucune colonne du jeu de données {dataset}.",
  "register.duplicate_column":
    "La colonne {column} du jeu de données {dataset} figure dans deux catégories de données.",
  "register.not_the_controller":
    "Le traitement {processing} est effectué pour un autre responsable, à qui revient la formalité.",
} as const satisfies Readonly<Record<RegisterErrorCode, string>>;
