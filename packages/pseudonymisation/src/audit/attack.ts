import type { IdentifierKind } from "@data-tika/identifiers";
import { type CandidateSpace, writings } from "./candidate-space.js";
import type { DigestColumn } from "./digest-column.js";
import { type DigestVariant, digestOf } from "./digest-variants.js";

/** How long an attack may go on. */
export interface AttackLimits {
  /** Most digests. */
  readonly digests: number;
  /** Most seconds. */
  readonly seconds: number;
}

/** What found a number first. */
export interface Hit {
  /** The variant. */
  readonly variant: DigestVariant;
  /** Which of the texts that were tried for the number. */
  readonly text: number;
  /** When, in seconds. */
  readonly seconds: number;
}

/** The state of an attack. */
export interface Attack {
  /** Value of the column to the number it stands for. */
  readonly recovered: ReadonlyMap<string, string>;
  /** Digests computed. */
  readonly digests: () => number;
  /** What found something first. */
  readonly hit: () => Hit | undefined;
  /** Tries texts in variants; tells whether any is a digest of the column. */
  tryTexts(texts: readonly string[], variants: readonly DigestVariant[], number: string): boolean;
  /** Whether the limits are reached or everything is found. */
  over(): boolean;
}

/** An attack on a column of digests. `seconds` tells how long it has gone on. */
export function createAttack(column: DigestColumn, limits: AttackLimits, seconds: () => number): Attack {
  const recovered = new Map<string, string>();
  let digests = 0;
  let hit: Hit | undefined;
  return {
    recovered,
    digests: () => digests,
    hit: () => hit,
    tryTexts: (texts, variants, number) => {
      let found = false;
      for (const variant of variants) {
        for (let text = 0; text < texts.length; text++) {
          digests += 1;
          const value = column.values.get(digestOf(variant, texts[text]!, column.bytes));
          if (value === undefined) continue;
          recovered.set(value, number);
          hit ??= { variant, text, seconds: seconds() };
          found = true;
        }
      }
      return found;
    },
    over: () =>
      digests >= limits.digests || seconds() >= limits.seconds || recovered.size === column.values.size,
  };
}

/** What a walk through the numbers of a kind is told and tells. */
export interface Walk {
  readonly kind: IdentifierKind;
  readonly space: CandidateSpace;
  readonly variants: readonly DigestVariant[];
  /** Digests after which the walk gives up when nothing was found. */
  readonly patience: number;
  /** Called every few thousand digests; waits, reports, and throws when the work was called off. */
  readonly pause: () => Promise<void>;
}

const betweenLooks = 4096;

/**
 * Tries the numbers of a kind in a scattered order, so that what was tried is a fair sample of all of them. Once a
 * variant has found one, only that variant and way of writing goes on.
 *
 * @returns How many numbers were tried.
 */
export async function walk(
  attack: Attack,
  { kind, space, variants, patience, pause }: Walk,
): Promise<number> {
  const step = scatter(space.size);
  const start = attack.digests();
  let place = 0;
  let looked = start;
  for (let tried = 0; tried < space.size; tried++) {
    const number = space.at(place);
    const hit = attack.hit();
    if (hit === undefined) attack.tryTexts(writings(kind, number), variants, number);
    else attack.tryTexts([writings(kind, number)[hit.text] ?? number], [hit.variant], number);
    place = (place + step) % space.size;
    if (attack.digests() - looked < betweenLooks) continue;
    looked = attack.digests();
    await pause();
    if (attack.over() || (hit === undefined && looked - start >= patience)) return tried + 1;
  }
  return space.size;
}

/** A step near the golden section that shares no divisor with the size, so that every place is met once. */
function scatter(size: number): number {
  let step = Math.floor(size * 0.6180339887) + 1;
  while (divisor(step, size) !== 1) step += 1;
  return step;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
