import { type Ff1Plan, limbsOf } from "./ff1-plan.js";
import type { Ff1Rounds } from "./ff1-short.js";

const blockBytes = 16;

/**
 * The rounds for halves of any length: numbers of up to 10¹¹ each, the lowest first.
 *
 * Since such a number holds whole numerals, reducing modulo radix^m is nothing but dropping what is carried beyond
 * the last numeral: there is no long division.
 */
export function longRounds(encrypt: (blocks: Uint8Array) => Uint8Array, plan: Ff1Plan): Ff1Rounds {
  const moduli = plan.halves.map((numerals) => limbModuli(plan, numerals)) as [Float64Array, Float64Array];
  return (left, right, count, decrypt) => {
    for (let step = 0; step < 10; step++) {
      const round = decrypt ? 9 - step : step;
      const even = round % 2 === 0;
      const [target, source] = even ? [left, right] : [right, left];
      const answers = answersOf(encrypt, plan, source, moduli[even ? 1 : 0], count, round);
      const sizes = moduli[even ? 0 : 1];
      const answer = new Float64Array(sizes.length);
      for (let index = 0; index < count; index++) {
        readAnswer(answers, index * plan.answerBytes, plan.answerBytes, sizes, answer);
        add(target, index * sizes.length, answer, sizes, decrypt);
      }
    }
  };
}

/** How many values each number of a half has: the last one may hold fewer numerals than the others. */
function limbModuli(plan: Ff1Plan, numerals: number): Float64Array {
  const limbs = limbsOf(plan, numerals);
  const sizes = new Float64Array(limbs).fill(plan.limb);
  sizes[limbs - 1] = plan.radix ** (numerals - (limbs - 1) * plan.perLimb);
  return sizes;
}

/** Steps 6i to 6iii: the first d bytes of R | E(R + 1) | E(R + 2) …, for all values behind each other. */
function answersOf(
  encrypt: (blocks: Uint8Array) => Uint8Array,
  plan: Ff1Plan,
  source: Float64Array,
  sizes: Float64Array,
  count: number,
  round: number,
): Uint8Array {
  const { prefix, tail, halfBytes, answerBytes } = plan;
  const inputs = new Uint8Array(count * tail.length);
  for (let index = 0; index < count; index++) {
    const end = (index + 1) * tail.length;
    inputs.set(tail, end - tail.length);
    inputs[end - halfBytes - 1] = round;
    writeHalf(source, index * sizes.length, sizes.length, plan.limb, inputs, end, halfBytes);
  }
  const blocks = new Uint8Array(count * blockBytes);
  let chain: Uint8Array = new Uint8Array(count * blockBytes);
  for (let index = 0; index < count; index++) chain.set(prefix, index * blockBytes);
  for (let from = 0; from < tail.length; from += blockBytes) {
    for (let at = 0; at < blocks.length; at++) {
      blocks[at] = chain[at]! ^ inputs[(at >>> 4) * tail.length + from + (at & 15)]!;
    }
    chain = encrypt(blocks);
  }
  const perValue = Math.ceil(answerBytes / blockBytes);
  return perValue === 1 ? cut(chain, count, blockBytes, answerBytes) : stretched(encrypt, chain, count, plan);
}

function stretched(
  encrypt: (blocks: Uint8Array) => Uint8Array,
  first: Uint8Array,
  count: number,
  { answerBytes }: Ff1Plan,
): Uint8Array {
  const width = Math.ceil(answerBytes / blockBytes) * blockBytes;
  const blocks = new Uint8Array(count * width);
  const view = new DataView(blocks.buffer);
  for (let index = 0; index < count; index++) {
    const block = first.subarray(index * blockBytes, (index + 1) * blockBytes);
    for (let from = 0; from < width; from += blockBytes) {
      const last = index * width + from + 12;
      blocks.set(block, index * width + from);
      view.setUint32(last, view.getUint32(last) ^ (from / blockBytes));
    }
  }
  const answers = encrypt(blocks);
  for (let index = 0; index < count; index++) {
    answers.set(first.subarray(index * blockBytes, (index + 1) * blockBytes), index * width);
  }
  return cut(answers, count, width, answerBytes);
}

function cut(bytes: Uint8Array, count: number, width: number, kept: number): Uint8Array {
  const answers = new Uint8Array(count * kept);
  for (let index = 0; index < count; index++) {
    answers.set(bytes.subarray(index * width, index * width + kept), index * kept);
  }
  return answers;
}

/** NUM(B), its last byte before `end`. */
function writeHalf(
  source: Float64Array,
  from: number,
  limbs: number,
  limb: number,
  bytes: Uint8Array,
  end: number,
  size: number,
): void {
  const words = new Float64Array(Math.ceil(size / 2));
  for (let at = limbs - 1; at >= 0; at--) {
    let carry = source[from + at]!;
    for (let word = 0; word < words.length; word++) {
      const value = words[word]! * limb + carry;
      carry = Math.floor(value / 0x10000);
      words[word] = value - carry * 0x10000;
    }
  }
  for (let byte = 0; byte < size; byte++) {
    bytes[end - 1 - byte] = byte % 2 === 0 ? words[byte >>> 1]! & 0xff : words[byte >>> 1]! >>> 8;
  }
}

/** Step 6iv: y modulo radix^m, word by word from the highest. */
function readAnswer(
  bytes: Uint8Array,
  from: number,
  size: number,
  sizes: Float64Array,
  answer: Float64Array,
): void {
  answer.fill(0);
  for (let at = from; at < from + size; at += 2) {
    let carry = bytes[at]! * 256 + bytes[at + 1]!;
    for (let limb = 0; limb < sizes.length; limb++) {
      const value = answer[limb]! * 0x10000 + carry;
      const modulus = sizes[limb]!;
      carry = Math.floor(value / modulus);
      let rest = value - carry * modulus;
      // The quotient is rounded, and can be one too large.
      if (rest < 0) {
        rest += modulus;
        carry--;
      }
      answer[limb] = rest;
    }
  }
}

/** Steps 6vi and 6vii, in place. */
function add(
  target: Float64Array,
  from: number,
  answer: Float64Array,
  sizes: Float64Array,
  decrypt: boolean,
): void {
  let carry = 0;
  for (let limb = 0; limb < sizes.length; limb++) {
    const size = sizes[limb]!;
    let value = decrypt
      ? target[from + limb]! - answer[limb]! + carry
      : target[from + limb]! + answer[limb]! + carry;
    carry = value < 0 ? -1 : value >= size ? 1 : 0;
    value -= carry * size;
    target[from + limb] = value;
  }
}
