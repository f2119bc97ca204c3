import type { Language } from "@data-tika/core";
import type { CollectionNotice } from "@data-tika/notifications";
import type { Processing } from "../declaration/processing.js";
import { formalityOf } from "./formality-of.js";
import { retentionLines, separator } from "./notice-text.js";
import { filedRights, speak } from "./to-filing.js";

/** Which collection notice is made. */
export interface ToCollectionNoticeOptions {
  /** Its language. */
  readonly language: Language;
}

/**
 * The collection notice of a processing as a payload, to be rendered and checked against the other documents.
 *
 * @param processing - A defined processing.
 * @param options - Which notice.
 * @returns The payload. While the authority has given no number, its formality is `unknown-yet`, and the notice is a
 *   draft.
 * @example
 * ```ts
 * import { defineProcessing, toCollectionNotice } from "@data-tika/register";
 * import { sample } from "@data-tika/register/sample";
 *
 * const notice = toCollectionNotice(defineProcessing(sample), { language: "fr" });
 * notice.purposes; // => [ 'Envoyer la lettre' ]
 * notice.formality; // => { kind: 'declaration', number: { status: 'unknown-yet' } }
 * ```
 * @see Law 09-08, art. 5
 */
export function toCollectionNotice(
  processing: Processing,
  { language }: ToCollectionNoticeOptions,
): CollectionNotice {
  const say = speak(language);
  const { controller, information, collection } = processing;
  const { representativeInMorocco } = controller;
  const { street, city } = controller.address;
  return {
    kind: "collection-notice",
    version: 1,
    language,
    collection: collection === "indirect" ? "indirect" : "direct",
    controller: {
      name: say(controller.name),
      address: `${street}, ${city}`,
      ...(representativeInMorocco && { representative: representativeInMorocco.name }),
    },
    purposes: processing.purposes.map(({ statement }) => say(statement)),
    recipients: processing.recipients.map(({ name }) => say(name)),
    answers: processing.data.flatMap(({ label, answer, consequence }) =>
      answer === undefined
        ? []
        : [
            {
              field: say(label),
              compulsory: answer === "compulsory",
              ...(consequence && { consequence: say(consequence) }),
            },
          ],
    ),
    ...sourceOf(processing, language),
    rights: filedRights(processing.rights, say),
    retention: retentionLines(processing, language).join(separator[language]),
    openNetwork: information.openNetwork,
    formality: formalityOf(processing),
  };
}

function sourceOf({ data }: Processing, language: Language): { source?: string } {
  const sources = new Set(data.flatMap(({ source }) => (source ? [source[language]] : [])));
  return sources.size > 0 ? { source: [...sources].join(separator[language]) } : {};
}
