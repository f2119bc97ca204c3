/**
 * @module core/document
 */
export {};
