/**
 * CSV as a stream of bytes: a policy applied to it, and the risk that is left in it.
 *
 * @module pseudonymisation/csv
 */
export type { AssessCsvOptions } from "./assess-csv.js";
export { assessCsv } from "./assess-csv.js";
export type { CsvColumnsOptions } from "./csv-columns.js";
export { csvColumns } from "./csv-columns.js";
export type { Delimiter } from "./delimiter.js";
export type { CsvProgress, PolicyStreamOptions } from "./policy-stream.js";
export { policyStream } from "./policy-stream.js";
export { pseudonymiseCsv } from "./pseudonymise-csv.js";
export type {
  RepseudonymiseCheckpoint,
  RepseudonymisedPart,
  RepseudonymiseOptions,
} from "./repseudonymise.js";
export { repseudonymise } from "./repseudonymise.js";
