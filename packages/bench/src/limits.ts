import { readFileSync } from "node:fs";
import {
  constant,
  findGeneralisation,
  generaliseNumber,
  type Hierarchy,
  hierarchyFromTable,
} from "@data-tika/pseudonymisation";
import { median } from "./compare.js";
import { consentDecision } from "./consent-decision.js";
import { consentVerification } from "./consent-postgres.js";
import { consentReceipt } from "./consent-receipt.js";
import type { Limit } from "./limit.js";
import { notificationLimits } from "./notifications.js";
import { retentionCoverage } from "./retention-coverage.js";
import { columnsOf, once, surveyColumns } from "./risk-data.js";

/** Seconds of processor time, the median of five runs behind one that is not counted. */
function secondsOf(run: () => unknown): number {
  run();
  return median(
    Array.from({ length: 5 }, () => {
      const started = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1_000_000;
    }),
  );
}

/** Levels as many as those with which the Adult extract is usually generalised: 12,960 combinations. */
function hierarchiesOf(
  columns: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, Hierarchy>> {
  const grouped = (name: string, ...sizes: readonly number[]) =>
    hierarchyFromTable(
      [...new Set(columns[name])]
        .sort()
        .map((value, at) => [value, ...sizes.map((size) => `group ${Math.floor(at / size)}`), "*"]),
    );
  return {
    age: [generaliseNumber(5), generaliseNumber(10), generaliseNumber(20), constant()],
    sex: [constant()],
    race: [constant()],
    "marital-status": grouped("marital-status", 3),
    education: grouped("education", 3, 6),
    "native-country": grouped("native-country", 9),
    workclass: grouped("workclass", 3),
    occupation: grouped("occupation", 5),
    "salary-class": [constant()],
  };
}

function search(work: string, read: () => Readonly<Record<string, readonly string[]>>): Limit {
  const columns = once(read);
  return {
    package: "pseudonymisation",
    work,
    unit: "s",
    atMost: 2,
    measure: () =>
      secondsOf(() => findGeneralisation({ columns: columns() }, hierarchiesOf(columns()), { k: 5 })),
  };
}

const file = process.argv.find((word) => word.startsWith("--adult="))?.slice("--adult=".length);

/** What is promised to stay below a limit; `--adult=<path>` adds the census extract itself, nine columns as CSV. */
export const limits: readonly Limit[] = [
  ...consentDecision,
  ...consentReceipt,
  ...notificationLimits,
  ...consentVerification,
  ...retentionCoverage,
  search("optimal generalisation of a table like Adult, nine columns, k = 5", surveyColumns),
  ...(file === undefined
    ? []
    : [
        search("optimal generalisation of Adult, nine columns, k = 5", () =>
          columnsOf(readFileSync(file, "utf8")),
        ),
      ]),
];
