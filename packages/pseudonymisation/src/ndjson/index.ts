/**
 * Lines of JSON as a stream of bytes: a policy applied to them.
 *
 * @module pseudonymisation/ndjson
 */
export type { NdjsonOptions, NdjsonProgress } from "./pseudonymise-ndjson.js";
export { pseudonymiseNdjson } from "./pseudonymise-ndjson.js";
