import bidiModule, { type Bidi } from "bidi-js";

// Its types say that it has a default export; what Node imports is the function itself.
const bidi = (bidiModule as unknown as () => Bidi)();

/** A piece of a line that runs in one direction. */
export interface Run {
  /** Its characters as they are drawn: brackets mirrored, invisible controls taken out. */
  readonly text: string;
  /** Distance from the left end of the line. */
  readonly x: number;
}

/** One line: its runs in reading order, each knowing where it stands. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Width of a run in points. */
export type Measure = (text: string) => number;

/** How a text is broken. */
export interface Breaking {
  /** Direction of a paragraph; `auto` takes that of its first letter. */
  readonly direction: "ltr" | "rtl" | "auto";
  /** Room for a line. */
  readonly width: number;
  readonly measure: Measure;
}

/** A text as lines, by the Unicode bidirectional algorithm: levels by paragraph, order by line. */
export function linesOf(text: string, breaking: Breaking): Line[] {
  return clean(text)
    .split("\n")
    .flatMap((paragraph) => paragraphLines(paragraph, breaking));
}

/** Width of the widest piece that is not broken, and of the longest line when nothing is. */
export function widthsOf(text: string, breaking: Breaking): { readonly word: number; readonly line: number } {
  const whole = linesOf(text, { ...breaking, width: Number.POSITIVE_INFINITY });
  const words = text.split(/[\s/-]+/).flatMap((word) => linesOf(word, { ...breaking, width: Infinity }));
  const widest = (lines: readonly Line[]) => Math.max(0, ...lines.map(({ width }) => width));
  return { word: widest(words), line: widest(whole) };
}

/** Every separator of lines is one, a narrow space is a space, and control characters have no shape. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .replace(/[\u2000-\u200a\u202f\u205f\u3000]/g, "\u00a0");
}

function paragraphLines(text: string, { direction, width, measure }: Breaking): Line[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs = (start: number, end: number) => logicalRuns(text, levels, start, end);
  const wide = (start: number, end: number) =>
    runs(start, end).reduce((sum, { text: run }) => sum + measure(run), 0);
  return breakLines(text, width, wide).map(([start, end]) => place(runs(start, end), measure));
}

/** Where lines begin and end. A word that is wider than the line is broken between letters. */
function breakLines(text: string, width: number, wide: (start: number, end: number) => number) {
  const visibleEnd = text.trimEnd().length;
  // Most texts fit, and shaping them piece by piece is what takes the time.
  if (wide(0, visibleEnd) <= width) return [[0, visibleEnd] as const];
  const lines: (readonly [start: number, end: number])[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const piece of text.matchAll(/[^ \-/]*(?:[-/]+| +|$)/g)) {
    if (piece[0] === "") continue;
    const from = piece.index;
    const visible = from + piece[0].trimEnd().length;
    if (end > start && used + wide(from, visible) > width) {
      lines.push([start, end]);
      [start, used] = [from, 0];
    }
    const begun = start;
    for (const letter of wide(from, visible) > width ? letters(text, from, visible) : []) {
      if (wide(start, letter.end) <= width || letter.start === start) continue;
      lines.push([start, letter.start]);
      start = letter.start;
    }
    end = visible;
    used = (start === begun ? used : -wide(from, start)) + wide(from, from + piece[0].length);
  }
  lines.push([start, end]);
  return lines;
}

/** Letters with their marks. */
function letters(text: string, from: number, to: number) {
  return [...text.slice(from, to).matchAll(/\P{M}\p{M}*|\p{M}+/gu)].map((found) => ({
    start: from + found.index,
    end: from + found.index + found[0].length,
  }));
}

interface LevelRun extends Omit<Run, "x"> {
  readonly level: number;
}

const controls = /(?!\u200c)[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
/** Letters on its two sides do not join: each side is a run of its own. */
const nonJoiner = "\u200c";

function logicalRuns(text: string, levels: Uint8Array, start: number, end: number): LevelRun[] {
  const runs: LevelRun[] = [];
  for (let from = start; from < end; ) {
    const level = levels[from] ?? 0;
    let to = from + 1;
    while (to < end && levels[to] === level) to++;
    for (const shown of text.slice(from, to).replace(controls, "").split(nonJoiner))
      if (shown !== "") runs.push({ text: level % 2 === 1 ? mirrored(shown) : shown, level });
    from = to;
  }
  return runs;
}

/** Brackets point the other way; and without a letter no shaper knows that the run is read from the right. */
function mirrored(text: string): string {
  const turned = [...text].map((character) => bidi.getMirroredCharacter(character) ?? character);
  return /\p{L}/u.test(text) ? turned.join("") : turned.reverse().join("");
}

/** Rule L2: from the highest level down to the lowest odd one, what is of that level or above is turned round. */
function place(runs: readonly LevelRun[], measure: Measure): Line {
  const widths = runs.map(({ text }) => measure(text));
  const order = runs.map((_, index) => index);
  const levels = runs.map(({ level }) => level);
  for (let level = Math.max(0, ...levels); level > 0; level--)
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && (levels[order[to] as number] ?? 0) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  const starts = new Map<number, number>();
  const width = order.reduce((x, index) => {
    starts.set(index, x);
    return x + (widths[index] ?? 0);
  }, 0);
  return {
    runs: runs.map(({ text }, index) => ({ text, x: starts.get(index) ?? 0 })),
    width,
  };
}
