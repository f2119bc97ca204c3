/**
 * A small declaration to start from: copy it, change every value, and keep it under version control.
 *
 * @module register/sample
 */
import { keep, pseudonym, redact } from "@data-tika/pseudonymisation";
import type { ProcessingDeclaration } from "./declaration/processing.js";

/**
 * The newsletter of an association that does not exist: consent, one table, one rule, nobody abroad.
 *
 * @see CNDP, decision D-940-2025 on newsletters, as reported
 */
export const sample: ProcessingDeclaration = {
  version: 1,
  id: "newsletter",
  name: { fr: "Lettre d’information", ar: "الرسالة الإخبارية", en: "Newsletter" },
  characteristics: {
    fr: "Une lettre par mois aux abonnés.",
    ar: "رسالة كل شهر إلى المشتركين.",
    en: "One letter a month to subscribers.",
  },
  role: "controller",
  automation: "automated",
  activity: "newsletter",
  model: {
    decision: "D-940-2025",
    subject: { fr: "Lettres d’information", ar: "الرسائل الإخبارية", en: "Newsletters" },
  },
  controller: {
    name: { fr: "Association Exemple", ar: "جمعية مثال", en: "Example Association" },
    person: "legal",
    sector: "association",
    address: { street: "1, rue de l’Exemple", city: "Rabat", state: "MA" },
  },
  purposes: [
    {
      id: "newsletter",
      statement: { fr: "Envoyer la lettre", ar: "إرسال الرسالة", en: "Send the letter" },
      basis: "consent",
      consent: { validFor: "P2Y" },
    },
  ],
  reusedForOtherPurpose: false,
  persons: [
    {
      id: "subscribers",
      category: { fr: "Abonnés", ar: "المشتركون", en: "Subscribers" },
      minors: false,
    },
  ],
  data: [
    {
      id: "e-mail",
      kind: "contact",
      label: { fr: "Adresse électronique", ar: "البريد الإلكتروني", en: "E-mail address" },
      origin: "direct",
      answer: "compulsory",
      columns: { subscriber: { id: keep(), email: pseudonym("newsletter") } },
    },
    {
      id: "first-name",
      kind: "civil-status",
      label: { fr: "Prénom", ar: "الاسم الشخصي", en: "First name" },
      origin: "direct",
      answer: "optional",
      columns: { subscriber: { first_name: redact() } },
    },
  ],
  collection: "direct",
  information: { means: ["electronic-form"], openNetwork: true, effectiveFrom: "2026-01-15" },
  recipients: [],
  processors: [],
  links: [],
  transfers: [],
  retention: [
    {
      data: { fr: "Adresse et prénom", ar: "العنوان والاسم", en: "Address and first name" },
      from: { fr: "le désabonnement", ar: "إلغاء الاشتراك", en: "the end of the subscription" },
      rule: {
        id: "unsubscribed",
        dataset: "subscriber",
        start: { column: "unsubscribed_on" },
        phases: [{ name: "active", keep: "P1M" }],
        then: "delete",
        source: "law-09-08/15-f",
        mark: "text",
      },
    },
  ],
  access: [
    {
      service: { fr: "Communication", ar: "التواصل", en: "Communication" },
      persons: { fr: "La rédaction", ar: "هيئة التحرير", en: "The editors" },
    },
  ],
  rights: {
    service: { fr: "Secrétariat", ar: "الكتابة العامة", en: "Secretariat" },
    email: "droits@association.example",
  },
  security: {
    description: {
      fr: "Comptes nominatifs et supports chiffrés.",
      ar: "حسابات شخصية وحوامل مشفرة.",
      en: "Personal accounts and encrypted media.",
    },
  },
};
