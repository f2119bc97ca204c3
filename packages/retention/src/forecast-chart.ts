import type { Language } from "@data-tika/core";
import { barChart, type SafeHtml } from "@data-tika/core/document";
import { failure } from "./failure.js";
import type { RetentionForecast } from "./forecast-retention.js";

/** How a forecast is shown. */
export interface ForecastChartOptions {
  /** Language of the texts. */
  readonly language: Language;
  /** BCP 47 tag by which months and numbers are written, such as `fr-MA`. */
  readonly locale: string;
  /** What the tables are called, by `schema.table`; a table without one is called by its own name. */
  readonly names?: Readonly<Record<string, string>>;
}

const words = {
  en: {
    title: "Rows becoming due, by month",
    description: "How many rows reach the end of their retention period in each month ahead.",
    valueLabel: "rows",
    others: "other tables",
    overdue: "already due",
  },
  fr: {
    title: "Lignes arrivant à échéance, par mois",
    description: "Nombre de lignes qui atteignent la fin de leur durée de conservation, mois par mois.",
    valueLabel: "lignes",
    others: "autres tables",
    overdue: "déjà échues",
  },
  ar: {
    title: "الأسطر التي يحل أجلها، حسب الشهر",
    description: "عدد الأسطر التي تنتهي مدة الاحتفاظ بها في كل شهر من الأشهر المقبلة.",
    valueLabel: "أسطر",
    others: "جداول أخرى",
    overdue: "حل أجلها",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/**
 * A forecast as columns, one a month, as an SVG picture for a page or a file.
 *
 * The five tables with most rows have a colour each; the others are joined. What is due already is not drawn.
 *
 * @param forecast - Made by `forecastRetention`. Not changed.
 * @param options - Language, locale and names.
 * @returns The picture, for `page` of `@data-tika/core/document`.
 * @throws {@link DataTikaError} `retention.empty_forecast` when no table has a rule.
 * @throws {@link DataTikaError} `core.invalid_chart` when the locale is unknown.
 * @example
 * ```ts
 * import { forecastChart, type RetentionForecast } from "@data-tika/retention";
 *
 * const months = [{ after: "2025-11-30", until: "2025-12-30", due: 120 }];
 * const forecast: RetentionForecast = {
 *   on: "2025-11-30",
 *   datasets: [{ dataset: "public.visits", overdue: 3, months }],
 * };
 * forecastChart(forecast, { language: "fr", locale: "fr-MA" }).html.startsWith("<svg "); // => true
 * ```
 */
export function forecastChart(forecast: RetentionForecast, options: ForecastChartOptions): SafeHtml {
  const { language, locale } = options;
  const { title, description, valueLabel } = words[language];
  const { categories, series } = shown(forecast, options);
  return barChart({ title, description, language, locale, valueLabel, categories, series });
}

/**
 * A forecast as lines of text for a terminal: a month, a bar and a number in each.
 *
 * @param forecast - Made by `forecastRetention`. Not changed.
 * @param options - Language, locale and names; `width` is the length of the longest bar in characters, 40 when left out.
 * @returns The lines, joined; no colours and no control characters.
 * @throws {@link DataTikaError} `retention.empty_forecast` when no table has a rule.
 * @example
 * ```ts
 * import { forecastText, type RetentionForecast } from "@data-tika/retention";
 *
 * const months = [
 *   { after: "2025-11-30", until: "2025-12-30", due: 120 },
 *   { after: "2025-12-30", until: "2026-01-30", due: 30 },
 * ];
 * const forecast: RetentionForecast = {
 *   on: "2025-11-30",
 *   datasets: [{ dataset: "public.visits", overdue: 3, months }],
 * };
 * const lines = forecastText(forecast, { language: "en", locale: "en", width: 8 }).split("\n");
 * lines[0]; // => Rows becoming due, by month (already due: 3)
 * lines[1]; // => Dec 25 ████████ 120
 * lines[2]; // => Jan 26 ██ 30
 * ```
 */
export function forecastText(
  forecast: RetentionForecast,
  options: ForecastChartOptions & { readonly width?: number },
): string {
  const { title, overdue } = words[options.language];
  const { categories, series } = shown(forecast, options);
  const write = new Intl.NumberFormat(options.locale).format;
  const totals = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const longest = Math.max(1, ...totals);
  const label = Math.max(...categories.map(({ length }) => length));
  const lines = categories.map((month, at) => {
    const total = totals[at] ?? 0;
    const bar = "█".repeat(Math.ceil((total / longest) * (options.width ?? 40)));
    return [month.padEnd(label), bar, write(total)].filter((part) => part !== "").join(" ");
  });
  const before = forecast.datasets.reduce((sum, dataset) => sum + dataset.overdue, 0);
  return [`${title} (${overdue}: ${write(before)})`, ...lines].join("\n");
}

function shown({ datasets }: RetentionForecast, { language, locale, names = {} }: ForecastChartOptions) {
  const [first] = datasets;
  if (first === undefined) throw failure("retention.empty_forecast");
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" });
  const sorted = datasets
    .map(({ dataset, months }) => ({ name: names[dataset] ?? dataset, values: months.map(({ due }) => due) }))
    .toSorted((one, other) => sum(other.values) - sum(one.values));
  const rest = sorted.slice(5);
  const others = first.months.map((_, at) => sum(rest.map(({ values }) => values[at] ?? 0)));
  return {
    categories: first.months.map(({ until }) => month.format(new Date(until))),
    series:
      rest.length <= 1 ? sorted : [...sorted.slice(0, 5), { name: words[language].others, values: others }],
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
