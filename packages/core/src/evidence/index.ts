/**
 * @module core/evidence
 */
export {};
