/** Where a value of a template stands: between tags, or inside the quotes of an attribute. */
export type Hole = { readonly in: "text" } | { readonly in: "attribute"; readonly attribute: string };

/** What reading a template's fixed text has come to. */
type State =
  | { readonly in: "text" | "tag" | "comment" }
  | { readonly in: "value"; readonly attribute: string; readonly quote: string }
  | { readonly in: "code"; readonly closing: string };

const text: State = { in: "text" };
const tag: State = { in: "tag" };

/**
 * Where each value of a template stands; `undefined` where no escaping makes a value safe: a tag's or an attribute's
 * name, an attribute without quotes, a comment, a script, a style sheet, or a template that ends inside a tag.
 */
export function holesOf(strings: readonly string[]): readonly (Hole | undefined)[] {
  const holes: (Hole | undefined)[] = [];
  let state = text;
  strings.forEach((fixed, index) => {
    state = read(fixed, state);
    if (index < strings.length - 1) holes.push(holeIn(state));
  });
  return state.in === "text" ? holes : strings.map(() => undefined);
}

function holeIn(state: State): Hole | undefined {
  if (state.in === "text") return { in: "text" };
  // An event handler is a program: escaping its quotes does not make a value harmless.
  if (state.in !== "value" || /^on/i.test(state.attribute)) return undefined;
  return { in: "attribute", attribute: state.attribute.toLowerCase() };
}

function read(fixed: string, start: State): State {
  let state = start;
  let rest = fixed;
  while (rest !== "") [state, rest] = step(state, rest);
  return state;
}

function step(state: State, rest: string): readonly [State, string] {
  if (state.in === "comment") return after(rest, "-->", text, state);
  if (state.in === "value") return after(rest, state.quote, tag, state);
  if (state.in === "code") return after(rest, state.closing, tag, state);
  if (state.in === "text") return afterText(rest);
  const attribute = /^[^>"']*?([^\s=>"'/]+)\s*=\s*(["'])/.exec(rest);
  if (attribute !== null) {
    const [matched, name, quote] = attribute as unknown as readonly [string, string, string];
    return [{ in: "value", attribute: name, quote }, rest.slice(matched.length)];
  }
  const end = rest.indexOf(">");
  return end === -1 ? [tag, ""] : [text, rest.slice(end + 1)];
}

function afterText(rest: string): readonly [State, string] {
  const open = /<(!--|(script|style)\b|[a-z/!])/i.exec(rest);
  if (open === null) return [/<\s*$/.test(rest) ? tag : text, ""];
  const tail = rest.slice(open.index + open[0].length);
  if (open[1] === "!--") return [{ in: "comment" }, tail];
  return open[2] === undefined ? [tag, tail] : [{ in: "code", closing: `</${open[2].toLowerCase()}` }, tail];
}

function after(rest: string, mark: string, next: State, state: State): readonly [State, string] {
  const at = rest.toLowerCase().indexOf(mark);
  return at === -1 ? [state, ""] : [next, rest.slice(at + mark.length)];
}
