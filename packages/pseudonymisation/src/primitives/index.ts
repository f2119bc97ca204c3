/**
 * AES-CMAC, AES-SIV and FF1 as the standards have them, over one value or over many in lockstep.
 *
 * For those who need them raw. Who wants pseudonyms takes `createPseudonymiser`, `createReversible` or
 * `createFormatPreserving`, which derive keys, bring values into one form and mark what they make.
 *
 * @module pseudonymisation/primitives
 */
export { aesCmac } from "./aes-cmac.js";
export type { AesSiv } from "./aes-siv.js";
export { createAesSiv } from "./aes-siv.js";
export type { Ff1 } from "./ff1.js";
export { createFf1 } from "./ff1.js";
