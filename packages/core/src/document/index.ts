/**
 * Documents that escape what they show, read in French and Arabic, print, and draw charts.
 *
 * @module core/document
 */
export { badge, type Severity } from "./badge.js";
export { type BarChartOptions, barChart } from "./bar-chart.js";
export type { ChartOptions, ChartSeries } from "./chart.js";
export { lineChart } from "./line-chart.js";
export { type PageOptions, page } from "./page.js";
export { bidi, type HtmlValue, html, type SafeHtml } from "./safe-html.js";
export { type TableColumn, type TableOptions, table } from "./table.js";
