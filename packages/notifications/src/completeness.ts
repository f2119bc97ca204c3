import type { Localised } from "@data-tika/core";
import type { LegalReference } from "@data-tika/core/law";
import { locate } from "./issue/locate.js";
import { toPointer } from "./issue/make-issue.js";
import type { Payload } from "./payload.js";
import { valueAt } from "./rule/condition.js";

/** A box whose answer is not known yet. */
export interface OpenBox {
  /** Where it is, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Number of the section and the box on the form. */
  readonly box: string;
  /** Name of the box. */
  readonly labels: Localised;
  /** The article that asks for it. */
  readonly article: LegalReference;
  /** Day by which it should be known, if the payload says so. */
  readonly expectedOn?: string;
}

/** What a draft still lacks. */
export interface Completeness {
  /** Whether nothing is open: a filing can be sent, a notice can be shown. */
  readonly ready: boolean;
  /** Boxes that are open, in the order of the payload. */
  readonly open: readonly OpenBox[];
}

/**
 * What a valid payload still lacks before it can be filed or shown.
 *
 * Open is what says `unknown-yet`. What says `not-applicable` is an answer. Whether an answer is right, and which
 * attachments the authority wants, is not judged.
 *
 * @param payload - A valid payload. Not changed.
 * @returns The open boxes.
 * @example
 * ```ts
 * import { completeness, type CollectionNotice, unknownYet } from "@data-tika/notifications";
 *
 * const notice: CollectionNotice = {
 *   kind: "collection-notice",
 *   version: 1,
 *   language: "fr",
 *   collection: "direct",
 *   controller: { name: "Association Exemple" },
 *   purposes: ["Envoyer la lettre d’information"],
 *   recipients: [],
 *   rights: { service: "Secrétariat", email: "droits@exemple.ma" },
 *   openNetwork: true,
 *   formality: { kind: "declaration", number: unknownYet },
 * };
 * completeness(notice).ready; // => false
 * completeness(notice).open.map(({ pointer }) => pointer); // => [ '/formality/number' ]
 * ```
 */
export function completeness(payload: Payload): Completeness {
  const open = openPaths(payload, []).map((path): OpenBox => {
    const { number, labels, article } = locate(payload.kind, path);
    const expectedOn = valueAt(payload, [...path, "expectedOn"]);
    return {
      pointer: toPointer(path),
      box: number,
      labels,
      article,
      ...(typeof expectedOn === "string" ? { expectedOn } : {}),
    };
  });
  return { ready: open.length === 0, open };
}

function openPaths(value: unknown, path: readonly (string | number)[]): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("status" in value && value.status === "unknown-yet") return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    openPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
