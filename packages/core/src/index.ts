/**
 * The ground floor: the one error class and the languages. Its subjects are sub-paths: `law`, `time`, `evidence`,
 * `sql` and `document`.
 *
 * @module core
 */
export type { ErrorFields, ErrorOptions } from "./error.js";
export { DataTikaError, defineErrors, explainError, isDataTikaError } from "./error.js";
export type { Language, Localised } from "./localised.js";
export type { CoreErrorCode } from "./messages/en.js";
