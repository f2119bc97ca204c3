import { type ChartOptions, chartWidth, letterHeight, linesOf, textWidth } from "./chart.js";
import { light } from "./palette.js";
import { html, type SafeHtml } from "./safe-html.js";

/** What a chart draws below its title and legend. */
export interface Drawing {
  /** Height it takes. */
  readonly height: number;
  /** Marks, axes and labels; its own top is zero. */
  readonly marks: SafeHtml;
}

/** Draws the sign of a series in the legend, 13 wide and 10 high, at a place from the side where reading starts. */
export type DrawKey = (
  options: ChartOptions,
  series: number,
  place: { readonly x: number; readonly y: number },
) => SafeHtml;

const titleHeight = 13.5;
const legendLine = 17;

/** The whole SVG: name and description for those who do not see it, title, legend, and the drawing below. */
export function frame(options: ChartOptions, draw: () => Drawing, key: DrawKey = squareKey): SafeHtml {
  const { title, description, language } = options;
  const id = `chart-${fingerprint(JSON.stringify(options))}`;
  const titleLines = linesOf(title, chartWidth - 8, titleHeight);
  const legend = legendRows(options);
  const top = titleLines.length * 18 + legend.length * legendLine + 8;
  const { height, marks } = draw();
  const heading = titleLines.map(
    (line, row) =>
      html`<text x="${across(options, 0)}" y="${14 + row * 18}" font-size="${titleHeight}" font-weight="600" class="title">${line}</text>`,
  );
  const keys = legend.flatMap((row, index) =>
    drawLegend(options, { row, key, y: titleLines.length * 18 + 13 + index * legendLine }),
  );
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="${id}-title ${id}-description" lang="${language}" direction="${language === "ar" ? "rtl" : "ltr"}" viewBox="0 0 ${chartWidth} ${round(top + height)}" font-family="system-ui, 'Segoe UI', 'Noto Sans', 'Noto Naskh Arabic', sans-serif" font-size="${letterHeight}" fill="currentColor">
<title id="${id}-title">${title}</title>
<desc id="${id}-description">${description}</desc>
${heading}${keys}
<g transform="translate(0 ${top})">
${marks}
</g>
</svg>`;
}

/** A place along the width, from the side where reading starts. */
export function across({ language }: Pick<ChartOptions, "language">, x: number): number {
  return round(language === "ar" ? chartWidth - x : x);
}

/** A rectangle by its place from the side where reading starts. */
export function box(
  options: ChartOptions,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  mark: { readonly series: number; readonly title: string },
): SafeHtml {
  const x = options.language === "ar" ? chartWidth - place.x - place.width : place.x;
  return html`<rect x="${round(x)}" y="${round(place.y)}" width="${round(place.width)}" height="${round(place.height)}" fill="${colourOf(mark.series)}" class="fill-${mark.series + 1}">${mark.title !== "" && html`<title>${mark.title}</title>`}</rect>`;
}

/** A straight line of the axis. */
export function rule(
  options: ChartOptions,
  from: readonly [number, number],
  to: readonly [number, number],
): SafeHtml {
  return html`<line x1="${across(options, from[0])}" y1="${round(from[1])}" x2="${across(options, to[0])}" y2="${round(to[1])}" stroke="${light.line}" class="rule"/>`;
}

/** A word of an axis or beside a mark. */
export function label(
  options: ChartOptions,
  text: string,
  place: {
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "middle" | "end";
    readonly strong?: boolean;
  },
): SafeHtml {
  const [fill, kind] = place.strong === true ? ["currentColor", "value"] : [light.muted, "axis"];
  return html`<text x="${across(options, place.x)}" y="${round(place.y)}" text-anchor="${place.anchor}" fill="${fill}" class="${kind}">${text}</text>`;
}

/** Two decimals are finer than any printer, and the file stays small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Colour of a series outside a page; inside, the page's style sheet takes over. */
export function colourOf(series: number): string {
  return light.series[series] as string;
}

interface Key {
  readonly name: string;
  readonly series: number;
  readonly x: number;
}

function legendRows({ series }: ChartOptions): readonly (readonly Key[])[] {
  if (series.length < 2) return [];
  const rows: Key[][] = [[]];
  let x = 0;
  series.forEach(({ name }, index) => {
    const width = textWidth(name) + 28;
    if (x > 0 && x + width > chartWidth) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ name, series: index, x });
    x += width;
  });
  return rows;
}

function drawLegend(
  options: ChartOptions,
  legend: { readonly row: readonly Key[]; readonly key: DrawKey; readonly y: number },
): readonly SafeHtml[] {
  return legend.row.map(
    ({ name, series, x }) => html`${legend.key(options, series, { x, y: legend.y - 9 })}
<text x="${across(options, x + 17)}" y="${legend.y}">${name}</text>`,
  );
}

function squareKey(
  options: ChartOptions,
  series: number,
  { x, y }: { readonly x: number; readonly y: number },
) {
  return box(options, { x: x + 1, y, width: 10, height: 10 }, { series, title: "" });
}

// FNV-1a: a name for the title's element that two different charts of a page do not share.
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
