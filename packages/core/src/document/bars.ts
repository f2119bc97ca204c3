import { stack, stackOffsetDiverging } from "d3-shape";
import type { ChartOptions } from "./chart.js";

/** One bar of a chart, in the numbers of its axis. */
export interface Bar {
  /** Place of its category. */
  readonly category: number;
  /** Place of its series. */
  readonly series: number;
  /** The number it stands for. */
  readonly value: number;
  /** Where it begins: zero, or the end of the bar it stands on. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
}

/** The bars of a chart, series by series; negative numbers are stacked downwards. */
export function barsOf({ categories, series }: ChartOptions, layout: "stacked" | "grouped"): readonly Bar[] {
  const numberAt = (category: number, place: number) => series[place]?.values[category] ?? 0;
  const indices = categories.map((_, category) => category);
  if (layout === "grouped")
    return series.flatMap((_, place) =>
      indices.map((category) => {
        const value = numberAt(category, place);
        return { category, series: place, value, from: 0, to: value };
      }),
    );
  const stacked = stack<number, number>()
    .keys(series.keys())
    .value((category, place) => numberAt(category, place))
    .offset(stackOffsetDiverging)(indices);
  return stacked.flatMap((layer) =>
    layer.map(([from, to], category) => ({
      category,
      series: layer.key,
      value: numberAt(category, layer.key),
      from,
      to,
    })),
  );
}

/** The sum of each category over the series. */
export function totalsOf({ categories, series }: ChartOptions): readonly number[] {
  return categories.map((_, category) =>
    series.reduce((sum, { values }) => sum + (values[category] ?? 0), 0),
  );
}

/** The smallest and the largest number that the bars reach. */
export function extentOf(bars: readonly Bar[]): readonly [number, number] {
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  return [Math.min(...ends), Math.max(...ends)];
}
