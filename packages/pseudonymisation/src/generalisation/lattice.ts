/** All combinations of levels. A node is numbered in mixed radix; a node above another is at least as coarse everywhere. */
export interface Lattice {
  /** Number of nodes. */
  readonly size: number;
  /** Levels of a node, one for each column. */
  levelsOf(node: number): readonly number[];
  /** Information lost at a node: the mean over the columns. It never falls on the way up. */
  lossOf(node: number): number;
  /** Nodes one step coarser. */
  above(node: number): readonly number[];
  /** Calls back for a node and all that are at least as coarse, or at most as coarse. */
  forEach(node: number, direction: "up" | "down", visit: (node: number) => void): void;
}

/** The lattice of columns with their losses, level by level. */
export function createLattice(losses: readonly (readonly number[])[]): Lattice {
  const steps: number[] = [];
  let size = 1;
  for (const { length } of losses) {
    steps.push(size);
    size *= length;
  }
  const levelsOf = (node: number) => losses.map(({ length }, at) => Math.floor(node / steps[at]!) % length);
  return {
    size,
    levelsOf,
    lossOf: (node) =>
      levelsOf(node).reduce((sum, level, at) => sum + losses[at]![level]!, 0) / Math.max(1, losses.length),
    above: (node) =>
      levelsOf(node).flatMap((level, at) => (level + 1 < losses[at]!.length ? [node + steps[at]!] : [])),
    forEach: (node, direction, visit) => {
      let nodes = [0];
      levelsOf(node).forEach((level, at) => {
        const top = losses[at]!.length - 1;
        const [from, to] = direction === "up" ? [level, top] : [0, level];
        const range = Array.from({ length: to - from + 1 }, (_, step) => (from + step) * steps[at]!);
        nodes = nodes.flatMap((start) => range.map((step) => start + step));
      });
      nodes.forEach(visit);
    },
  };
}

/** What a search found. */
export interface Search {
  /** The passing node of least loss; `undefined` when even the coarsest fails. */
  readonly node: number | undefined;
  /** Nodes that were tried. */
  readonly checked: number;
}

/**
 * The passing node of least loss. Whoever passes, passes all the way up; whoever fails, fails all the way down: so a
 * path through untried nodes is searched by halving, and every trial settles a whole part of the lattice.
 *
 * @see F. Kohlmayer et al., Flash, 2012
 */
export function searchLattice(lattice: Lattice, passes: (node: number) => boolean): Search {
  const settled = new Uint8Array(lattice.size);
  const losses = Float64Array.from({ length: lattice.size }, (_, node) => lattice.lossOf(node));
  let best: number | undefined;
  let checked = 0;
  const trial = (node: number): boolean => {
    checked += 1;
    const passed = passes(node);
    lattice.forEach(node, passed ? "up" : "down", (other) => {
      settled[other] = 1;
    });
    if (passed && (best === undefined || losses[node]! < losses[best]!)) best = node;
    return passed;
  };
  trial(lattice.size - 1);
  if (best === undefined) return { node: best, checked };
  for (const start of Uint32Array.from(losses.keys()).sort((a, b) => losses[a]! - losses[b]!)) {
    // Everything that follows loses at least as much as what is found.
    if (losses[start]! >= losses[best]!) break;
    if (settled[start] === 0) halve(pathUp(lattice, start, { losses, settled }), trial);
  }
  return { node: best, checked };
}

interface Progress {
  readonly losses: Float64Array;
  readonly settled: Uint8Array;
}

function pathUp(lattice: Lattice, start: number, { losses, settled }: Progress): readonly number[] {
  const path = [start];
  for (let node: number | undefined = start; node !== undefined; ) {
    const open: readonly number[] = lattice.above(node).filter((next) => settled[next] === 0);
    node = open.toSorted((a, b) => losses[a]! - losses[b]!)[0];
    if (node !== undefined) path.push(node);
  }
  return path;
}

function halve(path: readonly number[], trial: (node: number) => boolean): void {
  let [low, high] = [0, path.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (trial(path[middle]!)) high = middle - 1;
    else low = middle + 1;
  }
}
