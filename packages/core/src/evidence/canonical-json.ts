import { failure } from "../failure.js";

// Deeper data is no record of ours, and a stack overflow would be an error without a code.
const deepest = 200;

/**
 * The one canonical JSON text of a value, RFC 8785.
 *
 * Object keys are sorted by their UTF-16 code units, numbers are written as ECMAScript writes them, nothing is
 * normalised. Data only: what JSON would drop or change without a word (`undefined`, functions, `Date`, maps,
 * class instances, `NaN`) is refused, since two different inputs must not give the same evidence.
 *
 * @param value - Plain data: null, booleans, numbers, strings, arrays and plain objects. Not changed.
 * @returns The text; its UTF-8 bytes are what is hashed and signed.
 * @throws {@link DataTikaError} `core.json_not_data` when there is anything that is not plain data.
 * @throws {@link DataTikaError} `core.json_not_finite` when there is `NaN` or an infinity.
 * @throws {@link DataTikaError} `core.json_lone_surrogate` when a key or a text has no UTF-8 form.
 * @throws {@link DataTikaError} `core.json_cycle` when an object contains itself.
 * @throws {@link DataTikaError} `core.json_too_deep` when it is nested more than 200 levels.
 * @example
 * ```ts
 * import { canonicalJson } from "@data-tika/core/evidence";
 *
 * canonicalJson({ b: [1e21, 0.5], a: "رضى" }); // => {"a":"رضى","b":[1e+21,0.5]}
 * canonicalJson({ at: new Date(0) }); // throws core.json_not_data
 * ```
 * @see RFC 8785, sections 3.2.2 and 3.2.3
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, above: object[]): string {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "number":
      if (!Number.isFinite(value)) throw failure("core.json_not_finite");
      // Section 3.2.2.3: ECMAScript's own notation; minus zero is written 0.
      return String(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      return value === null ? "null" : writeObject(value, above);
    default:
      throw failure("core.json_not_data");
  }
}

function writeObject(value: object, above: object[]): string {
  if (above.includes(value)) throw failure("core.json_cycle");
  if (above.length >= deepest) throw failure("core.json_too_deep", { levels: deepest });
  above.push(value);
  const text = Array.isArray(value) ? `[${items(value, above)}]` : `{${members(value, above)}}`;
  above.pop();
  return text;
}

function items(list: readonly unknown[], above: object[]): string {
  let text = "";
  // By index: a hole in the array is `undefined`, and refused.
  for (let i = 0; i < list.length; i++) text += (i === 0 ? "" : ",") + write(list[i], above);
  return text;
}

function members(value: object, above: object[]): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw failure("core.json_not_data");
  let text = "";
  // Section 3.2.3: by UTF-16 code units, which is how sort compares without a comparator.
  for (const key of Object.keys(value).sort())
    text += `${text === "" ? "" : ","}${quote(key)}:${write((value as Record<string, unknown>)[key], above)}`;
  return text;
}

function quote(text: string): string {
  // Most keys and identifiers: ASCII with nothing to escape, and nothing that could be a surrogate.
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  if (/\p{Surrogate}/u.test(text)) throw failure("core.json_lone_surrogate");
  return JSON.stringify(text);
}
