import { scaleBand, scaleLinear } from "d3-scale";
import { type Bar, barsOf, extentOf, totalsOf } from "./bars.js";
import { type ChartOptions, chartWidth, checkChart, fullNumber, letterHeight, textWidth } from "./chart.js";
import { box, type Drawing, frame, label, rule } from "./chart-frame.js";
import { html, type SafeHtml } from "./safe-html.js";
import { axisDomain, categoryLabels, plot, valueAxis } from "./value-axis.js";

/** What a bar chart is made of. */
export interface BarChartOptions extends ChartOptions {
  /** Several series: on top of one another, or side by side. */
  readonly layout?: "stacked" | "grouped";
  /** `columns` stand, for months and other ordered things; `rows` lie, for long names. */
  readonly direction?: "columns" | "rows";
}

/**
 * Bars as an SVG picture: columns that stand, or rows that lie with their name above them.
 *
 * Two series are stacked unless `layout` says `grouped`. Numbers stand at the bars where there is room. Under columns
 * the names that do not fit are left out at even steps, so use `rows` where every name counts.
 *
 * @returns Markup for {@link page}, whose colours it takes; written to a file of its own it is a whole SVG document.
 * @throws {@link DataTikaError} `core.invalid_chart` when there is no category, no series or more than six, a series
 *   of another length, a number that is not finite, or an unknown locale.
 * @example
 * ```ts
 * import { barChart } from "@data-tika/core/document";
 *
 * const chart = barChart({
 *   title: "Lignes à effacer",
 *   description: "Lignes arrivées à échéance en décembre et en janvier.",
 *   language: "fr",
 *   locale: "fr-MA",
 *   categories: ["déc.", "janv."],
 *   series: [{ name: "aides", values: [1200, 300] }],
 *   valueLabel: "lignes",
 * });
 * chart.html.startsWith("<svg "); // => true
 * ```
 */
export function barChart(options: BarChartOptions): SafeHtml {
  checkChart(options);
  const { layout = "stacked", direction = "columns" } = options;
  const bars = barsOf(options, layout);
  return frame(options, () =>
    direction === "rows" ? rows(options, bars, layout) : columns(options, bars, layout),
  );
}

type Layout = "stacked" | "grouped";

function columns(options: ChartOptions, bars: readonly Bar[], layout: Layout): Drawing {
  const axis = valueAxis(options, extentOf(bars));
  const band = scaleBand(
    options.categories.map((_, index) => index),
    [axis.start + 4, chartWidth],
  ).padding(0.25);
  const lanes = layout === "grouped" ? options.series.length : 1;
  const width = band.bandwidth() / lanes;
  const write = fullNumber(options);
  const marks = bars.map((bar) => {
    const x = (band(bar.category) ?? 0) + (layout === "grouped" ? bar.series * width : 0);
    const [low, high] = [axis.scale(bar.from), axis.scale(bar.to)];
    const place = {
      x,
      y: Math.min(low, high),
      width: width - (lanes > 1 ? 1 : 0),
      height: Math.abs(low - high),
    };
    return box(options, place, { series: bar.series, title: titleOf(options, bar) });
  });
  const totals = lanes > 1 ? [] : totalsOf(options);
  const room = totals.every((total) => textWidth(write(total)) < band.step());
  const numbers = totals.map((total, index) =>
    label(options, write(total), {
      x: (band(index) ?? 0) + band.bandwidth() / 2,
      y: axis.scale(Math.max(total, 0)) - 4,
      anchor: "middle",
      strong: true,
    }),
  );
  const names = categoryLabels(options, (index) => (band(index) ?? 0) + band.bandwidth() / 2, band.step());
  return { height: plot.bottom + 24, marks: html`${axis.marks}${marks}${room ? numbers : []}${names}` };
}

function rows(options: ChartOptions, bars: readonly Bar[], layout: Layout): Drawing {
  const write = fullNumber(options);
  const lanes = layout === "grouped" ? options.series.length : 1;
  const row = 18 + lanes * 13 + 9;
  const widest = Math.max(
    ...bars.map(({ value }) => textWidth(write(value))),
    ...totalsOf(options).map((total) => textWidth(write(total))),
  );
  const scale = scaleLinear(axisDomain(extentOf(bars)), [0, chartWidth - widest - 6]);
  const top = (bar: Bar) => 20 + bar.category * row + 18 + (layout === "grouped" ? bar.series * 13 : 0);
  const marks = bars.map((bar) => {
    const [from, to] = [scale(bar.from), scale(bar.to)];
    const place = { x: Math.min(from, to), y: top(bar), width: Math.abs(to - from), height: 11 };
    return box(options, place, { series: bar.series, title: titleOf(options, bar) });
  });
  const number = (value: number, end: number, y: number) =>
    label(options, write(value), {
      x: scale(end) + 5,
      y: y + letterHeight - 2,
      anchor: "start",
      strong: true,
    });
  const numbers =
    lanes > 1
      ? bars.map((bar) => number(bar.value, Math.max(bar.to, 0), top(bar)))
      : totalsOf(options).map((total, category) =>
          number(total, Math.max(total, 0), 20 + category * row + 18),
        );
  const names = options.categories.map((name, category) =>
    label(options, name, { x: 0, y: 20 + category * row + 13, anchor: "start" }),
  );
  const bottom = 20 + options.categories.length * row;
  const foot = rule(options, [scale(0), 24], [scale(0), bottom - 4]);
  return {
    height: bottom,
    marks: html`${label(options, options.valueLabel, { x: 0, y: 10, anchor: "start" })}${foot}${marks}${numbers}${names}`,
  };
}

function titleOf(options: ChartOptions, bar: Bar): string {
  const name = options.series.length > 1 ? `${options.series[bar.series]?.name}, ` : "";
  return `${name}${options.categories[bar.category]}: ${fullNumber(options)(bar.value)}`;
}
