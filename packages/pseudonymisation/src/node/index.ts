/**
 * Files under Node: pseudonyms of a whole file carried over to a new key.
 *
 * @module pseudonymisation/node
 */
export type { RepseudonymisedFile, RepseudonymiseFileOptions } from "./repseudonymise-file.js";
export { repseudonymiseFile } from "./repseudonymise-file.js";
