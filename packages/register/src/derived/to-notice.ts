import { defineNotice, type NoticeCapsule } from "@data-tika/consent";
import { casablancaOffset } from "@data-tika/core/time";
import type { Processing } from "../declaration/processing.js";
import { noticeText } from "./notice-text.js";
import { toConsentPurposes } from "./to-consent-purposes.js";

/**
 * The notice of a processing, as a capsule that consent events refer to.
 *
 * It holds the text in French, Arabic and English, item by item of art. 5-1, and the purposes. A change of the
 * declaration that touches it gives another capsule with another digest.
 *
 * @param processing - A defined processing.
 * @returns The capsule, for the ledger of `@data-tika/consent`.
 * @example
 * ```ts
 * import { defineProcessing, toNotice } from "@data-tika/register";
 * import { sample } from "@data-tika/register/sample";
 *
 * const { notice } = toNotice(defineProcessing(sample));
 * Object.keys(notice.text); // => [ 'fr', 'ar', 'en' ]
 * notice.effectiveFrom; // => 2026-01-15T00:00:00+01:00
 * notice.text.en?.split("\n")[0]; // => Controller: Example Association
 * ```
 * @see Law 09-08, art. 5; decree 2-09-165, arts. 34 and 43
 */
export function toNotice(processing: Processing): NoticeCapsule {
  const { id, information, controller, rights, formality } = processing;
  return defineNotice({
    id,
    effectiveFrom: startOfDay(information.effectiveFrom),
    controller: controller.name.fr,
    contact: [rights.service.fr, rights.address, rights.email].filter(Boolean).join(", "),
    ...(formality && { formality: formality.number }),
    text: {
      fr: noticeText(processing, "fr"),
      ar: noticeText(processing, "ar"),
      en: noticeText(processing, "en"),
    },
    purposes: [...toConsentPurposes(processing)],
  });
}

/** Midnight of a day in Casablanca. The clock never changes between midnight and two in the morning. */
function startOfDay(day: string): string {
  const minutes = casablancaOffset(new Date(`${day}T00:00:00Z`));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${day}T00:00:00+${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
