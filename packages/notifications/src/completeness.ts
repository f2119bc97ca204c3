import type { Localised } from "@data-tika/core";
import type { LegalReference } from "@data-tika/core/law";
import type { IdentifierReason } from "@data-tika/identifiers";
import { locate } from "./issue/locate.js";
import { toPointer } from "./issue/make-issue.js";
import { oddNumbers } from "./numbers.js";
import type { Payload } from "./payload.js";
import { valueAt } from "./rule/condition.js";

/** A box of the form that somebody should look at. */
export interface NamedBox {
  /** Where it is, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Number of the section and the box on the form. */
  readonly box: string;
  /** Name of the box. */
  readonly labels: Localised;
  /** The article that asks for it. */
  readonly article: LegalReference;
}

/** A box whose answer is not known yet. */
export interface OpenBox extends NamedBox {
  /** Day by which it should be known, if the payload says so. */
  readonly expectedOn?: string;
}

/** A box with a number that does not look as its kind usually does. */
export interface SuspectBox extends NamedBox {
  /** What is odd about it; the sentences are in the message tables of `@data-tika/identifiers`. */
  readonly reasons: readonly IdentifierReason[];
}

/** What a draft still lacks. */
export interface Completeness {
  /** Whether nothing is open: a filing can be sent, a notice can be shown. */
  readonly ready: boolean;
  /** Boxes that are open, in the order of the payload. */
  readonly open: readonly OpenBox[];
  /** Numbers to look at again: an ICE, a receipt or authorisation. They may be right, and keep nothing from being sent. */
  readonly suspect: readonly SuspectBox[];
}

/**
 * What a valid payload still lacks before it can be filed or shown.
 *
 * Open is what says `unknown-yet`. What says `not-applicable` is an answer. Whether an answer is right, and which
 * attachments the authority wants, is not judged; numbers that look odd are named.
 *
 * @param payload - A valid payload. Not changed.
 * @returns The open boxes, and the numbers to look at again.
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
 *   rights: { service: "Secrétariat", email: "droits@association.example" },
 *   openNetwork: true,
 *   formality: { kind: "declaration", number: unknownYet },
 * };
 * completeness(notice).ready; // => false
 * completeness(notice).open.map(({ pointer }) => pointer); // => [ '/formality/number' ]
 * ```
 */
export function completeness(payload: Payload): Completeness {
  const open = openPaths(payload, []).map((path): OpenBox => {
    const expectedOn = valueAt(payload, [...path, "expectedOn"]);
    return { ...namedBox(payload, path), ...(typeof expectedOn === "string" ? { expectedOn } : {}) };
  });
  const suspect = oddNumbers(payload).map(({ path, reasons }) => ({ ...namedBox(payload, path), reasons }));
  return { ready: open.length === 0, open, suspect };
}

function namedBox({ kind }: Payload, path: readonly (string | number)[]): NamedBox {
  const { number, labels, article } = locate(kind, path);
  return { pointer: toPointer(path), box: number, labels, article };
}

function openPaths(value: unknown, path: readonly (string | number)[]): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("status" in value && value.status === "unknown-yet") return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    openPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
