import type { FactName, Facts } from "./facts.js";

/** A condition on facts, as plain data. */
export type FactCondition =
  | { readonly fact: FactName; readonly is: boolean | string }
  | { readonly all: readonly FactCondition[] }
  | { readonly any: readonly FactCondition[] }
  | { readonly not: FactCondition };

/** Yes, no, or not known because a fact is not known. */
export type Answer = boolean | "unknown";

/** The answer of a condition; an unknown fact makes it unknown unless the others decide (Kleene's logic). */
export function answer(condition: FactCondition, facts: Facts): Answer {
  if ("all" in condition) return decided(condition.all, facts, false);
  if ("any" in condition) return decided(condition.any, facts, true);
  if ("not" in condition) {
    const inner = answer(condition.not, facts);
    return inner === "unknown" ? inner : !inner;
  }
  const value = facts[condition.fact];
  return value === undefined || value === "unknown" ? "unknown" : value === condition.is;
}

/** The first answer that decides the whole, else unknown if one is, else the opposite. */
function decided(conditions: readonly FactCondition[], facts: Facts, by: boolean): Answer {
  let result: Answer = !by;
  for (const condition of conditions) {
    const each = answer(condition, facts);
    if (each === by) return by;
    if (each === "unknown") result = "unknown";
  }
  return result;
}

/** The fact is true. */
export const yes = (fact: FactName): FactCondition => ({ fact, is: true });

/** The fact has this value. */
export const is = (fact: FactName, value: boolean | string): FactCondition => ({ fact, is: value });

/** All of them. */
export const all = (...conditions: readonly FactCondition[]): FactCondition => ({ all: conditions });

/** One of them. */
export const any = (...conditions: readonly FactCondition[]): FactCondition => ({ any: conditions });

/** Not so. */
export const not = (condition: FactCondition): FactCondition => ({ not: condition });
