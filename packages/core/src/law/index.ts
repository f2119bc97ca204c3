/**
 * Law 09-08 and its decree as data.
 *
 * @module core/law
 */
export type { LegalFact, Mark } from "./fact.js";
export type { Act, LegalReference } from "./reference.js";
