import { isDataTikaError } from "@data-tika/core";
import { expect, test } from "vitest";
import { planCollisions } from "./plan-collisions.js";

// Squares over powers of two, worked out by hand: n² / 2^(bits + 1).
test.each([
  [64, 1e6, 2.7e-8],
  [64, 4e7, 4.3e-5],
  [64, 1e9, 0.027],
  [72, 4e7, 1.7e-7],
  [80, 1e6, 4.1e-13],
  [128, 1e6, 1.5e-27],
  [128, 1e9, 1.5e-21],
])("%d bits, %d values: %d", (bits, values, probability) => {
  expect(Number(planCollisions({ bits, values }).probability.toPrecision(2))).toBe(probability);
});

test.each([
  [1e6, 72],
  [4e7, 80],
  [1e9, 96],
  [0, 64],
])("%d values need %d bits", (values, enough) => {
  expect(planCollisions({ bits: 128, values }).enoughBits).toBe(enough);
});

test("nobody collides alone, and more values than pseudonyms surely do", () => {
  expect(planCollisions({ bits: 64, values: 0 })).toMatchObject({ probability: 0, expectedPairs: 0 });
  expect(planCollisions({ bits: 64, values: 1 }).probability).toBe(0);
  expect(planCollisions({ bits: 64, values: Number.MAX_SAFE_INTEGER }).probability).toBe(1);
});

test.each([
  [63, 1, "bits_out_of_range"],
  [264, 1, "bits_out_of_range"],
  [Number.NaN, 1, "bits_out_of_range"],
  [128, -1, "values_out_of_range"],
  [128, 1.5, "values_out_of_range"],
  [128, Number.POSITIVE_INFINITY, "values_out_of_range"],
])("%d bits and %d values are refused", (bits, values, code) => {
  expect(() => planCollisions({ bits, values })).toThrow(
    expect.toSatisfy((error) => isDataTikaError(error, `pseudonymisation.${code}`)),
  );
});
