import { unsafe } from "@noble/ciphers/aes.js";

/** AES under one key, block by block (FIPS 197): every 16 bytes are encrypted on their own. */
export function createBlockCipher(key: Uint8Array): (blocks: Uint8Array) => Uint8Array {
  const schedule = unsafe.expandKeyLE(key);
  return (blocks) => {
    const encrypted = blocks.slice();
    const words = new DataView(encrypted.buffer);
    for (let at = 0; at < encrypted.length; at += 16) {
      const word = (index: number) => words.getUint32(at + 4 * index, true);
      const { s0, s1, s2, s3 } = unsafe.encrypt(schedule, word(0), word(1), word(2), word(3));
      words.setUint32(at, s0, true);
      words.setUint32(at + 4, s1, true);
      words.setUint32(at + 8, s2, true);
      words.setUint32(at + 12, s3, true);
    }
    return encrypted;
  };
}
