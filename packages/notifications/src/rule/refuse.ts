import type { Localised } from "@data-tika/core";
import type { LegalReference, Mark } from "@data-tika/core/law";
import type { PayloadKind } from "../kind.js";
import type { Condition } from "./condition.js";
import type { Rule } from "./rule.js";

/** Where a rule comes from, and how sure it is. */
export type Source = readonly [article: LegalReference, mark: Mark];

/** A rule on the whole payload of one kind. */
export const refuse = (
  kind: PayloadKind,
  code: string,
  at: readonly string[],
  refuseWhen: Condition,
  [article, mark]: Source,
  labels: Localised,
): Rule => ({ code, kinds: [kind], refuseWhen, at, article, mark, labels });

/** Somewhere stands one of these. */
export const is = (path: string, ...values: readonly (string | boolean)[]): Condition => ({
  at: path.split("."),
  is: values,
});

/** Nothing stands there. */
export const absent = (path: string): Condition => ({ not: { at: path.split("."), present: true } });

/** An empty list stands there, or nothing. */
export const none = (path: string): Condition => ({
  any: [{ at: path.split("."), empty: true }, absent(path)],
});

/** A list there holds one of these codes. */
export const holdsOne = (path: string, ...values: readonly string[]): Condition => ({
  at: path.split("."),
  some: { at: [], is: values },
});

/** All of these. */
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });

/** Any of these. */
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });

/** Not this. */
export const not = (condition: Condition): Condition => ({ not: condition });
