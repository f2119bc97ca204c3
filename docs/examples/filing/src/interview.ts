import type { Localised } from "@data-tika/core";
import { type Facts, type FormalityFinding, findFormality } from "@data-tika/notifications";

/** A question that was asked, and its answer. */
export interface Asked {
  /** The question. */
  readonly question: Localised;
  /** What was answered. */
  readonly answer: boolean | string;
}

/**
 * Asks what `findFormality` wants to know, one question after the other, until it has settled.
 *
 * @param answers - What is known; a question that is not answered here is answered with no.
 * @returns The finding, and what was asked.
 */
export function interview(answers: Facts): {
  readonly finding: FormalityFinding;
  readonly asked: readonly Asked[];
} {
  const asked: Asked[] = [];
  let facts: Facts = {};
  let finding = findFormality(facts);
  while (finding.next !== undefined) {
    const { fact, labels } = finding.next;
    const answer = answers[fact] ?? false;
    asked.push({ question: labels, answer });
    facts = { ...facts, [fact]: answer };
    finding = findFormality(facts);
  }
  return { finding, asked };
}
