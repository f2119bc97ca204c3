import { readFileSync } from "node:fs";
import {
  constant,
  findGeneralisation,
  generaliseNumber,
  type Hierarchy,
  hierarchyFromTable,
} from "@data-tika/pseudonymisation";
import { median } from "./compare.js";
import { columnsOf, once, surveyColumns } from "./risk-data.js";

/** Work without a peer that is promised to end in some processor time. */
export interface Limit {
  readonly package: "pseudonymisation";
  /** What is done, in words. */
  readonly work: string;
  /** Seconds of processor time that are promised. */
  readonly atMost: number;
  run(): unknown;
}

/** Seconds of processor time, the median of five runs behind one that is not counted. */
export function secondsOf({ run }: Limit): number {
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
    atMost: 2,
    run: () => findGeneralisation({ columns: columns() }, hierarchiesOf(columns()), { k: 5 }),
  };
}

const file = process.argv.find((word) => word.startsWith("--adult="))?.slice("--adult=".length);

/** What is promised to end in time; `--adult=<path>` adds the census extract itself, nine columns as CSV. */
export const limits: readonly Limit[] = [
  search("optimal generalisation of a table like Adult, nine columns, k = 5", surveyColumns),
  ...(file === undefined
    ? []
    : [
        search("optimal generalisation of Adult, nine columns, k = 5", () =>
          columnsOf(readFileSync(file, "utf8")),
        ),
      ]),
];
