import { failure } from "../failure.js";
import { type Hole, holesOf } from "./template-context.js";

const safe = Symbol.for("@data-tika/core/safe-html");

/** HTML in which every value was escaped. Made by {@link html} only: an object read from JSON is never one. */
export interface SafeHtml {
  /** The markup, to be written as it is. */
  readonly html: string;
}

/** What a template takes: texts and numbers are escaped, safe HTML goes in as it is, nothing and `false` vanish. */
export type HtmlValue = string | number | SafeHtml | readonly HtmlValue[] | false | null | undefined;

const holesByTemplate = new WeakMap<TemplateStringsArray, readonly (Hole | undefined)[]>();
const links = new Set(["href", "src", "action", "formaction", "xlink:href", "cite", "data", "poster"]);
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * HTML from a template whose values cannot become markup.
 *
 * A value stands between tags or inside the quotes of an attribute, and each template is whole: it opens and closes
 * its own tags. In an attribute that leads somewhere, only `http`, `https`, `mailto`, `tel` and places relative to
 * the page are let through.
 *
 * @returns Safe HTML, to be put into another template or into {@link page}.
 * @throws {@link DataTikaError} `core.unsafe_template` when a value stands where escaping cannot help: in a tag's or
 *   attribute's name, without quotes, in a script, a style sheet, a comment or an event handler; or when markup is
 *   put into an attribute. `core.unsafe_link` when an address has another scheme.
 * @example
 * ```ts
 * import { html } from "@data-tika/core/document";
 *
 * const name = "<b>Samir & Lina</b>";
 * html`<p title="${name}">${name}</p>`.html.includes("<b>"); // => false
 * html`<ul>${["un", "deux"].map((word) => html`<li>${word}</li>`)}</ul>`.html; // => <ul><li>un</li><li>deux</li></ul>
 * html`<a href="${"javascript:alert(1)"}">lien</a>`; // throws core.unsafe_link
 * html`<p class=${name}></p>`; // throws core.unsafe_template
 * ```
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  const holes = holesByTemplate.get(strings) ?? holesOf(strings);
  holesByTemplate.set(strings, holes);
  const unsafeHole = holes.indexOf(undefined);
  if (unsafeHole !== -1) throw unsafe(unsafeHole);
  const filled = values.map((value, index) => {
    const hole = holes[index] as Hole;
    return hole.in === "text" ? inText(value, index) : inAttribute(value, hole.attribute, index);
  });
  return raw(strings.reduce((before, fixed, index) => before + (filled[index - 1] ?? "") + fixed));
}

/** Marks markup as safe. For markup made in this folder: nothing is escaped. @internal */
export function raw(markup: string): SafeHtml {
  return Object.freeze(Object.defineProperty({ html: markup }, safe, { value: true }));
}

/**
 * Text with the five characters that mean something in HTML replaced.
 *
 * @internal
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string);
}

/**
 * A name or text of unknown direction, isolated from the words around it.
 *
 * An Arabic name in a French sentence, or a Latin one in an Arabic sentence, otherwise moves the numbers and commas
 * beside it.
 *
 * @param text - Escaped here.
 * @example
 * ```ts
 * import { bidi } from "@data-tika/core/document";
 *
 * bidi("سعاد").html; // => <bdi>سعاد</bdi>
 * ```
 */
export function bidi(text: string): SafeHtml {
  return html`<bdi>${text}</bdi>`;
}

function inText(value: HtmlValue, index: number): string {
  if (value === null || value === undefined || value === false) return "";
  if (isList(value)) return value.map((item) => inText(item, index)).join("");
  if (typeof value !== "object") return escapeHtml(String(value));
  if (!(safe in value)) throw unsafe(index);
  return value.html;
}

function inAttribute(value: HtmlValue, attribute: string, index: number): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value !== "string" && typeof value !== "number") throw unsafe(index);
  const text = String(value);
  if (attribute === "srcdoc" || (attribute === "style" && !/^[\w.%#\s-]*$/.test(text))) throw unsafe(index);
  if (links.has(attribute) && !leadsSomewhereSafe(text)) throw failure("core.unsafe_link", { attribute });
  return escapeHtml(text);
}

function leadsSomewhereSafe(address: string): boolean {
  // Browsers drop control characters and spaces before they look for the scheme.
  const bare = [...address].filter((character) => character > " ").join("");
  const scheme = /^([^/?#]*?):/.exec(bare)?.[1];
  return scheme === undefined || /^(https?|mailto|tel)$/i.test(scheme);
}

function isList(value: HtmlValue): value is readonly HtmlValue[] {
  return Array.isArray(value);
}

function unsafe(index: number) {
  return failure("core.unsafe_template", { position: index + 1 });
}
