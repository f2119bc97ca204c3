import type { SocialAidErrorCode } from "./en.js";

/** French messages of the example's own errors. */
export const fr = {
  "social_aid.directory_in_use":
    "Le répertoire de données est ouvert par un autre processus (pid {pid}) ; attendez sa fin ou arrêtez-le.",
  "social_aid.foreign_directory":
    "Le répertoire de sortie contient autre chose que ce que cette démonstration écrit ; videz-le ou choisissez-en un autre.",
  "social_aid.invalid_payload": "Le document {kind} n’a pas été écrit, nombre de défauts : {issues}.",
  "social_aid.missing_option": "L’option --{option} attend une valeur.",
  "social_aid.unknown_option": "Une option est inconnue de ce programme ; voir --help.",
  "social_aid.unreadable_file": "Le fichier donné par --csv ne peut pas être lu.",
  "social_aid.unwritable_output": "Il est impossible d’écrire dans le répertoire de sortie.",
} as const satisfies Readonly<Record<SocialAidErrorCode, string>>;
