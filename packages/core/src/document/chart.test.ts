import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BarChartOptions, barChart } from "./bar-chart.js";
import { barsOf } from "./bars.js";
import { type ChartOptions, linesOf } from "./chart.js";
import { lineChart } from "./line-chart.js";

const months = ["déc.", "janv.", "févr."];
const base: ChartOptions = {
  title: "Lignes à effacer",
  description: "Par mois & par fichier.",
  language: "fr",
  locale: "fr-MA",
  categories: months,
  series: [
    { name: "aides", values: [1200, 300, 0] },
    { name: "caméras", values: [10, 20, 30] },
  ],
  valueLabel: "lignes",
};

type Draw = (options: BarChartOptions) => { readonly html: string };
const charts: readonly [string, Draw][] = [
  ["stacked columns", barChart],
  ["grouped columns", (options) => barChart({ ...options, layout: "grouped" })],
  ["stacked rows", (options) => barChart({ ...options, direction: "rows" })],
  ["grouped rows", (options) => barChart({ ...options, direction: "rows", layout: "grouped" })],
  ["lines", lineChart],
];

describe.each(charts)("%s", (_, draw) => {
  test("are a picture with a name and a description", () => {
    const { html } = draw(base);
    const [, title, description] = /aria-labelledby="(\S+) (\S+)"/.exec(html) ?? [];
    expect(html).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="chart" role="img" [\s\S]*<\/svg>$/,
    );
    expect(html).toContain(`<title id="${title}">Lignes à effacer</title>`);
    expect(html).toContain(`<desc id="${description}">Par mois &amp; par fichier.</desc>`);
  });

  test("escape what they show", () => {
    const name = '<script>"';
    const { html } = draw({
      ...base,
      title: name,
      categories: [name, "b", "c"],
      series: [{ name, values: [1, 2, 3] }],
    });
    expect(html).not.toContain("<script>");
  });

  test("show every number, series and category to a pointer or in words", () => {
    const { html } = draw(base);
    const titles = [...html.matchAll(/<title>([^<]+)<\/title>/g)].map(([, text]) => text);
    expect(titles).toHaveLength(6);
    expect(html).toContain(">aides</text>");
    expect(html).toContain(">caméras</text>");
    expect(html).toContain(">lignes</text>");
  });

  test("run from right to left in Arabic", () => {
    const arabic = draw({ ...base, language: "ar", locale: "ar-MA" }).html;
    expect(arabic).toContain('lang="ar" direction="rtl"');
    expect(firstMark(draw(base).html)).toBeLessThan(200);
    expect(firstMark(arabic)).toBeGreaterThan(200);
  });

  test("stay inside their frame and hold no broken number, whatever they are given", () => {
    const value = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constant(0),
    );
    const shape = fc.integer({ min: 1, max: 14 }).chain((size) =>
      fc.record({
        categories: fc.array(fc.string({ maxLength: 30 }), { minLength: size, maxLength: size }),
        series: fc.array(
          fc.record({ name: fc.string(), values: fc.array(value, { minLength: size, maxLength: size }) }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
      }),
    );
    fc.assert(
      fc.property(shape, fc.constantFrom("fr", "ar"), (data, language) => {
        const { html } = draw({ ...base, ...data, language });
        const numbers = [...html.matchAll(/ (?:x|y|x1|y1|x2|y2|cx|cy|width|height)="([^"]*)"/g)].map(
          ([, text]) => Number(text),
        );
        expect(numbers.every((number) => Number.isFinite(number) && number >= -0.01)).toBe(true);
        const horizontal = [...html.matchAll(/ (?:x|x1|x2|cx)="([^"]*)"/g)].map(([, text]) => Number(text));
        expect(Math.max(...horizontal)).toBeLessThanOrEqual(400);
      }),
      { numRuns: 40 },
    );
  });

  test.each<[string, Partial<ChartOptions>, string]>([
    ["no category", { categories: [] }, "categories"],
    ["no series", { series: [] }, "series"],
    [
      "seven series",
      { series: Array.from({ length: 7 }, () => ({ name: "a", values: [1, 2, 3] })) },
      "series",
    ],
    ["a series that is too short", { series: [{ name: "a", values: [1] }] }, "values"],
    ["a number that is none", { series: [{ name: "a", values: [1, Number.NaN, 3] }] }, "values"],
    ["a locale that is none", { locale: "not a locale" }, "locale"],
  ])("refuse %s", (_, change, field) => {
    expect(() => draw({ ...base, ...change })).toThrow(
      expect.objectContaining({ code: "core.invalid_chart", fields: { field } }),
    );
  });
});

test("two different charts of a page do not share the name of their title", () => {
  const id = (options: ChartOptions) => /id="(\S+)-title"/.exec(barChart(options).html)?.[1];
  expect(id(base)).not.toBe(id({ ...base, valueLabel: "personnes" }));
  expect(id(base)).toBe(id({ ...base }));
});

test("numbers are written by the locale that was given", () => {
  const one = { ...base, series: [{ name: "a", values: [1234.5, 2, 3] }] };
  expect(barChart({ ...one, locale: "fr-FR" }).html).toMatch(/>1\s234,5<\/text>/);
  expect(barChart({ ...one, locale: "en" }).html).toContain(">1,234.5</text>");
});

test("bars stand on one another, and below zero hang from one another", () => {
  const mixed = {
    ...base,
    categories: ["a"],
    series: [
      { name: "x", values: [3] },
      { name: "y", values: [-2] },
      { name: "z", values: [4] },
    ],
  };
  expect(barsOf(mixed, "stacked").map(({ from, to }) => [from, to])).toEqual([
    [0, 3],
    [-2, 0],
    [3, 7],
  ]);
  expect(barsOf(mixed, "grouped").map(({ from, to }) => [from, to])).toEqual([
    [0, 3],
    [0, -2],
    [0, 4],
  ]);
});

test("a long title is cut between words", () => {
  const lines = linesOf("Lignes qui arrivent à échéance dans les douze prochains mois", 200);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ")).toBe("Lignes qui arrivent à échéance dans les douze prochains mois");
});

/** Where the first mark of the drawing stands. */
function firstMark(html: string): number {
  const drawing = html.slice(html.indexOf("<g transform"));
  const rect = /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(drawing);
  if (rect !== null) return Number(rect[1]) + Number(rect[2]) / 2;
  return Number(/<circle cx="([\d.]+)"/.exec(drawing)?.[1]);
}
