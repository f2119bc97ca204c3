import { failure } from "../failure.js";
import { acts } from "./acts.js";
import type { Act } from "./reference.js";

/** A reference taken apart. */
export interface ParsedReference {
  /** The act. */
  readonly act: Act;
  /** What follows the slash; absent where the whole act is meant. */
  readonly place?: string;
}

/** Splits a reference at its slash and checks that the act is known. */
export function parseReference(reference: string): ParsedReference {
  const slash = reference.indexOf("/");
  const act = slash === -1 ? reference : reference.slice(0, slash);
  if (!isAct(act)) throw failure("core.unknown_act");
  if (slash === -1) return { act };
  const place = reference.slice(slash + 1);
  if (place === "") throw failure("core.unknown_article", { act });
  return { act, place };
}

function isAct(text: string): text is Act {
  return Object.hasOwn(acts, text);
}

/** The article number and the path below it, or `undefined` when the act has no such article. */
export function parseArticlePlace(
  place: string,
  articles: number,
): { readonly number: number; readonly path: readonly string[] } | undefined {
  if (!/^[1-9]\d?(-([1-9]\d?|[a-z]))*$/.test(place)) return undefined;
  const [first = "", ...path] = place.split("-");
  const number = Number(first);
  return number <= articles ? { number, path } : undefined;
}
