import { ar as consentAr } from "@data-tika/consent/messages/ar";
import { en as consentEn } from "@data-tika/consent/messages/en";
import { fr as consentFr } from "@data-tika/consent/messages/fr";
import { ar as coreAr } from "@data-tika/core/messages/ar";
import { en as coreEn } from "@data-tika/core/messages/en";
import { fr as coreFr } from "@data-tika/core/messages/fr";
import { ar as identifiersAr } from "@data-tika/identifiers/messages/ar";
import { en as identifiersEn } from "@data-tika/identifiers/messages/en";
import { fr as identifiersFr } from "@data-tika/identifiers/messages/fr";
import { ar as notificationsAr } from "@data-tika/notifications/messages/ar";
import { en as notificationsEn } from "@data-tika/notifications/messages/en";
import { fr as notificationsFr } from "@data-tika/notifications/messages/fr";
import { ar as pseudonymisationAr } from "@data-tika/pseudonymisation/messages/ar";
import { en as pseudonymisationEn } from "@data-tika/pseudonymisation/messages/en";
import { fr as pseudonymisationFr } from "@data-tika/pseudonymisation/messages/fr";
import { ar as registerAr } from "@data-tika/register/messages/ar";
import { en as registerEn } from "@data-tika/register/messages/en";
import { fr as registerFr } from "@data-tika/register/messages/fr";
import { ar as retentionAr } from "@data-tika/retention/messages/ar";
import { en as retentionEn } from "@data-tika/retention/messages/en";
import { fr as retentionFr } from "@data-tika/retention/messages/fr";
import { ar as ownAr } from "./messages/ar.js";
import { en as ownEn } from "./messages/en.js";
import { fr as ownFr } from "./messages/fr.js";

/** The sentences of all errors the program can meet, by language. */
export const messages = {
  fr: {
    ...consentFr,
    ...coreFr,
    ...identifiersFr,
    ...notificationsFr,
    ...pseudonymisationFr,
    ...registerFr,
    ...retentionFr,
    ...ownFr,
  },
  ar: {
    ...consentAr,
    ...coreAr,
    ...identifiersAr,
    ...notificationsAr,
    ...pseudonymisationAr,
    ...registerAr,
    ...retentionAr,
    ...ownAr,
  },
  en: {
    ...consentEn,
    ...coreEn,
    ...identifiersEn,
    ...notificationsEn,
    ...pseudonymisationEn,
    ...registerEn,
    ...retentionEn,
    ...ownEn,
  },
} as const;
