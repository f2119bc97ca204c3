import { checkedOn, sources } from "../../law/sources.js";
import type { LegalDelay } from "../legal-delay.js";

/** Times set by the rules of the CNDP and by Law 05-20 on cybersecurity. */
export const otherDelays = {
  "rectification.cndp_order_max": {
    value: { amount: 7, unit: "day" },
    article: "cndp-internal-rules/50",
    labels: {
      fr: "Procéder aux rectifications ordonnées par la CNDP",
      ar: "إنجاز التصحيحات التي أمرت بها اللجنة الوطنية",
      en: "Make the corrections ordered by the CNDP",
    },
    binds: "controller",
    counted: "after",
    source: sources.internalRules,
    mark: "secondary",
    checkedOn,
    note: "The longest time the CNDP may set, from the day the order is sent; the order may set less.",
  },
  "incident.05_20": {
    value: { wording: "as-soon-as-aware" },
    article: "law-05-20/8",
    labels: {
      fr: "Déclarer un incident de cybersécurité",
      ar: "التصريح بحادث الأمن السيبراني",
      en: "Declare a cybersecurity incident",
    },
    binds: "institution",
    counted: "after",
    source: sources.cybersecurity,
    mark: "text",
    checkedOn,
    note: "Also art. 33 for digital service providers. No number of hours stands in the law or in decree 2-21-406.",
  },
} as const satisfies Readonly<Record<string, LegalDelay>>;
