import type { NotificationsErrorCode } from "./en.js";

/** French messages of the errors of `@data-tika/notifications`. */
export const fr = {
  "notifications.invalid_facts": "Réponses illisibles\u00a0: {count}, la première à la question {question}.",
  "notifications.invalid_payload":
    "Le document n’est pas valide. Réponses à corriger\u00a0: {count}, rubriques {boxes}.",
  "notifications.unknown_kind": "Cette nature de document n’existe pas.",
  "notifications.unknown_language": "Un document s’écrit en fr, ar ou en.",
  "notifications.no_payload": "Le document ne porte aucun contenu lisible par ce programme.",
  "notifications.payload_changed": "Le contenu du document ne correspond pas à son empreinte.",
  "notifications.invalid_font": "La police donnée pour {weight} n’est pas une police TrueType ou OpenType.",
  "notifications.font_lacks_signs":
    "Caractères du document que les polices ne savent pas dessiner : {count}.",
  "notifications.library_missing": "Une bibliothèque manque : {library}. Installez-la pour écrire un PDF.",
  "notifications.invalid_custody": "Le journal de garde, ou l’acte à y ajouter, n’est pas valide.",
  "notifications.not_for_recipient": "Ce document, ou cette partie, n’est pas destiné à ce destinataire.",
  "notifications.outside_consent": "Le consentement ne couvre pas ce destinataire.",
} as const satisfies Readonly<Record<NotificationsErrorCode, string>>;
