/**
 * @module core/time
 */
export {};
