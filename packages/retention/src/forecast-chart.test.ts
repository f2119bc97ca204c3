import { expect, test } from "vitest";
import { forecastChart, forecastText } from "./forecast-chart.js";
import type { RetentionForecast } from "./forecast-retention.js";

const dataset = (name: string, due: readonly number[], overdue = 0) => ({
  dataset: `public.${name}`,
  overdue,
  months: due.map((rows, at) => ({ after: `2026-0${at + 1}-30`, until: `2026-0${at + 2}-28`, due: rows })),
});
const forecast: RetentionForecast = {
  on: "2026-01-30",
  datasets: [dataset("visits", [10, 0, 4], 7), dataset("notes", [10, 0, 1], 1)],
};

test.each([
  [
    "en",
    "en",
    ["Rows becoming due, by month (already due: 8)", "Feb 26 ██████████ 20", "Mar 26 0", "Apr 26 ███ 5"],
  ],
  ["fr", "fr-MA", ["Lignes arrivant à échéance, par mois (déjà échues: 8)"]],
  ["ar", "ar-MA", ["الأسطر التي يحل أجلها، حسب الشهر (حل أجلها: 8)"]],
] as const)("a forecast is lines of text in %s", (language, locale, lines) => {
  const text = forecastText(forecast, { language, locale, width: 10 }).split("\n");
  expect(text).toHaveLength(4);
  expect(text.slice(0, lines.length)).toEqual(lines);
});

test("a forecast is a picture with the names it is given, and joins what has no colour", () => {
  const many = { ...forecast, datasets: Array.from({ length: 9 }, (_, n) => dataset(`t${n}`, [n, 1, 1])) };
  const names = { "public.t8": "Dossiers" };
  const { html } = forecastChart(many, { language: "fr", locale: "fr-MA", names });
  expect(html).toContain("Dossiers");
  expect(html).toContain("autres tables");
  expect(html).not.toContain("public.t2");
});

test("a forecast of no table is refused", () => {
  const empty = { on: "2026-01-30", datasets: [] };
  for (const show of [forecastChart, forecastText])
    expect(() => show(empty, { language: "fr", locale: "fr" })).toThrowError(
      expect.objectContaining({ code: "retention.empty_forecast" }),
    );
});
