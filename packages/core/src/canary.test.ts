import { isDataTikaError } from "@data-tika/core";
import { barChart, type ChartOptions, html, lineChart, page, type SafeHtml } from "@data-tika/core/document";
import * as time from "@data-tika/core/time";
import { canary, canaryOutlets } from "@data-tika/testing";
import { describe, expect, test } from "vitest";

type Throwing = readonly [code: string, run: () => unknown];

/** What `run` throws; a canary that does not fail proves nothing. */
function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

const calendar = time.moroccanCalendar({ sector: "public" });
const from = "2026-11-21";

const timePaths: readonly Throwing[] = [
  ["core.invalid_day", () => time.parseCivilDay(canary)],
  ["core.invalid_day", () => time.addPeriod(canary, "P1D")],
  ["core.invalid_day", () => time.daysBetween(from, canary)],
  ["core.invalid_day", () => time.shiftDay(canary, 1)],
  ["core.invalid_day", () => calendar.isWorkingDay(canary)],
  ["core.invalid_day", () => calendar.nextWorkingDay(canary)],
  ["core.invalid_day", () => time.legalDeadline("rectification.reply", { from: canary, calendar })],
  ["core.invalid_day", () => time.moroccanCalendar({ sector: "public", exceptional: [canary] })],
  ["core.invalid_day", () => suspended({ asked: canary })],
  ["core.invalid_day", () => suspended({ asked: from, received: canary })],
  ["core.invalid_instant", () => time.parseInstant(canary)],
  ["core.invalid_instant", () => time.casablancaDay(new Date(canary))],
  ["core.invalid_instant", () => time.legalDeadline("declaration.receipt", { from: canary, calendar })],
  ["core.invalid_instant", () => time.legalDeadline("access.reply", { from: canary, calendar })],
  ["core.invalid_period", () => time.parsePeriod(canary)],
  ["core.invalid_period", () => time.addPeriod(from, canary)],
  [
    "core.invalid_period",
    () => time.formatPeriod({ years: canary as unknown as number, months: 0, days: 0 }),
  ],
  ["core.invalid_calendar", () => time.moroccanCalendar({ sector: canary as time.Sector })],
  [
    "core.invalid_calendar",
    () => time.moroccanCalendar({ sector: "public", weekend: [canary as time.Weekday] }),
  ],
  ["core.unknown_delay", () => time.legalDeadline(canary as time.LegalDelayId, { from, calendar })],
  [
    "core.not_suspendable",
    () => time.legalDeadline("transfer.change", { from, calendar, suspensions: [{ asked: canary }] }),
  ],
  ["core.invalid_suspension", () => suspended({ asked: "2020-01-01", received: canary })],
];

function suspended(suspension: time.Suspension) {
  return time.legalDeadline("rectification.reply", { from, calendar, suspensions: [suspension] });
}

const chart: ChartOptions = {
  title: canary,
  description: canary,
  language: "fr",
  locale: "fr-MA",
  categories: [canary],
  series: [{ name: canary, values: [1] }],
  valueLabel: canary,
};

const documentPaths: readonly Throwing[] = [
  ["core.unsafe_template", () => html`<p class=${canary}></p>`],
  ["core.unsafe_template", () => html`<p>${{ html: canary } as SafeHtml}</p>`],
  ["core.unsafe_template", () => html`<p style="${`url(${canary})`}"></p>`],
  ["core.unsafe_link", () => html`<a href="${`javascript:${canary}`}">lien</a>`],
  [
    "core.unsafe_template",
    () => page({ title: canary, language: "fr", body: html``, styles: `</style>${canary}` }),
  ],
  ["core.invalid_chart", () => barChart({ ...chart, series: [] })],
  ["core.invalid_chart", () => lineChart({ ...chart, series: [{ name: canary, values: [Number.NaN] }] })],
  ["core.invalid_chart", () => barChart({ ...chart, locale: canary.repeat(9) })],
];

describe.each([
  ["time", timePaths],
  ["document", documentPaths],
])("%s says nothing of what it was given", (_, paths) => {
  test.each(paths)("%s: %s", (code, run) => {
    const error = thrownBy(run);
    expect(isDataTikaError(error, code)).toBe(true);
    expect(canaryOutlets(error)).toEqual([]);
  });
});
