import { utf8 } from "@data-tika/core/evidence";
import type { IdentifierKind } from "@data-tika/identifiers";
import { createBlockCipher } from "#aes";
import { canonicaliser } from "../canonical-form.js";
import { failure } from "../failure.js";
import { planFf1 } from "../primitives/ff1-plan.js";
import { type Ff1Rounds, shortRounds } from "../primitives/ff1-short.js";
import type { Format } from "./format.js";
import { kindFormats } from "./kind-formats.js";

/** Encrypts and decrypts texts of one form. */
export interface FormatEngine {
  /** How many texts have the form. */
  readonly size: number;
  /** How many have its shortest length: what an attacker has to do with at least. */
  readonly smallest: number;
  /** Every text in another of the form; `null` where one is missing or a placeholder. */
  many(values: readonly (string | null | undefined)[], decrypt: boolean): (string | null)[];
}

const batchSize = 4096;

/** The engine of a kind of identifier. */
export function createKindEngine(kind: IdentifierKind, key: Uint8Array): FormatEngine {
  const format = kindFormats[kind];
  if (format === undefined) throw failure("pseudonymisation.no_format", { kind: String(kind) });
  const encryptBlocks = createBlockCipher(key);
  const canonical = canonicaliser(kind);
  // The version of the ranks: other ranks get another name, and so other numbers.
  const tweak = utf8(`${kind}-1`);
  const run = shortRounds(encryptBlocks, planFf1(encryptBlocks, format.radix, format.length, tweak));
  return {
    size: format.size,
    smallest: format.size,
    many: (values, decrypt) => {
      const results: (string | null)[] = new Array(values.length).fill(null);
      const room = Math.min(batchSize, values.length);
      const places = new Uint32Array(room);
      const [left, right] = [new Float64Array(room), new Float64Array(room)];
      for (let start = 0; start < values.length; start += batchSize) {
        const end = Math.min(start + batchSize, values.length);
        let count = 0;
        for (let index = start; index < end; index++) {
          const text = canonical(values[index]);
          if (text === null) continue;
          if (text === undefined || !format.split(text, left, right, count)) throw refusal(kind, text, index);
          places[count++] = index;
        }
        walk(format, run, left, right, count, decrypt);
        for (let slot = 0; slot < count; slot++)
          results[places[slot]!] = format.join(left[slot]!, right[slot]!);
      }
      return results;
    },
  };
}

function refusal(kind: IdentifierKind, text: string | undefined, index: number): Error {
  return failure(
    text === undefined ? "pseudonymisation.not_an_identifier" : "pseudonymisation.not_in_format",
    { position: index + 1, kind },
  );
}

/** One encryption of all, and another of those that left the form, until none has. */
function walk(
  format: Format,
  run: Ff1Rounds,
  left: Float64Array,
  right: Float64Array,
  count: number,
  decrypt: boolean,
): void {
  run(left, right, count, decrypt);
  const outside: number[] = [];
  for (let slot = 0; slot < count; slot++) if (!format.holds(left[slot]!, right[slot]!)) outside.push(slot);
  if (outside.length === 0) return;
  const [lefts, rights] = [left, right].map((half) => Float64Array.from(outside, (slot) => half[slot]!));
  walk(format, run, lefts!, rights!, outside.length, decrypt);
  outside.forEach((slot, at) => {
    left[slot] = lefts![at]!;
    right[slot] = rights![at]!;
  });
}
