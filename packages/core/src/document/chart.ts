import { failure } from "../failure.js";
import type { Language } from "../localised.js";

/** A series of numbers, one for each category of its chart. */
export interface ChartSeries {
  /** Its name in the legend. */
  readonly name: string;
  /** A number for each category, in the same order. */
  readonly values: readonly number[];
}

/** What every chart is made of. */
export interface ChartOptions {
  /** Heading of the chart, drawn above it and read out as its name. */
  readonly title: string;
  /** What the chart shows, in a sentence, for readers who cannot see it. */
  readonly description: string;
  /** Language of the texts; in Arabic the chart runs from right to left. */
  readonly language: Language;
  /** BCP 47 tag by which numbers are written, such as `fr-MA`. The host's own locale is never asked. */
  readonly locale: string;
  /** What stands along the first axis, in order: months, files, groups. */
  readonly categories: readonly string[];
  /** The series, at most six: more than six colours cannot be told apart. */
  readonly series: readonly ChartSeries[];
  /** What the numbers are: "lignes", "personnes". */
  readonly valueLabel: string;
}

/** Width of every chart in its own units; a chart of this width fits a phone and keeps its text readable. */
export const chartWidth = 400;
/** Height of its letters in the same units. */
export const letterHeight = 11.5;

/** Refuses what cannot be drawn. */
export function checkChart({ categories, series, locale }: ChartOptions): void {
  const refuse = (field: string) => failure("core.invalid_chart", { field });
  if (categories.length === 0) throw refuse("categories");
  if (series.length === 0 || series.length > 6) throw refuse("series");
  const drawable = ({ values }: ChartSeries) =>
    values.length === categories.length && values.every((value) => Number.isFinite(value));
  if (!series.every(drawable)) throw refuse("values");
  try {
    new Intl.NumberFormat(locale);
  } catch {
    throw refuse("locale");
  }
}

/** Writes the numbers of a chart's axis: short where the largest is long. */
export function axisNumber({ locale }: ChartOptions, largest: number): (value: number) => string {
  const notation = Math.abs(largest) >= 10_000 ? "compact" : "standard";
  const format = new Intl.NumberFormat(locale, { notation, maximumFractionDigits: 2 });
  return (value) => format.format(value);
}

/** Writes a number of a chart in full. */
export function fullNumber({ locale }: ChartOptions): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (value) => format.format(value);
}

/** About how wide a text is: there is no font to measure with, so on the wide side. */
export function textWidth(text: string, size = letterHeight): number {
  return [...text].length * size * 0.56;
}

/** A text cut between words into lines no wider than `width`. */
export function linesOf(text: string, width: number, size = letterHeight): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length === 0 || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
