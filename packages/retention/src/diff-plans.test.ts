import { expect, test } from "vitest";
import { diffPlans } from "./diff-plans.js";
import type { PlanItem, RetentionPlan } from "./plan.js";
import { visitsRule } from "./rule.fixture.js";

const item = (action: PlanItem["action"], day: string, reached: number): PlanItem => ({
  dataset: "public.visits",
  action,
  rules: ["visits"],
  predicate: { text: "closed_on <= $1", values: [day] },
  counts: { due: reached, held: 0, referenced: 0, reached },
  sample: [],
});
const plan = (on: string, items: readonly PlanItem[], keep = "P2Y"): RetentionPlan => ({
  version: 1,
  id: "i",
  on,
  database: "d",
  place: "p",
  rules: { version: 1, rules: [visitsRule({ phases: [{ name: "active", keep }] })], accepted: [] },
  holder: { holder: "private" },
  links: [],
  snapshot: "s",
  items,
  withoutStart: [],
  missingIndexes: [],
  estimate: { rows: items.length, rowsPerSecond: 1, seconds: 1 },
  digest: "0a",
});

test("a later day moves the days of a condition, and makes no other condition of it", () => {
  const older = plan("2025-11-20", [item("delete", "2023-11-20", 7)]);
  const next = diffPlans(older, plan("2025-11-21", [item("delete", "2023-11-21", 9)]));
  expect(next.items).toEqual([
    { dataset: "public.visits", action: "delete", before: 7, after: 9, otherCondition: false },
  ]);
  const shorter = diffPlans(older, plan("2025-11-21", [item("delete", "2024-11-21", 7)], "P1Y"));
  expect(shorter.items[0]?.otherCondition).toBe(true);
  const sameDay = diffPlans(older, plan("2025-11-20", [item("delete", "2024-11-20", 7)]));
  expect(sameDay.items[0]?.otherCondition).toBe(true);
});

test("the rows taken away are those that leave their table", () => {
  const day = "2023-11-20";
  const older = plan("2025-11-20", [item("delete", day, 7), item("anonymise", day, 5)]);
  const newer = plan("2025-11-20", [item("archive-then-delete", day, 9), item("block", day, 100)]);
  expect(diffPlans(older, newer).rows).toBe(2);
});
