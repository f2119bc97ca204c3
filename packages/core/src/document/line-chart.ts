import { scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { type ChartOptions, chartWidth, checkChart, fullNumber } from "./chart.js";
import { across, colourOf, frame, round } from "./chart-frame.js";
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
  return frame(options, () => {
    const all = options.series.flatMap(({ values }) => values);
    const axis = valueAxis(options, [Math.min(...all), Math.max(...all)]);
    const places = options.categories.map((_, index) => index);
    const scale = scalePoint(places, [axis.start + 8, chartWidth - 8]).padding(
      places.length > 1 ? 0.15 : 0.5,
    );
    const middle = (index: number) => scale(index) ?? 0;
    const path = line<number>(
      (_, index) => across(options, middle(index)),
      (value) => round(axis.scale(value)),
    );
    const write = fullNumber(options);
    const marks = options.series.map(
      (
        { name, values },
        series,
      ) => html`<path d="${path(values) ?? ""}" fill="none" stroke="${colourOf(series)}" stroke-width="2" stroke-linejoin="round" stroke-dasharray="${dashes[series]}" class="line-${series + 1}"/>
${values.map((value, index) => html`<circle cx="${across(options, middle(index))}" cy="${round(axis.scale(value))}" r="3" fill="${colourOf(series)}" class="fill-${series + 1}"><title>${`${name}, ${options.categories[index]}: ${write(value)}`}</title></circle>`)}`,
    );
    const names = categoryLabels(options, middle, places.length > 1 ? scale.step() : chartWidth);
    return { height: plot.bottom + 24, marks: html`${axis.marks}${marks}${names}` };
  });
}
