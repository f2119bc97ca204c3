import type { Localised } from "@data-tika/core";
import type { LegalReference } from "@data-tika/core/law";
import type { IdentifierReason } from "@data-tika/identifiers";
import { locate } from "./issue/locate.js";
import { toPointer } from "./issue/make-issue.js";
import { oddNumbers } from "./numbers.js";
import type { Payload } from "./payload.js";
import type { Recipient } from "./project/recipient.js";
import { valueAt } from "./rule/condition.js";
import { wantedFields } from "./wanted.js";

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

/** What {@link completeness} may be told. */
export interface CompletenessOptions {
  /** Whom the payload is for; it is then weighed what helps that recipient. */
  readonly recipient?: Recipient;
  /** The phase it is weighed for; the payload's own when left out. */
  readonly phase?: "initial" | "complementary" | "final" | "withdrawal";
}

/** How far a payload goes for one recipient. It says nothing of how urgent a case is. */
export interface TowardRecipient {
  /** The recipient. */
  readonly recipient: Recipient;
  /** Share of what helps that is there, 0 to 1, by weights of ours. */
  readonly share: number;
  /** Boxes that would help, the most helpful first. */
  readonly missing: readonly NamedBox[];
  /** The box that would help most. */
  readonly next?: NamedBox;
}

/** What a draft still lacks. */
export interface Completeness {
  /** Whether nothing is open: a filing can be sent, a notice can be shown. */
  readonly ready: boolean;
  /** Boxes that are open, in the order of the payload. */
  readonly open: readonly OpenBox[];
  /** Numbers to look at again: an ICE, a receipt or authorisation. They may be right, and keep nothing from being sent. */
  readonly suspect: readonly SuspectBox[];
  /** How far it goes for the recipient asked about. */
  readonly toward?: TowardRecipient;
}

/**
 * What a valid payload still lacks before it can be filed or shown.
 *
 * Open is what says `unknown-yet`. What says `not-applicable` is an answer. Whether an answer is right, and which
 * attachments the authority wants, is not judged; numbers that look odd are named.
 *
 * @param payload - A valid payload. Not changed.
 * @param options - The recipient whose need is weighed, and the phase of a breach.
 * @returns The open boxes, the numbers to look at again, and what would help the recipient most.
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
 * completeness(notice, { recipient: "statistics" }).toward?.share; // => 1
 * ```
 */
export function completeness(payload: Payload, options: CompletenessOptions = {}): Completeness {
  const open = openPaths(payload, []).map((path): OpenBox => {
    const expectedOn = valueAt(payload, [...path, "expectedOn"]);
    return { ...namedBox(payload, path), ...(typeof expectedOn === "string" ? { expectedOn } : {}) };
  });
  const suspect = oddNumbers(payload).map(({ path, reasons }) => ({ ...namedBox(payload, path), reasons }));
  const { recipient, phase } = options;
  const toward = recipient === undefined ? {} : { toward: towardRecipient(payload, recipient, phase) };
  return { ready: open.length === 0, open, suspect, ...toward };
}

function towardRecipient(payload: Payload, recipient: Recipient, phase = phaseOf(payload)): TowardRecipient {
  const asked = (wantedFields[payload.kind]?.[recipient] ?? [])
    .filter((each) => each.phase === undefined || each.phase === phase)
    .flatMap(({ path, weight }) =>
      placesAt(payload, path.split("."), []).map((place) => ({ place, weight })),
    );
  const lacking = asked.filter(({ place }) => !isAnswered(valueAt(payload, place)));
  const total = sumOf(asked);
  const missing = lacking
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ place }) => namedBox(payload, place));
  const share = total === 0 ? 1 : (total - sumOf(lacking)) / total;
  return { recipient, share, missing, ...(missing[0] === undefined ? {} : { next: missing[0] }) };
}

const sumOf = (list: readonly { readonly weight: number }[]) =>
  list.reduce((sum, { weight }) => sum + weight, 0);

const phaseOf = (payload: Payload) => (payload.kind === "breach-notification" ? payload.phase : undefined);

/** Whether something stands there: no gap that waits, no empty list. */
function isAnswered(value: unknown): boolean {
  if (value === undefined || valueAt(value, ["status"]) === "unknown-yet") return false;
  return !Array.isArray(value) || value.length > 0;
}

/** The places a path with `*` leads to: one for each item of the lists on the way. */
function placesAt(
  value: unknown,
  path: readonly string[],
  done: readonly (string | number)[],
): (string | number)[][] {
  const [key, ...rest] = path;
  if (key === undefined) return [[...done]];
  if (key !== "*") return placesAt(valueAt(value, [key]), rest, [...done, key]);
  return Array.isArray(value) ? value.flatMap((each, index) => placesAt(each, rest, [...done, index])) : [];
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
