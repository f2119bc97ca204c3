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
