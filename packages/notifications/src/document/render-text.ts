import type { BreachNoticeToPersons } from "../breach-notice-to-persons/breach-notice-to-persons.js";
import type { CollectionNotice } from "../collection-notice/collection-notice.js";
import { assertRenderable } from "./assert-renderable.js";
import { headingOf } from "./heading.js";
import { letterOf } from "./letter.js";
import type { RenderOptions } from "./render-html.js";

/**
 * A notice to persons as plain text in plain words, for an e-mail or a message.
 *
 * The sentences are ours, the facts are those of the payload. Facts that run the other way stand between the invisible
 * characters U+2068 and U+2069, so that a telephone number in an Arabic sentence keeps its order.
 *
 * @param notice - A valid notice, drafts included; a draft says so on top. Not changed.
 * @param options - Language of the sentences. The texts of the payload stay as they are.
 * @returns Lines separated by `\n`, headings in lines of their own, lists with a dash.
 * @throws {@link DataTikaError} `notifications.invalid_payload` when `parsePayload` refuses the payload.
 * @throws {@link DataTikaError} `notifications.unknown_language` when the language is not fr, ar or en.
 * @example
 * ```ts
 * import { type CollectionNotice, renderText } from "@data-tika/notifications";
 *
 * const notice: CollectionNotice = {
 *   kind: "collection-notice",
 *   version: 1,
 *   language: "fr",
 *   collection: "direct",
 *   controller: { name: "Association Exemple" },
 *   purposes: ["Envoyer la lettre d’information"],
 *   recipients: [],
 *   rights: { service: "Secrétariat", email: "droits@association.example" },
 *   openNetwork: true,
 *   formality: { kind: "declaration", number: "D-908/2025" },
 * };
 * renderText(notice, { language: "fr" }).split("\n")[0]; // => Ce que nous faisons de vos données
 * ```
 * @see Law 09-08, arts. 5 and 7 to 9
 */
export function renderText(
  notice: CollectionNotice | BreachNoticeToPersons,
  { language }: RenderOptions,
): string {
  assertRenderable(notice, language);
  const { title, parts } = letterOf(notice, language);
  const { draft } = headingOf(notice, language);
  const blocks = parts.map(({ heading, sentences, items }) =>
    [heading, ...sentences, ...items.map((item) => `- ${item}`)].join("\n"),
  );
  return `${[title, ...(draft === undefined ? [] : [draft]), ...blocks].join("\n\n")}\n`;
}
