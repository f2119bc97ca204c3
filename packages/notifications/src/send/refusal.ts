import type { Localised } from "@data-tika/core";
import { words } from "../filing/box.js";

/** Why something that arrived is not to be believed. */
export type SendingRefusal = keyof typeof refusalSentences;

/** The refusals in words. */
export const refusalSentences = {
  "too-large": words("l’envoi est trop volumineux.", "الإرسال كبير جدا.", "what was sent is too large."),
  malformed: words("l’envoi est illisible.", "الإرسال غير مقروء.", "what was sent cannot be read."),
  "other-type": words(
    "l’envoi est d’une autre nature.",
    "الإرسال من طبيعة أخرى.",
    "what was sent is of another kind.",
  ),
  "no-known-key": words(
    "aucune clé connue n’a signé cet envoi.",
    "لم يوقع هذا الإرسال أي مفتاح معروف.",
    "no known key signed this.",
  ),
  "bad-signature": words(
    "la signature ne correspond pas au contenu.",
    "التوقيع لا يطابق المحتوى.",
    "the signature does not match the content.",
  ),
  "expired-key": words(
    "la clé de signature n’est pas valable à cette date.",
    "مفتاح التوقيع غير صالح في هذا التاريخ.",
    "the key that signed does not hold at this time.",
  ),
  "not-canonical": words(
    "le contenu n’est pas sous sa forme canonique.",
    "المحتوى ليس على شكله المعياري.",
    "the content is not in its canonical form.",
  ),
  "changed-content": words(
    "le contenu ne correspond pas à son empreinte.",
    "المحتوى لا يطابق بصمته.",
    "the content does not match its digest.",
  ),
  "invalid-payload": words(
    "le contenu n’est pas un document valide.",
    "المحتوى ليس وثيقة صحيحة.",
    "the content is no valid document.",
  ),
} as const satisfies Readonly<Record<string, Localised>>;
