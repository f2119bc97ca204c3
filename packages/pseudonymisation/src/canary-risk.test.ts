import { isDataTikaError } from "@data-tika/core";
import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { applyPolicy } from "./apply-policy.js";
import { auditPseudonyms } from "./audit/audit-pseudonyms.js";
import { findGeneralisation } from "./generalisation/find-generalisation.js";
import { hierarchyFromTable } from "./generalisation/hierarchy.js";
import { createKeyring } from "./keyring.js";
import { definePolicy } from "./policy.js";
import { assessRisk } from "./risk/assess-risk.js";
import type { ColumnSpec } from "./transforms/column-spec.js";
import { generaliseNumber } from "./transforms/generalise-number.js";
import { keep } from "./transforms/keep.js";
import { perturb } from "./transforms/perturb.js";
import { shiftDates } from "./transforms/shift-dates.js";
import { topCode } from "./transforms/top-code.js";
import { truncateIp } from "./transforms/truncate-ip.js";

const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
const treat = (spec: ColumnSpec, who = "A") =>
  applyPolicy(definePolicy({ columns: { who: keep(), value: spec } }), [{ who, value: canary }], { keyring });
const risk = { quasiIdentifiers: ["age"] };

const paths: readonly [name: string, act: () => unknown][] = [
  ["a day to move that is none", () => treat(shiftDates("who", { domain: "study", days: 9 }))],
  [
    "a day of somebody without a number",
    () => treat(shiftDates("who", { domain: "study", kind: "cin", days: 9 }), canary),
  ],
  [
    "a subject that is no column",
    () => definePolicy({ columns: { a: shiftDates(canary, { domain: "study", days: 9 }) } }),
  ],
  ["a number to perturb that is none", () => treat(perturb(5, { seed: "a" }))],
  ["a number to code that is none", () => treat(topCode({ top: 9 }))],
  ["an address that is none", () => treat(truncateIp())],
  ["a row to assess without the column", () => assessRisk([{ [canary]: canary }], risk)],
  ["a table to assess without the column", () => assessRisk({ columns: { [canary]: [canary] } }, risk)],
  ["a column of another length", () => assessRisk({ columns: { a: [], age: [canary] } }, risk)],
  [
    "a code without a value",
    () => assessRisk({ columns: { age: { codes: Uint8Array.of(1), values: [canary] } } }, risk),
  ],
  ["a population that is too small", () => assessRisk([{ age: canary }], { ...risk, population: 0 })],
  [
    "a value that a level cannot treat",
    () => findGeneralisation([{ a: canary }], { a: [generaliseNumber(5)] }, { k: 2 }),
  ],
  [
    "a level that parts values",
    () =>
      findGeneralisation(
        [{ a: canary }, { a: "b" }],
        {
          a: [
            hierarchyFromTable([
              [canary, "g"],
              ["b", "g"],
            ])[0]!,
            keep(),
          ],
        },
        { k: 2 },
      ),
  ],
  ["an uneven hierarchy", () => hierarchyFromTable([["a", "*"], [canary]])],
  [
    "originals of another length",
    () => auditPseudonyms([canary], { kind: "cin", clock: () => 0, originals: [] }),
  ],
];

test.each(paths)("%s shows no value", async (_, act) => {
  const thrown = await Promise.resolve()
    .then(act)
    .then(
      () => "nothing was thrown",
      (error: unknown) => error,
    );
  expect(isDataTikaError(thrown)).toBe(true);
  expect(canaryOutlets(thrown)).toEqual([]);
});

test("no report holds a value", async () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({ age: `${canary}${at}`, aid: canary }));
  const report = assessRisk(rows, { ...risk, sensitive: ["aid"], population: 50, aim: 3 });
  const audit = await auditPseudonyms(
    rows.map(({ age }) => age),
    { kind: "cin", clock: () => 0, budget: { digests: 100 }, reveal: true },
  );
  expect(canaryOutlets(report)).toEqual([]);
  expect(canaryOutlets(audit)).toEqual([]);
});
