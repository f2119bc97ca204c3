/**
 * The risk of a table as a picture.
 *
 * @module pseudonymisation/chart
 */
export type { RiskChartOptions } from "./risk-chart.js";
export { riskChart } from "./risk-chart.js";
