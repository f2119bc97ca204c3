import type { ClassSize, PopulationUniqueness } from "./risk-report.js";

/**
 * How many rows that are alone in the table are alone in the population too, by the estimator of Zayatz: the class
 * sizes of the table stand for those of the population, and a class of j persons shows a single one in the table with
 * the probability of the hypergeometric distribution.
 */
export function populationUniqueness(
  sizes: readonly ClassSize[],
  { records, population }: { readonly records: number; readonly population: number },
): PopulationUniqueness {
  const uniques = sizes[0]?.size === 1 ? sizes[0].classes : 0;
  let shown = 0;
  let rest = 1; // product of (N − n − i + 1) / (N − i) for i below the size
  let reached = 1;
  for (const { size, classes } of sizes) {
    for (; reached < size && rest > 0; reached++) {
      rest *= Math.max(0, population - records - reached + 1) / (population - reached);
    }
    shown += classes * size * (records / population) * rest;
  }
  const alone = uniques === 0 ? 0 : Math.min(uniques, (uniques * uniques * (records / population)) / shown);
  return {
    model: "zayatz",
    estimate: true,
    population,
    records: Number(alone.toPrecision(12)),
    share: records === 0 ? 0 : Number((alone / records).toPrecision(12)),
  };
}
