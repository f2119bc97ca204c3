import { dark, declarations, light } from "./palette.js";

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
:is(td.number, .figures dd) { direction: ltr; unicode-bidi: isolate; }
[dir="rtl"] td.number { text-align: left; }
[dir="rtl"] .figures dd { text-align: right; }
figure { margin: 1rem 0; }
figcaption { color: var(--muted); font-size: .9rem; }
.chart { display: block; inline-size: 100%; max-inline-size: 40rem; block-size: auto; color: var(--ink); }
.chart .rule { stroke: var(--line); }
.chart .axis { fill: var(--muted); }
${[1, 2, 3, 4, 5, 6].map((n) => `.chart .fill-${n} { fill: var(--series-${n}); } .chart .line-${n} { stroke: var(--series-${n}); }`).join("\n")}
`;

const media = `@media screen { caption { position: sticky; inset-inline-start: 0; max-inline-size: calc(100vw - 2.25rem); } }
@media (min-width: 44rem) { main { padding: 2.5rem 2rem 5rem; } .chart text { font-size: 9px; } .chart .title { font-size: 11px; } }
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; }
  :root { ${declarations({ ...light, ground: "#ffffff" })} color-scheme: light; }
  html { font-size: 10pt; }
  main { max-inline-size: none; padding: 0; }
  .chart { max-inline-size: 13cm; }
  .chart text { font-size: 9px; }
  .chart .title { font-size: 11px; }
  .scroll { overflow: visible; }
  .no-print { display: none; }
  .card, .figures > div, tr, figure, .avoid-break { break-inside: avoid; }
  h1, h2, h3, caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  .badge, .chart, .figures > div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** The style sheet of every page. */
export const styles = `:root { ${declarations(light)} color-scheme: light dark; }
@media screen and (prefers-color-scheme: dark) { :root { ${declarations(dark)} } }
${text}${blocks}${media}`;
