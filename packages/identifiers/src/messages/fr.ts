import type { IdentifierErrorCode, IdentifierReason } from "./en.js";

/** French sentences of `@data-tika/identifiers`: its errors, and the reasons of `parseIdentifier`. */
export const fr = {
  "identifiers.unknown_kind": "Ce type d’identifiant n’existe pas.",
  "identifiers.not_an_identifier": "Le texte n’est pas un identifiant du type {kind}.",
  "identifiers.empty": "Aucun numéro n’est donné.",
  "identifiers.too_long": "Le texte est trop long pour un numéro de ce type.",
  "identifiers.wrong_form": "Le numéro n’a pas la longueur ou les caractères de son type.",
  "identifiers.wrong_check_digits": "La clé de contrôle ne correspond pas au reste du numéro.",
  "identifiers.unusual_form": "Le numéro n’a pas la forme des numéros actuels de son type.",
  "identifiers.court_missing":
    "Le tribunal qui tient le registre manque ; le numéro n’est unique qu’avec lui.",
  "identifiers.placeholder": "Le numéro n’est fait que de zéros et semble remplacer un numéro manquant.",
} as const satisfies Readonly<Record<IdentifierErrorCode | IdentifierReason, string>>;
