import { Bench } from "tinybench";

/** Two ways of doing the same work, of which one is ours. */
export interface Comparison {
  /** The package that is measured; `npm run bench -- consent` runs its comparisons. */
  readonly package: "core" | "consent" | "notifications" | "pseudonymisation" | "retention";
  /** What is done, in words. */
  readonly work: string;
  /** The named peer. */
  readonly against: string;
  /** Rows, leaves or bytes that one run handles, for the printed rate. */
  readonly count: number;
  /** What is counted. */
  readonly unit: string;
  /** The ratio that we promise, where we promise one. */
  readonly atLeast?: number;
  /** Brings the work back to its start before each run; it is not measured. */
  before?(): unknown;
  ours(): unknown;
  peers(): unknown;
}

/** What a comparison came to. */
export interface Outcome {
  /** Our rate divided by the peer's, the median over the rounds. */
  readonly ratio: number;
  /** Smallest and largest ratio of a round. */
  readonly spread: readonly [number, number];
  /** Units a second of processor time, the median over the rounds. */
  readonly ourRate: number;
  readonly peerRate: number;
}

/** Processor time of the whole process, in milliseconds: what other programs take does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Measures both sides in turns, by processor time.
 *
 * Both run in every round, one after the other and in changing order, so that a machine that slows down slows down
 * both; the ratio is taken within a round.
 *
 * @param comparison - The two sides.
 * @param options - Rounds, and how much processor time a side takes in each at least.
 */
export async function compare(
  comparison: Comparison,
  { rounds = 5, milliseconds = 250 } = {},
): Promise<Outcome> {
  const results: { readonly ours: number; readonly peers: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({
      now: processorTime,
      time: milliseconds,
      iterations: 1,
      warmup: round === 0,
      warmupIterations: 1,
      warmupTime: 0,
      throws: true,
    });
    const sides = ["ours", "peers"] as const;
    for (const side of round % 2 === 0 ? sides : sides.toReversed())
      bench.add(side, () => comparison[side](), hooks(comparison));
    await bench.run();
    results.push({
      ours: rate(bench, "ours", comparison.count),
      peers: rate(bench, "peers", comparison.count),
    });
  }
  const ratios = results.map(({ ours, peers }) => ours / peers);
  return {
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    ourRate: median(results.map(({ ours }) => ours)),
    peerRate: median(results.map(({ peers }) => peers)),
  };
}

function hooks({ before }: Comparison) {
  // Said, since it is not found out without running the work once too often.
  return before === undefined ? {} : { async: true, beforeEach: async () => void (await before()) };
}

function rate(bench: Bench, name: string, count: number): number {
  const result = bench.getTask(name)?.result;
  if (result === undefined || !("latency" in result)) throw new Error(`${name} was not measured`);
  return (count * 1000) / result.latency.p50;
}

/** The middle value; of an even number of values, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}
