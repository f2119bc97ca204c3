import {
  type AuthorisationRequest,
  type CollectionNotice,
  isGap,
  unknownYet,
} from "@data-tika/notifications";

/**
 * What is handed out at the desk. Until the authorisation has come its number is not known, and the notice says that it
 * is a draft.
 *
 * @param request - The request that was filed.
 */
export function noticeOf({
  controller,
  processing,
  recipients,
  rights,
}: AuthorisationRequest): CollectionNotice {
  return {
    kind: "collection-notice",
    version: 1,
    language: "fr",
    collection: "direct",
    controller: { name: controller.name },
    purposes: processing.purposes.map(({ statement }) => statement),
    recipients: isGap(recipients) ? unknownYet : recipients.map(({ name }) => name),
    answers: [
      {
        field: "Nom et numéro de la carte d’identité",
        compulsory: true,
        consequence: "La demande ne peut pas être suivie",
      },
      { field: "Téléphone", compulsory: false },
    ],
    rights: isGap(rights) ? { service: controller.name } : rights,
    retention: "Deux ans après le dernier passage",
    openNetwork: false,
    formality: { kind: "authorisation", number: unknownYet },
  };
}
