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
  /** How many of them the peer handles, where it would take minutes over all: fewer, at the same cost each. */
  readonly peerCount?: number;
  /** What is counted. */
  readonly unit: string;
  /** The ratio that we promise, where we promise one. */
  readonly atLeast?: number;
  /** Peak memory of our side in a process of its own, where we promise a limit. */
  readonly memory?: { readonly most: number; megabytes(): number };
  /** Milliseconds of processor time that other processes have taken for it so far, a server's. */
  elsewhere?(): number;
  /** Whether time by the clock is measured instead: where what is promised is how long callers wait for a disk. */
  readonly clock?: "wall";
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
  /** Peak memory of our side, in megabytes, where it is measured. */
  readonly megabytes?: number;
}

const rounds = 7;
const roundsOfSlow = 5;
const slowMilliseconds = 2_000;
const leastMilliseconds = 500;

/**
 * Measures both sides in turns, by the processor time of this process and of a server that works for it: what other programs take
 * does not count.
 *
 * Both run once to warm up, then in every round, one after the other and in changing order, so that a machine that
 * slows down slows down both; the ratio is taken within a round. A side that is done quickly runs several times.
 *
 * @param comparison - The two sides.
 */
export async function compare(comparison: Comparison): Promise<Outcome> {
  const warm = (await processorTime(comparison, "ours", 0)) + (await processorTime(comparison, "peers", 0));
  // What the peer would take over all, where it handles fewer.
  const peersShare = (comparison.peerCount ?? comparison.count) / comparison.count;
  const results: { readonly ours: number; readonly peers: number }[] = [];
  for (let round = 0; round < (warm > slowMilliseconds ? roundsOfSlow : rounds); round += 1) {
    const taken = { ours: 0, peers: 0 };
    const sides = ["ours", "peers"] as const;
    for (const side of round % 2 === 0 ? sides : sides.toReversed())
      taken[side] = await processorTime(comparison, side, leastMilliseconds);
    results.push({ ours: taken.ours, peers: taken.peers / peersShare });
  }
  const ratios = results.map(({ ours, peers }) => peers / ours);
  const rate = (milliseconds: number) => (comparison.count * 1000) / milliseconds;
  return {
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    ourRate: median(results.map(({ ours }) => rate(ours))),
    peerRate: median(results.map(({ peers }) => rate(peers))),
    ...(comparison.memory && { megabytes: comparison.memory.megabytes() }),
  };
}

/** Milliseconds of processor time that one run takes, the mean of as many as fill the time. */
async function processorTime(comparison: Comparison, side: "ours" | "peers", least: number): Promise<number> {
  let taken = 0;
  for (let runs = 1; ; runs += 1) {
    await comparison.before?.();
    const [begun, clock] = [process.cpuUsage(), performance.now()];
    const elsewhere = comparison.elsewhere?.() ?? 0;
    await comparison[side]();
    const { user, system } = process.cpuUsage(begun);
    taken +=
      comparison.clock === "wall"
        ? performance.now() - clock
        : (user + system) / 1000 + (comparison.elsewhere?.() ?? 0) - elsewhere;
    if (taken >= least) return taken / runs;
  }
}

/** The middle value; of an even number of values, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}
