import { SingleBar } from "cli-progress";

/** Reports how far a long step is. */
export interface Progress {
  /** Tells how many of the total are done. */
  readonly to: (done: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/**
 * A progress bar with rate and time left on the terminal; nothing where the output is not a terminal.
 *
 * @param label - What is being done.
 * @param total - How many there are in all.
 */
export function progressBar(label: string, total: number): Progress {
  if (!process.stderr.isTTY) return { to: () => {}, end: () => {} };
  const started = performance.now();
  const bar = new SingleBar({
    format: `  ${label.padEnd(34)} {bar} {percentage}% · {value}/{total} · {rate}/s · {eta_formatted} left`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(total, 0, { rate: "–" });
  return {
    to: (done) => bar.update(done, { rate: Math.round((done * 1000) / (performance.now() - started + 1)) }),
    end: () => bar.stop(),
  };
}
