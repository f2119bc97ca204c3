import { scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { type ChartOptions, chartWidth, checkChart, fullNumber } from "./chart.js";
import { across, colourOf, type Drawing, frame, round } from "./chart-frame.js";
import { html, type SafeHtml } from "./safe-html.js";
import { categoryLabels, plot, valueAxis } from "./value-axis.js";

/** How the lines are broken, so that they are told apart without colour. */
const dashes = ["none", "6 3", "2 3", "9 3 2 3", "4 2", "1 2"];

/**
 * Lines as an SVG picture, one for each series, over evenly spaced categories such as months.
 *
 * The axis starts at zero: a line that begins elsewhere makes small changes look large.
 *
 * @returns Markup for {@link page}, whose colours it takes; written to a file of its own it is a whole SVG document.
 * @throws {@link DataTikaError} `core.invalid_chart` when there is no category, no series or more than six, a series
 *   of another length, a number that is not finite, or an unknown locale.
 * @example
 * ```ts
 * import { lineChart } from "@data-tika/core/document";
 *
 * const chart = lineChart({
 *   title: "Demandes reçues",
 *   description: "Demandes reçues chaque mois, de septembre à novembre.",
 *   language: "fr",
 *   locale: "fr-MA",
 *   categories: ["sept.", "oct.", "nov."],
 *   series: [{ name: "accès", values: [4, 9, 7] }],
 *   valueLabel: "demandes",
 * });
 * chart.html.includes("Demandes reçues"); // => true
 * ```
 */
export function lineChart(options: ChartOptions): SafeHtml {
  checkChart(options);
  return frame(options, () => drawLines(options), dashedKey);
}

function drawLines(options: ChartOptions): Drawing {
  const all = options.series.flatMap(({ values }) => values);
  const axis = valueAxis(options, [Math.min(...all), Math.max(...all)]);
  const places = options.categories.map((_, index) => index);
  const single = places.length === 1;
  const scale = scalePoint(places, [axis.start + 8, chartWidth - 8]).padding(single ? 0.5 : 0.15);
  const middle = (index: number) => scale(index) ?? 0;
  const x = (index: number) => across(options, middle(index));
  const y = (value: number) => round(axis.scale(value));
  const path = line<number>((_, index) => x(index), y);
  const write = fullNumber(options);
  const marks = options.series.map(({ name, values }, series) => {
    const dots = values.map(
      (value, index) =>
        html`<circle cx="${x(index)}" cy="${y(value)}" r="3" fill="${colourOf(series)}" class="fill-${series + 1}"><title>${`${name}, ${options.categories[index]}: ${write(value)}`}</title></circle>`,
    );
    return html`${stroke(series, path(values) ?? "")}${dots}`;
  });
  const names = categoryLabels(options, middle, single ? chartWidth : scale.step());
  return { height: plot.bottom + 24, marks: html`${axis.marks}${marks}${names}` };
}

function dashedKey(options: ChartOptions, series: number, place: { readonly x: number; readonly y: number }) {
  return stroke(
    series,
    `M${across(options, place.x)},${place.y + 5}L${across(options, place.x + 13)},${place.y + 5}`,
  );
}

function stroke(series: number, path: string): SafeHtml {
  return html`<path d="${path}" fill="none" stroke="${colourOf(series)}" stroke-width="2" stroke-linejoin="round" stroke-dasharray="${dashes[series]}" class="line-${series + 1}"/>`;
}
