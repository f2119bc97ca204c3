import { checkedOn } from "../../law/sources.js";
import type { LegalDelay } from "../legal-delay.js";

const source = "Law 31-13, Arabic text of the Ministry of Justice";

/** Times set by Law 31-13 on access to information. */
export const law3113Delays = {
  "access_info.reply": {
    value: { amount: 20, unit: "working-day" },
    article: "law-31-13/16",
    labels: {
      fr: "Répondre à la demande d’accès à l’information",
      ar: "الجواب عن طلب الحصول على المعلومات",
      en: "Answer the request for information",
    },
    binds: "institution",
    counted: "after",
    source,
    mark: "text",
    checkedOn,
  },
  "access_info.reply_extended": {
    value: { amount: 40, unit: "working-day" },
    article: "law-31-13/16",
    labels: {
      fr: "Répondre à la demande d’accès à l’information, délai prolongé",
      ar: "الجواب عن طلب الحصول على المعلومات بعد التمديد",
      en: "Answer the request for information, time extended",
    },
    binds: "institution",
    counted: "after",
    source,
    mark: "text",
    checkedOn,
    note: "Twenty working days, extended by as many.",
  },
  "access_info.urgent": {
    value: { amount: 3, unit: "day" },
    article: "law-31-13/17",
    labels: {
      fr: "Répondre à la demande urgente d’accès à l’information",
      ar: "الجواب عن الطلب المستعجل للحصول على المعلومات",
      en: "Answer the urgent request for information",
    },
    binds: "institution",
    counted: "after",
    source,
    mark: "text",
    checkedOn,
    note: "Where life, safety or freedom is at stake.",
  },
  "access_info.complaint_head": {
    value: { amount: 20, unit: "working-day" },
    article: "law-31-13/19",
    labels: {
      fr: "Se plaindre auprès du responsable de l’institution",
      ar: "تقديم شكاية إلى رئيس المؤسسة",
      en: "Complain to the head of the institution",
    },
    binds: "person",
    counted: "after",
    source,
    mark: "text",
    checkedOn,
  },
  "access_info.head_reply": {
    value: { amount: 15, unit: "day" },
    article: "law-31-13/19",
    labels: { fr: "Répondre à la plainte", ar: "الجواب عن الشكاية", en: "Answer the complaint" },
    binds: "institution",
    counted: "after",
    source,
    mark: "text",
    checkedOn,
  },
  "access_info.commission": {
    value: { amount: 30, unit: "day" },
    article: "law-31-13/20",
    labels: {
      fr: "Se plaindre auprès de la commission du droit d’accès à l’information",
      ar: "تقديم شكاية إلى لجنة الحق في الحصول على المعلومات",
      en: "Complain to the commission on access to information",
    },
    binds: "person",
    counted: "after",
    source,
    mark: "text",
    checkedOn,
  },
  "access_info.commission_reply": {
    value: { amount: 30, unit: "day" },
    article: "law-31-13/20",
    labels: {
      fr: "Répondre à la plainte portée devant la commission",
      ar: "جواب اللجنة عن الشكاية",
      en: "Answer the complaint to the commission",
    },
    binds: "authority",
    counted: "after",
    source,
    mark: "text",
    checkedOn,
  },
  "access_info.court": {
    value: { amount: 60, unit: "day" },
    article: "law-31-13/21",
    labels: {
      fr: "Saisir le tribunal administratif",
      ar: "الطعن أمام المحكمة الإدارية",
      en: "Go to the administrative court",
    },
    binds: "person",
    counted: "after",
    source,
    mark: "text",
    checkedOn,
  },
} as const satisfies Readonly<Record<string, LegalDelay>>;
