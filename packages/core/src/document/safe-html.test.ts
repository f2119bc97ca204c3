import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bidi, type HtmlValue, html, type SafeHtml } from "./safe-html.js";

const hostile = `<script>alert("1")</script>' onload='x' & "`;

/** What a reader gets back from an escaped text. */
function readBack(text: string): string {
  const characters = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: keyof typeof characters) => characters[name]);
}

describe("escaping", () => {
  test("any text comes out as text, between tags and in an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { html: markup } = html`<p title="${text}">${text}</p>`;
        const [, title, content] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(markup) ?? [];
        expect([readBack(title ?? "?"), readBack(content ?? "?")]).toEqual([text, text]);
      }),
    );
  });

  test("safe HTML and lists of it go in as they are", () => {
    const items: readonly HtmlValue[] = ["a<b", 2, false, null, undefined, html`<b>c</b>`];
    expect(html`<p>${items}</p>`.html).toBe("<p>a&lt;b2<b>c</b></p>");
  });

  test("an object that says it is safe HTML is not: it may come from JSON", () => {
    const forged = JSON.parse(`{ "html": ${JSON.stringify(hostile)} }`) as SafeHtml;
    expect(() => html`<p>${forged}</p>`).toThrow("The value 1 of the template");
  });

  test("safe HTML survives being looked at as data", () => {
    expect(bidi("سعاد & كريم")).toEqual({ html: "<bdi>سعاد &amp; كريم</bdi>" });
    expect(JSON.stringify(bidi("a"))).toBe('{"html":"<bdi>a</bdi>"}');
  });
});

describe("a value where escaping cannot help is refused", () => {
  const value = "x";
  test.each<[string, () => unknown]>([
    ["an attribute without quotes", () => html`<p class=${value}></p>`],
    ["behind an attribute", () => html`<p class="a" ${value}></p>`],
    ["the name of an attribute", () => html`<p ${value}="a"></p>`],
    ["the name of a tag", () => html`<${value}></p>`],
    ["the name of a closing tag", () => html`<p></${value}>`],
    ["a script", () => html`<script>const a = "${value}"</script>`],
    ["a style sheet", () => html`<STYLE>p { color: ${value} }</STYLE>`],
    ["a comment", () => html`<!-- ${value} -->`],
    ["an event handler", () => html`<p onclick="${value}"></p>`],
    ["an event handler with a capital", () => html`<p ONCLICK='${value}'></p>`],
    ["a document inside an attribute", () => html`<iframe srcdoc="${value}"></iframe>`],
    ["markup inside an attribute", () => html`<p title="${bidi(value)}"></p>`],
    ["a list inside an attribute", () => html`<p title="${[value]}"></p>`],
    ["a style that fetches", () => html`<p style="background: ${"url(//x)"}"></p>`],
    ["a template that ends inside a tag", () => html`<p title="${value}"`],
    ["the same without a value", () => html`<p title="`],
  ])("%s", (_, write) => {
    expect(write).toThrow(expect.objectContaining({ code: "core.unsafe_template" }));
  });

  test.each<[string, () => SafeHtml, string]>([
    ["after a script", () => html`<script>1 < 2</script><p>${value}</p>`, "<script>1 < 2</script><p>x</p>"],
    ["after a comment", () => html`<!-- <p title=" -->${value}`, '<!-- <p title=" -->x'],
    ["after a quoted >", () => html`<p title="a > b">${value}</p>`, '<p title="a > b">x</p>'],
    ["after a lone <", () => html`1 < 2 ${value}`, "1 < 2 x"],
    ["a style of one number", () => html`<i style="width: ${12.5}%"></i>`, '<i style="width: 12.5%"></i>'],
    ["the second attribute", () => html`<a id='b' title='${value}'>c</a>`, "<a id='b' title='x'>c</a>"],
    ["a tag over two lines", () => html`<a\n  title="${value}"\n>c</a>`, '<a\n  title="x"\n>c</a>'],
  ])("but not %s", (_, write, markup) => {
    expect(write().html).toBe(markup);
  });
});

describe("links", () => {
  const link = (address: HtmlValue) => html`<a href="${address}">lien</a>`;
  test.each([
    "https://example.org/a?b=c&d",
    "http://example.org",
    "mailto:dpo@example.org",
    "tel:+212500000000",
    "formality.html",
    "../a/b.html#c:d",
    "#part",
    "?q=a:b",
    "",
  ])("%s leads somewhere", (address) => {
    expect(link(address).html).toContain("href=");
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " \u0001javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
  ])("%j does not", (address) => {
    expect(() => link(address)).toThrow("The attribute href");
  });
});
