import { expect, test } from "vitest";
import { defineRules } from "../define-rules.js";
import { type CndpPresetId, cndpPresets } from "./cndp-presets.js";
import type { RetentionPreset } from "./preset.js";
import { ruleFromPreset } from "./rule-from-preset.js";

const all = Object.entries(cndpPresets) as [CndpPresetId, RetentionPreset][];
const place = { dataset: "files", start: { column: "closed_on" } };

test.each(all)("%s makes a rule that waits for its acceptance", (id) => {
  const rule = ruleFromPreset(id, { ...place, keep: "P10Y" });
  expect(() => defineRules([rule])).toThrow(
    expect.objectContaining({ code: "retention.preset_not_accepted" }),
  );
  expect(defineRules([rule], { accept: [id] }).accepted).toEqual([id]);
});

// The table of the practice that was read, written out a second time: a figure is not changed without being looked up.
const practice: readonly (readonly [CndpPresetId, ...unknown[]])[] = [
  ["cctv-workplace", "P3M", "ceiling", "delete", "high"],
  ["cctv-residential", "P3M", "ceiling", "delete", "high"],
  ["cctv-school", "P3M", "suggestion", "delete", "low"],
  ["cctv-incident-extract", "P0D", "suggestion", "delete", "low"],
  ["biometric-template", "P0D", "suggestion", "delete", "medium"],
  ["biometric-raw", "P0D", "suggestion", "delete", "medium"],
  ["biometric-access-log", "P3M", "suggestion", "delete", "low"],
  ["access-badge-log", "P3M", "suggestion", "delete", "low"],
  ["geolocation-vehicle", "P2M", "suggestion", "delete", "low"],
  ["geolocation-service-proof", "P1Y", "suggestion", "delete", "low"],
  ["hr-employee-file", "P5Y", "suggestion", "archive-then-delete", "low"],
  ["hr-payroll-accounting", "P10Y", "floor", "archive-then-delete", "medium"],
  ["recruitment-unsuccessful", "P2Y", "suggestion", "delete", "low"],
  ["customer-active", null, "suggestion", "review", "high"],
  ["customer-invoices", "P10Y", "floor", "archive-then-delete", "medium"],
  ["loyalty-programme", null, "suggestion", "review", "high"],
  ["prospect-inactive", "P3Y", "suggestion", "delete", "low"],
  ["marketing-optout-list", null, "suggestion", "review", "medium"],
  ["consent-proof", "P5Y", "suggestion", "restrict", "low"],
  ["cookies-consent", "P12M", "suggestion", "review", "low"],
  ["cookies-analytics", "P13M", "suggestion", "delete", "low"],
  ["call-recording", null, "suggestion", "review", "none"],
  ["whistleblowing-unfounded", null, "suggestion", "review", "none"],
  ["bank-customer-aml", "P10Y", "floor", "archive-then-delete", "medium"],
  ["health-record", null, "suggestion", "review", "none"],
  ["access-info-request", null, "suggestion", "review", "none"],
  ["id-copy", null, "suggestion", "delete", "none"],
  ["id-check-result", null, "suggestion", "review", "none"],
  ["covid-tracing", "P0D", "ceiling", "delete", "high"],
  ["covid-checkpoint", "P7D", "ceiling", "delete", "high"],
  ["rights-request-log", "P5Y", "suggestion", "restrict", "low"],
  ["violence-case", null, "suggestion", "review", "none"],
  ["data-tika-evidence", "P5Y", "suggestion", "restrict", "low"],
];

test("there is one for each row of the practice, with its figure", () => {
  expect(
    all
      .map(([id, { period, kind, then: action, confidence }]) => [id, period, kind, action, confidence])
      .toSorted(byId),
  ).toEqual(practice.toSorted(byId));
});

test("a figure binds only where it is sure: a ceiling or floor is of medium confidence at least", () => {
  const bounds = all.filter(([, { kind }]) => kind !== "suggestion");
  expect(bounds.filter(([, { confidence }]) => !["high", "medium"].includes(confidence))).toEqual([]);
  const ceilings = all.filter(([, { kind }]) => kind === "ceiling");
  expect(ceilings.filter(([, { mark }]) => mark === "inference")).toEqual([]);
});

function byId([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}

test("none claims to be read in the law", () => {
  expect(all.filter(([, { mark }]) => mark === "text")).toEqual([]);
});

test("what has no figure asks the controller", () => {
  const undecided = all.filter(([, { period }]) => period === null);
  expect(undecided).toHaveLength(10);
  for (const [id] of undecided)
    expect(() => ruleFromPreset(id, place)).toThrow(
      expect.objectContaining({ code: "retention.period_undecided" }),
    );
});

test("the authority’s figure stays a ceiling beside a period of one’s own", () => {
  expect(ruleFromPreset("cctv-workplace", { ...place, keep: "P15D" })).toMatchObject({
    phases: [{ keep: "P15D" }],
    ceiling: { period: "P3M", source: "cndp/350-2013", mark: "secondary" },
  });
});
