import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyPolicy } from "../apply-policy.js";
import { policyStream } from "../csv/policy-stream.js";
import { createKeyring } from "../keyring.js";
import { definePolicy } from "../policy.js";
import { redact } from "./redact.js";
import { shiftDates } from "./shift-dates.js";

const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
const policyOf = (domain: string, days: number) =>
  definePolicy({
    columns: {
      who: redact(),
      from: shiftDates("who", { domain, days }),
      to: shiftDates("who", { domain, days }),
    },
  });
const dayNumber = (text: unknown) => Date.parse(String(text)) / 86_400_000;
const day = fc
  .date({ min: new Date("1930-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("intervals of a person stay, and no day stays where it was", () =>
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: "grapheme-ascii" }),
      day,
      day,
      fc.integer({ min: 1, max: 3650 }),
      (name, from, to, days) => {
        const row = { who: `p${name}`, from, to };
        const [treated] = applyPolicy(policyOf("study", days), [row], { keyring });
        const shift = dayNumber(treated?.["from"]) - dayNumber(from);
        expect(Math.abs(shift)).toBeLessThanOrEqual(days);
        expect(shift).not.toBe(0);
        expect(dayNumber(treated?.["to"]) - dayNumber(to)).toBe(shift);
      },
    ),
  ));

test("shifts fill the range, and another domain moves by others", () => {
  const rows = Array.from({ length: 400 }, (_, at) => ({
    who: `p${at}`,
    from: "2026-01-01",
    to: "2026-01-01",
  }));
  const shifts = (domain: string) =>
    applyPolicy(policyOf(domain, 5), rows, { keyring }).map(
      ({ from }) => dayNumber(from) - dayNumber("2026-01-01"),
    );
  expect([...new Set(shifts("study"))].sort((a, b) => a - b)).toEqual([-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]);
  expect(shifts("study")).not.toEqual(shifts("other"));
});

test("a day keeps its way of writing, a day of nobody is emptied", () => {
  const rows = [
    { who: "A", from: "01/02/2026", to: "" },
    { who: "N/A", from: "01/02/2026", to: "2026-02-01" },
  ];
  const treated = applyPolicy(policyOf("study", 30), rows, { keyring });
  expect(treated[0]?.["from"]).toMatch(/^\d\d\/\d\d\/20\d\d$/);
  expect(treated.map(({ to }) => to)).toEqual([null, null]);
  expect(treated[1]?.["from"]).toBeNull();
});

test("a file is moved as its rows are, batch by batch", async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => ({
    who: `p${at % 700}`,
    from: "2026-01-01",
    to: "2026-05-01",
  }));
  const csv = `who,from,to\n${rows.map(({ who, from, to }) => `${who},${from},${to}`).join("\n")}\n`;
  const treated = applyPolicy(policyOf("study", 200), rows, { keyring });
  const stream = new Blob([csv]).stream().pipeThrough(policyStream(policyOf("study", 200), { keyring }));
  expect(await new Response(stream).text()).toBe(
    `who,from,to\n${treated.map(({ from, to }) => `,${from},${to}`).join("\n")}\n`,
  );
});

test.each([
  [
    "a subject that is no column of the policy",
    () => definePolicy({ columns: { day: shiftDates("cin", { domain: "study", days: 9 }) } }),
    "pseudonymisation.invalid_policy",
  ],
  ["no key", () => applyPolicy(policyOf("study", 9), []), "pseudonymisation.keyring_missing"],
  [
    "a day that is none",
    () => applyPolicy(policyOf("study", 9), [{ who: "A", from: "soon", to: null }], { keyring }),
    "pseudonymisation.value_refused",
  ],
  [
    "a number that is none of its kind",
    () =>
      applyPolicy(
        definePolicy({
          columns: { cin: redact(), day: shiftDates("cin", { domain: "study", kind: "cin", days: 9 }) },
        }),
        [{ cin: "?!", day: "2026-01-01" }],
        { keyring },
      ),
    "pseudonymisation.value_refused",
  ],
] as const)("%s is refused", (_, act, code) => {
  expect(act).toThrow(expect.objectContaining({ code }));
});
