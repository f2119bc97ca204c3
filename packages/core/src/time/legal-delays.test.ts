import { citeArticle, legalFacts } from "@data-tika/core/law";
import { describe, expect, test } from "vitest";
import { isCivilDay } from "./civil-day.js";
import { type CountStepCode, explainStep } from "./count-step.js";
import { countingRules } from "./counting-rules.js";
import { fixedHolidays, religiousHolidays } from "./holiday-table.js";
import type { LegalDelay } from "./legal-delay.js";
import { legalDelays } from "./legal-delays.js";

const entries = Object.entries(legalDelays) as [string, LegalDelay][];

test.each([...entries, ...Object.entries(countingRules)])(
  "%s has its article, source, mark and day of checking",
  (_, fact) => {
    expect(fact.article).toMatch(/^[a-z0-9-]+(\/[\w-]+)?$/);
    expect(citeArticle(fact.article, "fr")).not.toBe("");
    expect(fact.source.length).toBeGreaterThan(10);
    expect(["text", "secondary", "inference"]).toContain(fact.mark);
    expect(isCivilDay(fact.checkedOn)).toBe(true);
  },
);

describe("the numbers of the law", () => {
  test.each([
    ["rectification.reply", 10, "clear-day"],
    ["rectification.cndp_order_max", 7, "day"],
    ["declaration.receipt", 24, "hour"],
    ["declaration.reclassify", 8, "day"],
    ["authorisation.decision", 2, "month"],
    ["opinion.time", 2, "month"],
    ["opinion.time_extended", 3, "month"],
    ["opinion.time_urgent", 1, "month"],
    ["transfer.change", 8, "working-day"],
    ["inspection.prosecutor_notice", 24, "hour"],
    ["inspection.summons", 7, "day"],
    ["report.prosecutor", 5, "day"],
    ["access_info.reply", 20, "working-day"],
    ["access_info.reply_extended", 40, "working-day"],
    ["access_info.urgent", 3, "day"],
    ["access_info.complaint_head", 20, "working-day"],
    ["access_info.head_reply", 15, "day"],
    ["access_info.commission", 30, "day"],
    ["access_info.commission_reply", 30, "day"],
    ["access_info.court", 60, "day"],
  ] as const)("%s", (id, amount, unit) => {
    expect(legalDelays[id].value).toEqual({ amount, unit });
  });

  test("and no number where the law has none", () => {
    const unnumbered = entries.filter(([, { value }]) => "wording" in value).map(([id]) => id);
    expect(unnumbered.sort()).toEqual([
      "access.extension",
      "access.reply",
      "authorisation.extension_length",
      "breach.09_08",
      "declaration.change",
      "incident.05_20",
      "opposition.forward",
      "opposition.reply",
      "request.forward_joint",
      "request.forward_unknown",
    ]);
  });
});

test("the tables of the law say the same", () => {
  const { amount } = legalDelays["rectification.reply"].value;
  expect(legalFacts["rectification.safe_offset"].value).toBe(amount);
  expect(legalFacts["rectification.latest_offset"].value).toBe(amount + countingRules.clearDayClosing.value);
  const feastDays = (sector: "public" | "private") =>
    Object.values(religiousHolidays).reduce((sum, { days }) => sum + days[sector], 0);
  expect(legalFacts["holidays.public_religious_days"].value).toBe(feastDays("public"));
  expect(legalFacts["holidays.private_religious_days"].value).toBe(feastDays("private"));
  expect(legalFacts["holidays.public_fixed"].value).toBe(Object.keys(fixedHolidays).length);
  expect(legalFacts["holidays.unity_first"].value).toBe(fixedHolidays["unity-day"].since);
});

test("a step is put into words in three languages, with its day and its number", () => {
  const step = { code: "clear-days" as CountStepCode, at: "2027-02-11", count: 10 };
  const words = (["fr", "ar", "en"] as const).map((language) => explainStep(step, language));
  expect(words.every((text) => text.includes("2027-02-11") && text.includes("10"))).toBe(true);
  expect(words[1]).toBe("آخر الأيام الكاملة (\u206610\u2069): \u20662027-02-11\u2069.");
});
