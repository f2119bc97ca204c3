/** Colours of a page, by what they are for. */
export interface Palette {
  /** Behind everything. */
  readonly ground: string;
  /** Behind cards and tables. */
  readonly surface: string;
  /** Text. */
  readonly ink: string;
  /** Text that matters less. */
  readonly muted: string;
  /** Thin lines. */
  readonly line: string;
  /** Links, rules under headings, plain badges. */
  readonly accent: string;
  /** Behind plain badges. */
  readonly "accent-soft": string;
  /** Words of badges and what is behind them, by severity. */
  readonly critical: string;
  readonly "critical-soft": string;
  readonly high: string;
  readonly "high-soft": string;
  readonly medium: string;
  readonly "medium-soft": string;
  readonly low: string;
  readonly "low-soft": string;
  readonly ok: string;
  readonly "ok-soft": string;
  /** Series of charts, in their order; their greys differ as well. */
  readonly series: readonly [string, string, string, string, string, string];
}

// Text has at least 4.5:1 on its ground, marks of a chart at least 3:1 (WCAG 2.2 AA); a test computes both.

/** On paper, and on a screen set to light. */
export const light: Palette = {
  ground: "#f6f5f1",
  surface: "#ffffff",
  ink: "#1c2421",
  muted: "#56605b",
  line: "#d9d8d0",
  accent: "#0f5c4a",
  "accent-soft": "#e3efe9",
  critical: "#8c1d18",
  "critical-soft": "#fae6e3",
  high: "#8a3b07",
  "high-soft": "#fbeadb",
  medium: "#6b5200",
  "medium-soft": "#f8f0d3",
  low: "#1d4f80",
  "low-soft": "#e3edf7",
  ok: "#1b5e3a",
  "ok-soft": "#e2f1e7",
  series: ["#0f5c4a", "#c07a1f", "#4a7ab0", "#a8473f", "#7462a3", "#7d8782"],
};

/** On a screen set to dark. */
export const dark: Palette = {
  ground: "#141917",
  surface: "#1d2421",
  ink: "#ecefec",
  muted: "#a9b4ae",
  line: "#35403b",
  accent: "#7fcdb4",
  "accent-soft": "#213a32",
  critical: "#ffb4ab",
  "critical-soft": "#4b1f1b",
  high: "#ffb98a",
  "high-soft": "#472a17",
  medium: "#ecd27a",
  "medium-soft": "#3d3414",
  low: "#a9cdf2",
  "low-soft": "#1d3348",
  ok: "#96d8b1",
  "ok-soft": "#1b3a28",
  series: ["#63b89d", "#e3a656", "#86b0dd", "#dc877f", "#b3a4da", "#8b9690"],
};

/** A palette as CSS declarations: `--ink: …`, `--series-1: …`. */
export function declarations({ series, ...named }: Palette): string {
  const numbered = series.map((colour, index) => [`series-${index + 1}`, colour] as const);
  return [...Object.entries(named), ...numbered].map(([name, colour]) => `--${name}: ${colour};`).join(" ");
}
