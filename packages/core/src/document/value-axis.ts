import { type ScaleLinear, scaleLinear } from "d3-scale";
import { axisNumber, type ChartOptions, chartWidth, letterHeight, textWidth } from "./chart.js";
import { label, rule } from "./chart-frame.js";
import type { SafeHtml } from "./safe-html.js";

/** The upright axis of columns and lines, with its words and the lines across. */
export interface ValueAxis {
  /** From a number to its height in the drawing. */
  readonly scale: ScaleLinear<number, number>;
  /** Width its words take at the side where reading starts. */
  readonly start: number;
  /** Words and lines. */
  readonly marks: readonly SafeHtml[];
}

/** Numbers nearer to each other than this are drawn as one. */
const thinnest = 1e-9;

/** Height of the area in which columns and lines are drawn, and where it begins below the name of the axis. */
export const plot = { top: 22, bottom: 182 };

/** From zero, or from below it, to zero or above; wide enough to be divided into steps. */
export function axisDomain([low, high]: readonly [number, number]): readonly [number, number] {
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  return to - from < thinnest ? [from, from + 1] : [from, to];
}

/** The axis from zero to the largest number, or from the smallest where some are below zero. */
export function valueAxis(options: ChartOptions, extent: readonly [number, number]): ValueAxis {
  const [low, high] = extent;
  const scale = scaleLinear(axisDomain(extent), [plot.bottom, plot.top]).nice(4);
  const whole = options.series.every(({ values }) => values.every(Number.isInteger));
  const ticks = scale.ticks(4).filter((tick) => !whole || Number.isInteger(tick));
  const write = axisNumber(options, Math.max(Math.abs(low), Math.abs(high)));
  const start = Math.max(...ticks.map((tick) => textWidth(write(tick)))) + 7;
  const marks = ticks.flatMap((tick) => [
    rule(options, [start, scale(tick)], [chartWidth, scale(tick)]),
    label(options, write(tick), { x: start - 6, y: scale(tick) + letterHeight / 3, anchor: "end" }),
  ]);
  return {
    scale,
    start,
    marks: [label(options, options.valueLabel, { x: 0, y: 9, anchor: "start" }), ...marks],
  };
}

/** The words under the plot; where they do not all fit, every second, third … of them, the first always. */
export function categoryLabels(
  options: ChartOptions,
  middle: (index: number) => number,
  step: number,
): readonly SafeHtml[] {
  const widest = Math.max(...options.categories.map((category) => textWidth(category)));
  const every = Math.max(1, Math.ceil((widest + 6) / step));
  return options.categories.flatMap((category, index) =>
    index % every === 0
      ? [
          label(options, category, {
            x: within(middle(index), category),
            y: plot.bottom + 17,
            anchor: "middle",
          }),
        ]
      : [],
  );
}

function within(middle: number, text: string): number {
  const half = textWidth(text) / 2;
  return Math.min(Math.max(middle, half), Math.max(half, chartWidth - half));
}
