import type { Ff1Plan } from "./ff1-plan.js";

/** The ten rounds over many values in place: number by number, the halves of value `i` from `i` times their size. */
export type Ff1Rounds = (left: Float64Array, right: Float64Array, count: number, decrypt: boolean) => void;

const blockBytes = 16;
const twoTo32 = 2 ** 32;

/**
 * The rounds for halves that are one number each, up to 10¹¹: every Moroccan identifier is of them.
 *
 * The half takes five bytes at most, so a round is one block for each value, and the answer three words.
 */
export function shortRounds(encrypt: (blocks: Uint8Array) => Uint8Array, plan: Ff1Plan): Ff1Rounds {
  const moduli = plan.halves.map((numerals) => plan.radix ** numerals) as [number, number];
  const base = new DataView(plan.prefix.map((byte, at) => byte ^ plan.tail[at]!).buffer);
  let blocks = new DataView(new ArrayBuffer(0));
  const room = (count: number) => {
    blocks = new DataView(new ArrayBuffer(count * blockBytes));
    for (let at = 0; at < blocks.byteLength; at += 4) blocks.setUint32(at, base.getUint32(at % blockBytes));
  };
  return (left, right, count, decrypt) => {
    if (blocks.byteLength < count * blockBytes) room(count);
    for (let step = 0; step < 10; step++) {
      const round = decrypt ? 9 - step : step;
      const [target, source] = round % 2 === 0 ? [left, right] : [right, left];
      write(blocks, base, source, count, round, plan.halfBytes);
      const answers = encrypt(new Uint8Array(blocks.buffer, 0, count * blockBytes));
      const read = new DataView(answers.buffer, answers.byteOffset, answers.byteLength);
      const modulus = moduli[round % 2] as number;
      if (plan.answerBytes === 8) {
        if (modulus <= 2 ** 21) addSmall(target, read, count, modulus, decrypt);
        else addLarge(target, read, count, modulus, decrypt);
      } else addLargest(target, read, count, modulus, decrypt);
    }
  };
}

/** Step 6i: the last 8 bytes of every block, which hold the round and the half; the rest stays. */
function write(
  blocks: DataView,
  base: DataView,
  source: Float64Array,
  count: number,
  round: number,
  halfBytes: number,
): void {
  const high = base.getUint32(8) ^ (halfBytes < 4 ? 0 : round << (8 * (halfBytes - 4)));
  const low = base.getUint32(12) ^ (halfBytes < 4 ? round << (8 * halfBytes) : 0);
  if (halfBytes < 4) {
    for (let index = 0; index < count; index++) blocks.setUint32(index * 16 + 12, low ^ source[index]!);
    return;
  }
  for (let index = 0; index < count; index++) {
    const half = source[index]!;
    const top = Math.floor(half / twoTo32);
    blocks.setUint32(index * 16 + 8, high ^ top);
    blocks.setUint32(index * 16 + 12, low ^ (half - top * twoTo32));
  }
}

// Steps 6iv to 6vii for three sizes: with a modulus up to 2^21 a whole word can be taken at a time, otherwise half of
// one. Dividing and multiplying back is faster than `%`, and off by one at most.

function addSmall(
  target: Float64Array,
  read: DataView,
  count: number,
  modulus: number,
  decrypt: boolean,
): void {
  const inverse = 1 / modulus;
  for (let index = 0; index < count; index++) {
    let rest = reduce(read.getUint32(index * 16), modulus, inverse);
    rest = reduce(rest * twoTo32 + read.getUint32(index * 16 + 4), modulus, inverse);
    target[index] = sum(target[index]!, rest, modulus, decrypt);
  }
}

function addLarge(
  target: Float64Array,
  read: DataView,
  count: number,
  modulus: number,
  decrypt: boolean,
): void {
  const inverse = 1 / modulus;
  for (let index = 0; index < count; index++) {
    const word = read.getUint32(index * 16 + 4);
    let rest = reduce(read.getUint32(index * 16), modulus, inverse);
    rest = reduce(rest * 0x10000 + (word >>> 16), modulus, inverse);
    rest = reduce(rest * 0x10000 + (word & 0xffff), modulus, inverse);
    target[index] = sum(target[index]!, rest, modulus, decrypt);
  }
}

function addLargest(
  target: Float64Array,
  read: DataView,
  count: number,
  modulus: number,
  decrypt: boolean,
): void {
  const inverse = 1 / modulus;
  for (let index = 0; index < count; index++) {
    let rest = reduce(read.getUint32(index * 16), modulus, inverse);
    for (let at = 4; at < 12; at += 2) {
      rest = reduce(rest * 0x10000 + read.getUint16(index * 16 + at), modulus, inverse);
    }
    target[index] = sum(target[index]!, rest, modulus, decrypt);
  }
}

function sum(half: number, answer: number, modulus: number, decrypt: boolean): number {
  const result = decrypt ? half - answer : half + answer;
  return result < 0 ? result + modulus : result >= modulus ? result - modulus : result;
}

function reduce(value: number, modulus: number, inverse: number): number {
  const rest = value - Math.floor(value * inverse) * modulus;
  return rest < 0 ? rest + modulus : rest >= modulus ? rest - modulus : rest;
}
