import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyPolicy } from "../apply-policy.js";
import { policyStream } from "../csv/policy-stream.js";
import { createKeyring } from "../keyring.js";
import { definePolicy } from "../policy.js";
import { perturb } from "./perturb.js";

const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
const noisy = (values: readonly (number | string)[], seed: string, step = 1) =>
  applyPolicy(
    definePolicy({ columns: { income: perturb(500, { seed, step }) } }),
    values.map((income) => ({ income })),
    { keyring },
  ).map(({ income }) => Number(income));

test("noise stays within its amount and half a step, and results are multiples of the step", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1e6, max: 1e6 })),
      fc.constantFrom(0.01, 0.5, 1, 10, 250),
      (values, step) => {
        noisy(values, "a", step).forEach((value, at) => {
          expect(Math.abs(value - values[at]!)).toBeLessThanOrEqual(500 + step / 2 + 1e-6);
          expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-6);
        });
      },
    ),
  ));

test("the same rows get the same noise, equal values of other rows other noise, another seed other noise", () => {
  const values = new Array(200).fill(1000);
  expect(noisy(values, "a")).toEqual(noisy(values, "a"));
  expect(noisy(values, "a")).not.toEqual(noisy(values, "b"));
  expect(new Set(noisy(values, "a")).size).toBeGreaterThan(100);
});

test("the mean stays about right", () => {
  const mean = noisy(new Array(5000).fill(1000), "mean").reduce((sum, value) => sum + value, 0) / 5000;
  expect(Math.abs(mean - 1000)).toBeLessThan(20);
});

test("a file gets the noise of its rows, batch by batch", async () => {
  const values = Array.from({ length: 20_000 }, (_, at) => at);
  const policy = definePolicy({ columns: { income: perturb(500, { seed: "a" }) } });
  const csv = new Blob([`income\n${values.join("\n")}\n`]).stream();
  const text = await new Response(csv.pipeThrough(policyStream(policy, { keyring }))).text();
  expect(text).toBe(`income\n${noisy(values, "a").join("\n")}\n`);
});

test("what is no number is refused", () => {
  expect(() => noisy(["many"], "a")).toThrow(
    expect.objectContaining({ code: "pseudonymisation.value_refused" }),
  );
});
