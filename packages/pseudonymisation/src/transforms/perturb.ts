import * as z from "zod";
import { createBulkHmac } from "#hash";
import { defineDomain } from "../domain.js";
import { deriveKey } from "../key-tree.js";
import type { Keyring } from "../keyring.js";
import { readNumber } from "./read-number.js";
import type { ColumnTransform } from "./transform.js";

/** Shape of {@link perturb}. */
export const perturbSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("perturb"),
  /** Most that is added or taken away. */
  amount: z.number().positive().max(1e12),
  /** What the noise belongs to: another seed, other noise. */
  seed: z.string().min(1).max(200),
  /** Results are whole multiples of this. */
  step: z.number().min(1e-6).max(1e12),
});

/** A column of numbers to which noise is added. */
export interface PerturbSpec extends z.infer<typeof perturbSchema> {}

/**
 * A column of numbers to which noise is added: evenly spread between −amount and +amount, then rounded.
 *
 * The noise of a row follows from the active key, the seed, the column and the place of the row, so that treating
 * the same file twice gives the same answer: nobody can average the noise away. Give every release of changed or
 * reordered data a seed of its own. Sums and means stay about right; this is no differential privacy. A comma or a
 * point marks the decimals; another value is refused.
 *
 * @param amount - Most that is added or taken away, more than 0.
 * @param options - `seed`: what the noise belongs to, such as the name of the release; `step`: results are whole
 *   multiples of it, so that it may add half of it; default 1. Not changed.
 * @returns The spec, plain data. It names no key: the keyring is given when the policy is applied.
 * @example
 * ```ts
 * import { applyPolicy, createKeyring, definePolicy, perturb } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
 * const policy = definePolicy({ columns: { income: perturb(500, { seed: "survey-2026", step: 10 }) } });
 * const noisy = () => applyPolicy(policy, [{ income: 4200 }], { keyring }).map(({ income }) => Number(income));
 * Math.abs(noisy()[0] - 4200) <= 505; // => true
 * noisy()[0] === noisy()[0]; // => true
 * ```
 */
export function perturb(
  amount: number,
  options: { readonly seed: string; readonly step?: number },
): PerturbSpec {
  return { transform: "perturb", amount, seed: options.seed, step: options.step ?? 1 };
}

const noiseDomain = defineDomain({ name: "perturb", scope: "dataset" });

/** Adds its noise to every cell. */
export function perturbColumn(spec: PerturbSpec, column: string, keyring: Keyring): ColumnTransform {
  const { amount, seed, step } = spec;
  const use = { domain: noiseDomain, within: seed, field: `perturb ${column}` };
  const bulk = createBulkHmac(deriveKey(keyring, keyring.active, { algorithm: "hmac-sha256", ...use }));
  // As many decimals as the step has, without the tails of binary fractions.
  const decimals = Math.min(15, (String(step).split(".")[1] ?? "").length);
  let rows = 0;
  return (cells, refuse) => {
    const digests = new Uint8Array(cells.length * 32);
    bulk(
      cells.map((_, at) => String(rows + at)),
      digests,
    );
    rows += cells.length;
    return cells.map((cell, at) => {
      const text = cell?.trim() ?? "";
      if (text === "") return null;
      const value = readNumber(text) ?? refuse(at);
      const noise = (fraction(digests, at * 32) * 2 - 1) * amount;
      return (Math.round((value + noise) / step) * step).toFixed(decimals);
    });
  };
}

function fraction(digests: Uint8Array, from: number): number {
  let drawn = 0;
  for (let at = 0; at < 6; at++) drawn = drawn * 256 + (digests[from + at] ?? 0);
  return drawn / 2 ** 48;
}
