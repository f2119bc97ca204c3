import type { Language } from "@data-tika/core";
import { barChart, type SafeHtml } from "@data-tika/core/document";
import type { RiskReport } from "../risk/risk-report.js";

/** How a chart is written. */
export interface RiskChartOptions {
  /** Language of the texts; in Arabic the chart runs from right to left. */
  readonly language: Language;
  /** BCP 47 tag by which numbers are written, such as `fr-MA`. */
  readonly locale: string;
}

interface Words {
  readonly title: string;
  readonly valueLabel: string;
  /** What the chart shows, for readers who cannot see it. */
  readonly describe: (records: string, k: string, uniques: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  fr: {
    title: "Enregistrements selon la taille de leur classe",
    valueLabel: "enregistrements",
    describe: (records, k, uniques) =>
      `Enregistrements : ${records} ; seuls dans leur classe : ${uniques} ; plus petite classe : ${k}.`,
  },
  ar: {
    title: "التسجيلات حسب حجم الفئة التي تنتمي إليها",
    valueLabel: "عدد التسجيلات",
    describe: (records, k, uniques) =>
      `عدد التسجيلات: ${records}؛ المنفردة في فئتها: ${uniques}؛ حجم أصغر فئة: ${k}.`,
  },
  en: {
    title: "Records by the size of their class",
    valueLabel: "records",
    describe: (records, k, uniques) =>
      `Records: ${records}; alone in their class: ${uniques}; smallest class: ${k}.`,
  },
};

const bands = [1, 2, 3, 5, 10, 20, 50, 100] as const;

/**
 * How many records stand in small classes and how many in large ones, as an SVG picture.
 *
 * @param report - A report of `assessRisk`, also of a counter or a file.
 * @param options - Language and locale.
 * @returns Markup for `page` of `@data-tika/core/document`; written to a file of its own it is a whole SVG document.
 * @throws {@link DataTikaError} `core.invalid_chart` when the locale is unknown.
 * @example
 * ```ts
 * import { assessRisk } from "@data-tika/pseudonymisation";
 * import { riskChart } from "@data-tika/pseudonymisation/chart";
 *
 * const report = assessRisk([{ town: "Fès" }, { town: "Fès" }, { town: "Taza" }], { quasiIdentifiers: ["town"] });
 * riskChart(report, { language: "fr", locale: "fr-MA" }).html.includes("seuls dans leur classe : 1"); // => true
 * ```
 */
export function riskChart(
  report: Pick<RiskReport, "records" | "k" | "uniques" | "sizes">,
  options: RiskChartOptions,
): SafeHtml {
  const { title, valueLabel, describe } = words[options.language];
  const number = (value: number) => written(value, options.locale);
  const values = bands.map((from, at) => recordsBetween(report, from, bands[at + 1]));
  return barChart({
    ...options,
    title,
    valueLabel,
    description: describe(number(report.records), number(report.k), number(report.uniques)),
    categories: bands.map((from, at) => bandName(from, bands[at + 1], number)),
    series: [{ name: valueLabel, values }],
  });
}

/** A locale that is none is refused by the chart itself, with its own error. */
function written(value: number, locale: string): string {
  try {
    return new Intl.NumberFormat(locale).format(value);
  } catch {
    return String(value);
  }
}

function bandName(from: number, next: number | undefined, number: (value: number) => string): string {
  if (next === undefined) return `${number(from)}+`;
  return next === from + 1 ? number(from) : `${number(from)}–${number(next - 1)}`;
}

function recordsBetween(
  { sizes }: Pick<RiskReport, "sizes">,
  from: number,
  to = Number.POSITIVE_INFINITY,
): number {
  return sizes
    .filter(({ size }) => size >= from && size < to)
    .reduce((sum, { size, classes, records }) => sum + (records ?? size * classes), 0);
}
