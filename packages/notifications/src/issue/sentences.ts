import type { Localised } from "@data-tika/core";
import { words } from "../filing/box.js";

/** Codes of what can be wrong with the shape of a payload. */
export type ShapeCode = keyof typeof shapeSentences;

/** What is wrong with the shape, in words of whoever fills in a form. */
export const shapeSentences = {
  missing: words("la réponse manque.", "الجواب ناقص.", "the answer is missing."),
  "wrong-type": words(
    "la réponse n’est pas de la nature attendue.",
    "الجواب ليس من الطبيعة المطلوبة.",
    "the answer is not of the kind expected.",
  ),
  "unknown-choice": words(
    "cette réponse n’est pas l’une des réponses proposées.",
    "هذا الجواب ليس من الأجوبة المقترحة.",
    "this answer is not one of those offered.",
  ),
  blank: words("la réponse est vide.", "الجواب فارغ.", "the answer is empty."),
  "too-long": words("la réponse est trop longue.", "الجواب طويل جدا.", "the answer is too long."),
  "too-few": words(
    "il faut au moins une réponse.",
    "يلزم جواب واحد على الأقل.",
    "at least one answer is needed.",
  ),
  "too-many": words("il y a trop de réponses.", "الأجوبة كثيرة جدا.", "there are too many answers."),
  "out-of-range": words(
    "ce nombre est hors des limites.",
    "هذا العدد خارج الحدود.",
    "this number is out of bounds.",
  ),
  "invalid-day": words(
    "ce n’est pas un jour du calendrier, écrit année-mois-jour.",
    "ليس هذا يوما من التقويم مكتوبا بترتيب السنة والشهر واليوم.",
    "this is not a day of the calendar, written year-month-day.",
  ),
  "invalid-format": words(
    "la réponse n’est pas écrite comme attendu.",
    "الجواب غير مكتوب بالصيغة المطلوبة.",
    "the answer is not written as expected.",
  ),
  "unknown-field": words(
    "le formulaire n’a pas cette rubrique.",
    "لا توجد هذه الخانة في الاستمارة.",
    "the form has no such box.",
  ),
  "unknown-kind": words(
    "la nature du document n’est pas connue.",
    "طبيعة الوثيقة غير معروفة.",
    "the kind of document is not known.",
  ),
  "too-large": words("le document est trop volumineux.", "الوثيقة كبيرة جدا.", "the document is too large."),
  "unknown-version": words(
    "cette version du document n’est pas connue.",
    "هذه الصيغة من الوثيقة غير معروفة.",
    "this version of the document is not known.",
  ),
  "not-data": words(
    "le document ne peut pas être transmis tel quel.",
    "لا يمكن إرسال الوثيقة على حالها.",
    "the document cannot be sent as it is.",
  ),
} as const satisfies Readonly<Record<string, Localised>>;
