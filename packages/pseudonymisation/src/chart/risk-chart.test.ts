import { expect, test } from "vitest";
import { assessRisk } from "../risk/assess-risk.js";
import { riskChart } from "./risk-chart.js";

const towns = ["a", "b", "b", ...new Array(7).fill("c"), ...new Array(1200).fill("d")];
const report = assessRisk(
  towns.map((town) => ({ town })),
  { quasiIdentifiers: ["town"] },
);

test("every record stands in the column of its class", () => {
  const { html } = riskChart(report, { language: "en", locale: "en" });
  const columns = [...html.matchAll(/<rect[^>]*><title>([^<]*)<\/title>/g)].map(([, title]) => title);
  expect(columns).toEqual([
    "1: 1",
    "2: 2",
    "3–4: 0",
    "5–9: 7",
    "10–19: 0",
    "20–49: 0",
    "50–99: 0",
    "100+: 1,200",
  ]);
});

test.each([
  ["fr", "fr-MA", "plus petite classe : 1."],
  ["ar", "ar-MA", "حجم أصغر فئة: 1."],
  ["en", "en-GB", "Records: 1,210; alone in their class: 1"],
] as const)("it is told in %s to readers who cannot see it", (language, locale, sentence) => {
  expect(riskChart(report, { language, locale }).html).toContain(sentence);
});

test("a locale that is none is refused", () => {
  expect(() => riskChart(report, { language: "fr", locale: "not a locale" })).toThrow(
    expect.objectContaining({ code: "core.invalid_chart" }),
  );
});

test("a table without rows has a chart without columns", () => {
  const empty = assessRisk([], { quasiIdentifiers: ["town"] });
  expect(riskChart(empty, { language: "fr", locale: "fr" }).html).toContain("<svg ");
});
