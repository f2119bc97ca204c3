import { addPeriod, shiftDay } from "@data-tika/core/time";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decideRetention } from "./decide-retention.js";
import { defineRules } from "./define-rules.js";
import type { HolderFacts } from "./holder.js";
import { visitsRule } from "./rule.fixture.js";
import type { Rule } from "./rule.js";

const bound = (period: string) => ({ period, source: "a statute", mark: "text" as const });
const record = (values: Readonly<Record<string, unknown>>) => ({ dataset: "visits", key: ["7"], values });
const decide = (
  rules: readonly Rule[],
  values: Readonly<Record<string, unknown>>,
  on: string,
  { holder = "private", ...facts }: HolderFacts = {},
) => decideRetention(defineRules(rules), record(values), { on, holder, ...facts });

describe("the due day", () => {
  test.each([
    ["is the start plus the period", visitsRule(), "2024-02-29", "2026-02-28"],
    [
      "adds all phases at once",
      visitsRule({
        phases: [
          { name: "active", keep: "P1M" },
          { name: "intermediate", keep: "P1M" },
        ],
      }),
      "2025-12-31",
      "2026-02-28",
    ],
    ["is lowered to the ceiling", visitsRule({ ceiling: bound("P3M") }), "2026-01-31", "2026-04-30"],
    ["is raised to the floor", visitsRule({ floor: bound("P10Y") }), "2026-01-31", "2036-01-31"],
    [
      "is the day of the event for no time at all",
      visitsRule({ phases: [{ name: "active", keep: "P0D" }] }),
      "2026-01-31",
      "2026-01-31",
    ],
    ["is counted from the day in Morocco", visitsRule(), new Date("2024-07-31T23:30:00Z"), "2026-08-01"],
    ["is counted from PostgreSQL's text", visitsRule(), "2024-07-31 23:30:00+00", "2026-08-01"],
    ["is counted from a time without zone as it stands", visitsRule(), "2024-07-31 23:30:00", "2026-07-31"],
  ])("%s", (_, rule, start, dueOn) => {
    const before = decide([rule], { closed_on: start }, shiftDay(dueOn, -1));
    expect([before.dueOn, before.action]).toEqual([dueOn, "keep"]);
    expect(decide([rule], { closed_on: start }, dueOn)).toMatchObject({
      dueOn,
      action: "delete",
      phase: "ended",
    });
  });

  it("is the latest of the rules that apply, and the others are named", () => {
    const longer = visitsRule({
      id: "dispute",
      where: { column: "status", equals: "dispute" },
      phases: [{ name: "active", keep: "P5Y" }],
    });
    const decision = decide(
      [visitsRule(), longer],
      { closed_on: "2020-01-01", status: "dispute" },
      "2023-01-01",
    );
    expect(decision).toMatchObject({ dueOn: "2025-01-01", action: "keep" });
    expect(decision.because).toContainEqual({
      code: "decided-by",
      rule: "dispute",
      bound: "period",
      dueOn: "2025-01-01",
    });
    expect(decision.because).toContainEqual({ code: "overridden", rule: "visits", dueOn: "2022-01-01" });
  });

  it("is later for a later start, and never changes with the day of the decision", () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => shiftDay("1980-01-01", days));
    fc.assert(
      fc.property(day, day, day, (one, other, on) => {
        const [early, late] = [one, other]
          .sort()
          .map((closed_on) => decide([visitsRule()], { closed_on }, on).dueOn);
        expect(early! <= late!).toBe(true);
        expect(early).toBe(addPeriod([one, other].sort()[0]!, "P2Y"));
      }),
    );
  });
});

describe("a row is kept", () => {
  const due = { closed_on: "2020-01-01" };
  test.each([
    ["without a rule", [visitsRule({ dataset: "other" })], due, "no-rule"],
    [
      "when the condition is false",
      [visitsRule({ where: { column: "status", is: "not-null" } })],
      { ...due, status: null },
      "no-rule",
    ],
    ["before the rule is in force", [visitsRule({ inForceFrom: "2026-01-01" })], due, "no-rule"],
    ["after the rule's last day", [visitsRule({ inForceUntil: "2025-11-20" })], due, "no-rule"],
    ["while the start is missing", [visitsRule()], { closed_on: null }, "start-missing"],
    ["while the start is no day", [visitsRule()], { closed_on: "2026-02-30" }, "start-missing"],
    [
      "while another rule's start is missing",
      [visitsRule(), visitsRule({ id: "b", start: { column: "paid_on" } })],
      { ...due, paid_on: null },
      "start-missing",
    ],
  ])("%s", (_, rules, values, code) => {
    const decision = decide(rules, values, "2025-11-21");
    expect(decision).toMatchObject({ action: "keep", dueOn: null, phase: "unknown" });
    expect(decision.because.map((reason) => reason.code)).toContain(code);
  });

  it("under a hold, whatever is due", () => {
    const hold = { id: "h-1", dataset: "public.visits", key: ["7"], matter: "m" };
    const options = { on: "2025-11-21", holder: "private" as const, holds: [hold] };
    const decision = decideRetention(defineRules([visitsRule()]), record(due), options);
    expect(decision).toMatchObject({ action: "keep", phase: "ended", dueOn: "2022-01-01" });
    expect(decision.because.at(-1)).toEqual({ code: "hold", hold: "h-1" });
    const others = {
      ...options,
      holds: [
        { ...hold, key: ["8"] },
        { ...hold, dataset: "other" },
      ],
    };
    expect(decideRetention(defineRules([visitsRule()]), record(due), others).action).toBe("delete");
  });
});

test.each([
  ["2025-06-01", "active"],
  ["2026-06-01", "intermediate"],
  ["2028-06-01", "intermediate"],
  ["2030-01-01", "ended"],
])("on %s the phase is %s", (on, phase) => {
  const phases = [
    { name: "active", keep: "P1Y" },
    { name: "intermediate", keep: "P2Y" },
  ] as const;
  expect(decide([visitsRule({ phases, floor: bound("P5Y") })], { closed_on: "2025-01-01" }, on).phase).toBe(
    phase,
  );
});

test("the mildest action is taken when rules disagree", () => {
  const decision = decide(
    [visitsRule(), visitsRule({ id: "b", then: "review" })],
    { closed_on: "2020-01-01" },
    "2025-01-01",
  );
  expect(decision.action).toBe("review");
  expect(decision.because.at(-1)).toEqual({ code: "milder-action", rule: "b", action: "review" });
});

describe("public archives", () => {
  const schedule = { reference: "s", approvedOn: "2016-01-01", publishedOn: "2016-02-01" };
  const plan = "0a".repeat(32);
  const days = { listedOn: "2024-01-01", grantedOn: "2024-02-01" };
  const visa = { reference: "v", plan, datasets: ["visits"], ...days };
  const listed = [plan];
  test.each([
    ["without a schedule", { holder: "public", archives: { visas: [visa] } }, "block"],
    [
      "with a schedule not yet published",
      { holder: "public", archives: { schedule: { ...schedule, publishedOn: "2099-01-01" }, visas: [visa] } },
      "block",
    ],
    ["without a visa", { holder: "public", archives: { schedule } }, "block"],
    [
      "with a visa for another table",
      { holder: "public", archives: { schedule, visas: [{ ...visa, datasets: ["other"] }] } },
      "block",
    ],
    [
      "with the visa of another list",
      { holder: "public", archives: { schedule, visas: [{ ...visa, plan: "0b".repeat(32) }] } },
      "block",
    ],
    [
      "with a visa for a table of another schema",
      { holder: "public", archives: { schedule, visas: [{ ...visa, datasets: ["old.visits"] }] } },
      "block",
    ],
    [
      "with a visa to come",
      { holder: "public", archives: { schedule, visas: [{ ...visa, grantedOn: "2099-01-01" }] } },
      "block",
    ],
    ["with schedule and visa", { holder: "public", archives: { schedule, visas: [visa] } }, "delete"],
    ["of a public service that a private body runs", { publicService: ["public.visits"] }, "block"],
    ["of another service of that body", { publicService: ["other"] }, "delete"],
  ] as const)("%s", (_, facts, action) => {
    const options = { on: "2025-11-21", holder: "private", ...facts } as const;
    const row = { ...record({ closed_on: "2020-01-01" }), listed };
    expect(decideRetention(defineRules([visitsRule()]), row, options).action).toBe(action);
  });

  it("stay blocked while nothing says that the row stands on the stamped list", () => {
    const facts = { holder: "public", archives: { schedule, visas: [visa] } } as const;
    expect(decide([visitsRule()], { closed_on: "2020-01-01" }, "2025-11-21", facts).action).toBe("block");
  });

  test.each<readonly [string, object, string]>([
    ["a day as it is written elsewhere", { schedule: { ...schedule, approvedOn: "15/01/2016" } }, "schedule"],
    ["a visa that names no list", { schedule, visas: [{ ...visa, plan: undefined }] }, "visas"],
    ["a misspelt field", { shedule: schedule }, "archives"],
  ])("are not decided by %s", (_, archives, field) => {
    expect(() => decide([visitsRule()], {}, "2025-11-21", { holder: "public", archives })).toThrow(
      expect.objectContaining({
        code: "retention.invalid_holder",
        fields: { field: expect.stringContaining(field) },
      }),
    );
  });
});

test("a day that does not exist is refused", () => {
  expect(() => decide([visitsRule()], {}, "2026-02-30")).toThrow(
    expect.objectContaining({ code: "retention.invalid_day" }),
  );
});

test("an authorisation of the CNDP keeps the row until its last day, and says so", () => {
  const ceiling = { period: "P2Y", source: "cndp/350-2013", mark: "secondary" as const };
  const ruled = defineRules([visitsRule({ ceiling })]);
  const record = { dataset: "visits", key: ["7"], values: { closed_on: "2020-01-31" } };
  const extension = {
    reference: "A-12/2021",
    datasets: ["public.visits"],
    purpose: "historical",
    grantedOn: "2021-06-01",
    until: "2030-01-01",
  } as const;
  const extensions = [extension, { ...extension, reference: "A-1/2020", until: "2025-01-01" }];
  const on = (day: string) => decideRetention(ruled, record, { on: day, holder: "private", extensions });
  expect(on("2021-05-31").dueOn).toBe("2022-01-31");
  expect(on("2029-12-31")).toMatchObject({ dueOn: "2030-01-01", phase: "definitive", action: "keep" });
  expect(on("2029-12-31").because.at(-1)).toEqual({
    code: "extension",
    reference: "A-12/2021",
    until: "2030-01-01",
  });
  expect(on("2030-01-01").action).toBe("delete");
});
