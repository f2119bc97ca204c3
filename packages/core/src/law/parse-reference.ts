import { failure } from "../failure.js";
import { acts } from "./acts.js";
import type { Act } from "./reference.js";

/** A reference taken apart. */
export interface ParsedReference {
  /** The act. */
  readonly act: Act;
  /** What follows the slash. */
  readonly place: string;
}

/** Splits a reference at its slash and checks that the act is known. */
export function parseReference(reference: string): ParsedReference {
  const slash = reference.indexOf("/");
  const act = reference.slice(0, Math.max(slash, 0));
  if (!Object.hasOwn(acts, act)) throw failure("core.unknown_act");
  const place = reference.slice(slash + 1);
  if (place === "") throw failure("core.unknown_article", { act });
  return { act: act as Act, place };
}

/** The article number and the path below it, or `undefined` when the act has no such article. */
export function parseArticlePlace(
  { place }: ParsedReference,
  articles: number,
): { readonly number: number; readonly path: readonly string[] } | undefined {
  if (!/^[1-9]\d?(-([1-9]\d?|[a-z]))*$/.test(place)) return undefined;
  const [first = "", ...path] = place.split("-");
  const number = Number(first);
  return number <= articles ? { number, path } : undefined;
}
