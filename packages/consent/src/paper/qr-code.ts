import { html, type SafeHtml } from "@data-tika/core/document";
import { encodeQR } from "qr";

const quiet = 4;

/** A text as a QR code: one path, so that it prints sharply at any size. */
export function qrCode(text: string, label: string): SafeHtml {
  // The lowest correction: what is printed large is not dirty, and fewer points are larger points.
  const rows = encodeQR(text, "raw", { ecc: "low", encoding: "byte", border: quiet });
  const path = rows
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(""),
    )
    .join("");
  const side = rows.length;
  return html`<svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#ffffff"/><path d="${path}" fill="#000000"/></svg>`;
}

/** Where dark points stand side by side, and how many. */
function runsOf(row: readonly boolean[]): (readonly [start: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
