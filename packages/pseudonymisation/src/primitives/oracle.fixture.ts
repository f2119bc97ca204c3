import { isDataTikaError } from "@data-tika/core";
import * as fc from "fast-check";
import { expect } from "vitest";

/** Bytes of a hexadecimal text. */
export const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

/** Hexadecimal text of bytes. */
export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** Keys of AES-128, AES-192 and AES-256. */
export const cipherKey: fc.Arbitrary<Uint8Array> = fc
  .constantFrom(16, 24, 32)
  .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));

/**
 * Runs of a property: those of everyday, or a hundred thousand cases in the long run, `DATA_TIKA_LONG=1`; where a run
 * holds several cases, fewer runs.
 */
export const runs = (everyday: number, casesOfRun = 1): { readonly numRuns: number } => ({
  numRuns: process.env["DATA_TIKA_LONG"] === "1" ? 100_000 / casesOfRun : everyday,
});

/** An error of this package, by its code. */
export const coded = (code: string) =>
  expect.toSatisfy((error) => isDataTikaError(error, `pseudonymisation.${code}`));
