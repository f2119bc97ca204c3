/** What the pages add to the style sheet of `@data-tika/core/document`. */
export const styles = `
main { max-inline-size: 46rem; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .5rem 1.5rem; margin-block-end: 1.5rem; }
.top a { font-weight: 600; }
.lead { font-size: 1.1rem; color: var(--muted); max-inline-size: 52ch; }
.about p { max-inline-size: 64ch; }
.about dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin: 1.25rem 0 0; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.about dd { margin: 0; }
.questions { display: grid; gap: 1rem; margin-block: 1rem 1.5rem; }
.question { margin: 0; padding: 1.1rem 1.25rem 1.25rem; background: var(--surface); border: 1px solid var(--line); border-radius: 12px; min-inline-size: 0; }
.question legend { float: inline-start; inline-size: 100%; padding: 0; font-weight: 650; font-size: 1.08rem; line-height: 1.4; }
.question legend small { display: block; font-weight: 400; font-size: .95rem; color: var(--muted); }
.question > * { clear: both; }
.question .state { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .9rem; margin: .7rem 0 0; padding-block-start: .1rem; }
.question .note { margin: .7rem 0 0; color: var(--muted); font-size: .94rem; }
.choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: .6rem; margin-block-start: .9rem; }
.choices label { position: relative; display: flex; align-items: center; gap: .65rem; min-block-size: 3rem; padding: .55rem .9rem; border: 1.5px solid var(--muted); border-radius: 9px; cursor: pointer; background: var(--ground); }
.choices label:hover { border-color: var(--accent); }
.choices label:has(:checked) { border-color: var(--accent); background: var(--accent-soft); box-shadow: inset 0 0 0 1px var(--accent); }
.choices label:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.choices input { inline-size: 1.2rem; block-size: 1.2rem; margin: 0; accent-color: var(--accent); flex: none; }
.choices input:focus-visible { outline: none; }
button, .file { font: inherit; font-weight: 650; min-block-size: 3rem; padding: .6rem 1.4rem; border-radius: 9px; border: 1.5px solid var(--accent); cursor: pointer; }
button { background: var(--accent); color: var(--surface); }
button.quiet { background: transparent; color: var(--accent); }
button:hover { filter: brightness(1.08); }
.actions { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; margin-block-start: .9rem; }
.message { display: flex; gap: .7rem; padding: .9rem 1.1rem; margin-block: 0 1.5rem; border-radius: 10px; background: var(--ok-soft); color: var(--ok); font-weight: 600; border: 1px solid currentColor; }
.message[data-kind="nothing"], .message[data-kind="refused"], .message[data-kind="unable"] { background: var(--high-soft); color: var(--high); }
.verdict dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; }
.verdict dd { margin: 0; overflow-wrap: anywhere; }
.file { display: inline-block; background: var(--surface); color: var(--accent); max-inline-size: 100%; }
.question .state { margin-block-start: .5rem; }
.more { margin-block-start: 1.75rem; }
@media (max-width: 30rem) { .about dl, .verdict dl { grid-template-columns: 1fr; gap: 0; } .about dd, .verdict dd { margin-block-end: .6rem; } .actions button, form > button { inline-size: 100%; } }
`;
