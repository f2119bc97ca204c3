import { describe, expect, test } from "vitest";
import { badge } from "./badge.js";
import { page } from "./page.js";
import { dark, light, type Palette } from "./palette.js";
import { html } from "./safe-html.js";
import { table } from "./table.js";

const body = html`<h1>Titre</h1>`;

describe("a page", () => {
  test("is whole, says its language and runs its way", () => {
    const french = page({ title: "A & B", language: "fr", body });
    expect(french).toMatch(/^<!doctype html>\n<html lang="fr" dir="ltr">\n<head>[\s\S]*<\/html>\n$/);
    expect(french).toContain("<title>A &amp; B</title>");
    expect(french).toContain("<main>\n<h1>Titre</h1>\n</main>");
    expect(page({ title: "أ", language: "ar", body })).toContain('<html lang="ar" dir="rtl">');
  });

  test("fetches nothing and forbids it", () => {
    const text = page({ title: "A", language: "fr", body });
    expect(text).not.toMatch(/https?:|url\(|@import|<link|<script|src=/);
    expect(text).toContain("default-src 'none'");
  });

  test("keeps the caption of a table that scrolls in sight on a phone", () => {
    const text = page({ title: "A", language: "fr", body });
    expect(text).toContain(
      "@media screen { caption { position: sticky; inset-inline-start: 0; max-inline-size:",
    );
  });

  test("takes a style sheet behind its own, but no way out of it", () => {
    expect(page({ title: "A", language: "fr", body, styles: "h1 { color: red; }" })).toContain(
      "h1 { color: red; }</style>",
    );
    expect(() => page({ title: "A", language: "fr", body, styles: "</STYLE><script>" })).toThrow(
      "no text can be made safe",
    );
  });
});

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s colours", (_, palette) => {
  const grounds = [palette.ground, palette.surface];
  const soft = ["accent", "critical", "high", "medium", "low", "ok"] as const;

  test("text has at least 4.5:1 on its ground", () => {
    for (const text of [palette.ink, palette.muted, palette.accent])
      for (const ground of grounds) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    for (const name of soft)
      expect([
        name,
        contrast(palette[name], palette[`${name}-soft` as keyof Palette] as string) >= 4.5,
      ]).toEqual([name, true]);
  });

  test("marks of a chart have at least 3:1", () => {
    for (const colour of palette.series)
      for (const ground of grounds) expect([colour, contrast(colour, ground) >= 3]).toEqual([colour, true]);
  });
});

test("a badge says its severity in words and in data", () => {
  expect(badge("critical", "Grave & <b>").html).toBe(
    '<span class="badge" data-severity="critical">Grave &amp; &lt;b&gt;</span>',
  );
});

test("a table names its rows and columns, sets numbers apart and isolates texts", () => {
  const columns = [{ heading: "Nom" }, { heading: "Lignes", number: true }, { heading: "Gravité" }];
  const { html: markup } = table({ caption: "A & B", columns, rows: [["سعاد", 12, badge("ok", "Bien")]] });
  expect(markup).toContain('role="region" aria-label="A &amp; B" tabindex="0"');
  expect(markup).toContain("<caption>A &amp; B</caption>");
  expect(markup).toContain('<th scope="col" class="number">Lignes</th>');
  expect(markup).toContain(
    '<tr><th scope="row"><bdi>سعاد</bdi></th><td class="number">12</td><td><span class="badge" data-severity="ok">Bien</span></td></tr>',
  );
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
