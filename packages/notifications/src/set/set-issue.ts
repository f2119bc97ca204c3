import type { Localised } from "@data-tika/core";
import type { LegalReference, Mark } from "@data-tika/core/law";
import type { PayloadIssue } from "../issue/issue.js";
import { makeIssue } from "../issue/make-issue.js";
import type { Payload } from "../payload.js";
import { setSentences } from "./set-sentences.js";

/** Something that is wrong between documents. */
export interface SetIssue extends PayloadIssue {
  /** Position of the document in the set, from 0. */
  readonly document: number;
}

/** Code of what can be wrong between documents. */
export type SetCode = keyof typeof setSentences;

/** A document and its position in the set. */
export interface Placed<Each extends Payload = Payload> {
  /** Position, from 0. */
  readonly document: number;
  /** The document. */
  readonly payload: Each;
}

/** A check of one document against the others. */
export type SetCheck = (placed: Placed, set: readonly Placed[]) => SetIssue[];

/** Where a rule between documents comes from. */
export type SetSource = readonly [article: LegalReference, mark: Mark];

/** An issue of a document. */
export function setIssue(
  { document, payload }: Placed,
  code: SetCode,
  path: readonly (string | number)[],
  [article, mark]: SetSource,
): SetIssue {
  const sentence: Localised = setSentences[code];
  return { ...makeIssue({ kind: payload.kind, code, path, sentence, article, mark }), document };
}

/** The documents of these kinds. */
export function ofKind<Kind extends Payload["kind"]>(
  set: readonly Placed[],
  ...kinds: readonly Kind[]
): Placed<Extract<Payload, { readonly kind: Kind }>>[] {
  return set.filter((placed): placed is Placed<Extract<Payload, { readonly kind: Kind }>> =>
    (kinds as readonly string[]).includes(placed.payload.kind),
  );
}
