import { failure } from "../failure.js";
import { filterClasses } from "./build-classes.js";
import type { ClassTable } from "./class-table.js";
import { diversityOf } from "./diversity.js";
import { effectiveSizes } from "./effective-sizes.js";
import { populationUniqueness } from "./population-uniqueness.js";
import type { AttackerRisks, ClassSize, RiskOptions, RiskReport } from "./risk-report.js";
import { suggestionsFor } from "./suggestions.js";

/** The report of a table of classes. */
export function reportRisk(classes: ClassTable, options: RiskOptions): RiskReport {
  const { quasiIdentifiers, sensitive = [], missing = "category", population, aim } = options;
  const lacks = (at: number) => classes.codes.some((codes) => codes[at] === 0);
  const table = missing === "drop" ? filterClasses(classes, (at) => !lacks(at)) : classes;
  const records = total(table.sizes);
  if (population !== undefined && !(population >= records)) {
    throw failure("pseudonymisation.population_too_small", { records });
  }
  const hiding = missing === "wildcard" ? effectiveSizes(table) : table.sizes;
  const sizes = distribution(table.sizes, hiding);
  const k = sizes[0]?.size ?? 0;
  const risks = attackerRisks(sizes, { records, population });
  const report = {
    quasiIdentifiers: [...quasiIdentifiers],
    records,
    dropped: total(classes.sizes) - records,
    classes: table.sizes.length,
    k,
    uniques: k === 1 ? recordsIn(sizes[0]!) : 0,
    sizes,
    reidentification: risks.prosecutor,
    risks,
    diversity: sensitive.map((column, at) =>
      diversityOf(column, table.sensitive[at]!, {
        classes: table.sizes.length,
        countMissing: missing === "category",
      }),
    ),
  };
  return {
    ...report,
    ...(population !== undefined && {
      populationUniqueness: populationUniqueness(sizes, { records, population }),
    }),
    ...(aim !== undefined && { suggestions: suggestionsFor(table, report, aim) }),
  };
}

function total(sizes: Uint32Array): number {
  let sum = 0;
  for (const size of sizes) sum += size;
  return sum;
}

function distribution(sizes: Uint32Array, hiding: Uint32Array): readonly ClassSize[] {
  const found = new Map<number, { classes: number; records: number }>();
  for (let at = 0; at < sizes.length; at++) {
    let entry = found.get(hiding[at]!);
    if (entry === undefined) {
      entry = { classes: 0, records: 0 };
      found.set(hiding[at]!, entry);
    }
    entry.classes += 1;
    entry.records += sizes[at]!;
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([size, { classes, records }]) =>
      records === size * classes ? { size, classes } : { size, classes, records },
    );
}

/** Records of an entry of the distribution. */
function recordsIn({ size, classes, records }: ClassSize): number {
  return records ?? size * classes;
}

function attackerRisks(
  sizes: readonly ClassSize[],
  { records, population }: { readonly records: number; readonly population: number | undefined },
): AttackerRisks {
  const highest = sizes.length === 0 ? 0 : 1 / sizes[0]!.size;
  const found = sizes.reduce((sum, entry) => sum + recordsIn(entry) / entry.size, 0);
  const average = records === 0 ? 0 : found / records;
  const share = population === undefined || population === 0 ? 1 : records / population;
  const basis = population === undefined ? "table" : "proportional-estimate";
  return {
    prosecutor: { highest, average },
    journalist: { highest: highest * share, basis },
    marketer: { average: average * share, basis },
  };
}
