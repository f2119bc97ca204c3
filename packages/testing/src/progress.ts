import { writeSync } from "node:fs";

const everyMilliseconds = 5_000;

/** Whether the long runs are asked for, `DATA_TIKA_LONG=1`. */
export const isLongRun = process.env["DATA_TIKA_LONG"] === "1";

/**
 * A line on the standard error every five seconds of a long run; nothing in everyday tests.
 *
 * @param work - What is done, in words.
 * @param total - How many there are.
 */
export function progressLine(work: string, total: number): (done: number, more?: string) => void {
  const format = new Intl.NumberFormat("en");
  const begun = performance.now();
  let last = begun;
  return (done, more = "") => {
    const time = performance.now();
    if (!isLongRun || (time - last < everyMilliseconds && done < total)) return;
    last = time;
    const seconds = Math.round((time - begun) / 1_000);
    writeSync(2, `${work}: ${format.format(done)} of ${format.format(total)} in ${seconds} s${more}\n`);
  };
}
