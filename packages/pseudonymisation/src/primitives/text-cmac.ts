import { createBlockCipher } from "#aes";
import { createCmac, double } from "./cmac.js";
import { packTexts } from "./packed.js";

const blockBytes = 16;

/**
 * AES-CMAC of many texts in UTF-8 under one key: code `i` stands at byte `16 * i` of the answer.
 *
 * Texts of up to 15 ASCII characters, which most identifiers are, are one block each: they are written straight into
 * blocks that already hold the subkey. A batch with any other text goes the general way.
 */
export function createTextCmac(key: Uint8Array): (texts: readonly string[]) => Uint8Array {
  const encrypt = createBlockCipher(key);
  const general = createCmac(key);
  const subkey = double(double(encrypt(new Uint8Array(blockBytes))));
  let template = new Uint8Array(0);
  let kept = new Uint8Array(0);
  return (texts) => {
    const size = texts.length * blockBytes;
    if (template.length < size) {
      template = repeated(subkey, size);
      kept = new Uint8Array(size);
    }
    const blocks = kept.subarray(0, size);
    blocks.set(template.subarray(0, size));
    const codes = addTexts(blocks, texts) ? encrypt(blocks) : general(packTexts(texts));
    blocks.fill(0);
    return codes;
  };
}

/** Adds every text with its padding bit to its block (RFC 4493, §2.4); false as soon as one does not fit. */
function addTexts(blocks: Uint8Array, texts: readonly string[]): boolean {
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index]!;
    if (text.length >= blockBytes) return false;
    const start = index * blockBytes;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return false;
      blocks[start + at]! ^= code;
    }
    blocks[start + text.length]! ^= 0x80;
  }
  return true;
}

function repeated(block: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const blocks = new Uint8Array(size);
  for (let at = 0; at < size; at += block.length) blocks.set(block, at);
  return blocks;
}
