// Contrast of every text on its ground is at least 4.5:1 (WCAG 2.2 AA), in light and in dark; a test computes it.
const light = `--ground: #f6f5f1; --surface: #ffffff; --ink: #1c2421; --muted: #56605b; --line: #d9d8d0;
  --accent: #0f5c4a; --accent-soft: #e3efe9;
  --critical: #8c1d18; --critical-soft: #fae6e3; --high: #8a3b07; --high-soft: #fbeadb;
  --medium: #6b5200; --medium-soft: #f8f0d3; --low: #1d4f80; --low-soft: #e3edf7; --ok: #1b5e3a; --ok-soft: #e2f1e7;
  --series-1: #0f5c4a; --series-2: #d08a2e; --series-3: #4e7fb5; --series-4: #a8473f; --series-5: #7b6aa6; --series-6: #8f9a94;`;

const dark = `--ground: #141917; --surface: #1d2421; --ink: #ecefec; --muted: #a9b4ae; --line: #35403b;
  --accent: #7fcdb4; --accent-soft: #213a32;
  --critical: #ffb4ab; --critical-soft: #4b1f1b; --high: #ffb98a; --high-soft: #472a17;
  --medium: #ecd27a; --medium-soft: #3d3414; --low: #a9cdf2; --low-soft: #1d3348; --ok: #96d8b1; --ok-soft: #1b3a28;
  --series-1: #63b89d; --series-2: #e3a656; --series-3: #86b0dd; --series-4: #dc877f; --series-5: #b3a4da; --series-6: #8b9690;`;

const text = `*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.55 "Segoe UI", system-ui, -apple-system, "Noto Sans", "Noto Naskh Arabic", sans-serif;
  text-size-adjust: 100%; }
html:lang(ar) { font-family: "Segoe UI", "Noto Naskh Arabic", "Noto Sans Arabic", system-ui, sans-serif; line-height: 1.8; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: break-word; }
main { max-inline-size: 62rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.3rem); margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-block-end: .35rem; border-block-end: 2px solid var(--accent); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
html:lang(ar) :is(h1, h2, h3) { letter-spacing: 0; line-height: 1.5; }
p, ul, ol, dl { margin: 0 0 .9rem; }
p, li { max-inline-size: 72ch; }
a { color: var(--accent); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .9rem 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; direction: ltr; }
dt { color: var(--muted); font-size: .9rem; }
dd { margin: 0 0 .6rem; }
.muted { color: var(--muted); }
`;

const blocks = `.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); margin-block: 1rem; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.15rem; min-inline-size: 0; }
.card > :first-child { margin-block-start: 0; }
.card > :last-child { margin-block-end: 0; }
.figures { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); margin: 1rem 0; }
.figures > div { background: var(--surface); border: 1px solid var(--line); border-inline-start: 4px solid var(--accent);
  border-radius: 8px; padding: .7rem .9rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.3; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; padding: .08em .6em; border-radius: 999px; border: 1px solid currentColor; font-size: .82rem;
  font-weight: 600; white-space: nowrap; background: var(--accent-soft); color: var(--accent); }
.badge[data-severity="critical"] { background: var(--critical-soft); color: var(--critical); }
.badge[data-severity="high"] { background: var(--high-soft); color: var(--high); }
.badge[data-severity="medium"] { background: var(--medium-soft); color: var(--medium); }
.badge[data-severity="low"] { background: var(--low-soft); color: var(--low); }
.badge[data-severity="ok"] { background: var(--ok-soft); color: var(--ok); }
.scroll { overflow-x: auto; margin-block: 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; }
table { border-collapse: collapse; inline-size: 100%; font-size: .94rem; }
caption { text-align: start; padding: .7rem .9rem .4rem; font-weight: 600; }
th, td { padding: .5rem .9rem; text-align: start; vertical-align: top; border-block-start: 1px solid var(--line); }
thead th { color: var(--muted); font-size: .84rem; border-block-start: 0; white-space: nowrap; }
tbody th { font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 1rem 0; }
figcaption { color: var(--muted); font-size: .9rem; }
.chart { display: block; inline-size: 100%; max-inline-size: 40rem; block-size: auto; color: var(--ink); }
.chart .rule { stroke: var(--line); }
.chart .axis { fill: var(--muted); }
${[1, 2, 3, 4, 5, 6].map((n) => `.chart .fill-${n} { fill: var(--series-${n}); } .chart .line-${n} { stroke: var(--series-${n}); }`).join("\n")}
`;

const media = `@media (min-width: 44rem) { main { padding: 2.5rem 2rem 5rem; } .chart text { font-size: 9px; } }
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; }
  :root { ${light} --ground: #ffffff; color-scheme: light; }
  html { font-size: 10pt; }
  main { max-inline-size: none; padding: 0; }
  .chart { max-inline-size: 13cm; }
  .chart text { font-size: 9px; }
  .scroll { overflow: visible; }
  .no-print { display: none; }
  .card, .figures > div, tr, figure, .avoid-break { break-inside: avoid; }
  h1, h2, h3, caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  .badge, .chart, .figures > div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** Colours of the page in light and in dark, as CSS declarations. @internal */
export const palettes = { light, dark };

/** The style sheet of every page. */
export const styles = `:root { ${light} color-scheme: light dark; }
@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }
${text}${blocks}${media}`;
