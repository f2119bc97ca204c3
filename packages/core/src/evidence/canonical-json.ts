import { isDataTikaError } from "../error.js";
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
  try {
    return writeNatively(value) ?? write(value, 0);
  } catch (error) {
    // A cycle has no end, so that it is found as depth: only then is it worth looking for.
    if (isDataTikaError(error, "core.json_too_deep") && hasCycle(value, [], new Set()))
      throw failure("core.json_cycle");
    throw error;
  }
}

/** What {@link ordered} has met that the runtime's own writer would not write canonically. */
interface Trouble {
  isMet: boolean;
}

// The runtime's own writer is the fastest there is, given the keys in order; nothing where it would go astray.
function writeNatively(value: unknown): string | undefined {
  const trouble = { isMet: false };
  const text = JSON.stringify(ordered(value, 0, trouble));
  // A lone surrogate is written as an escape; so may be a backslash that stands in the data, which is for `write` to tell.
  return trouble.isMet || text.includes("\\ud") ? undefined : text;
}

function ordered(value: unknown, depth: number, trouble: Trouble): unknown {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw failure("core.json_not_finite");
    return value;
  }
  if (typeof value !== "object") throw failure("core.json_not_data");
  if (depth >= deepest) throw failure("core.json_too_deep", { levels: deepest });
  if (Array.isArray(value)) {
    // By index: a hole in the array is `undefined`, and refused.
    const list: unknown[] = [];
    for (let i = 0; i < value.length; i++) list.push(ordered(value[i], depth + 1, trouble));
    return list;
  }
  const copy: Record<string, unknown> = {};
  const keys = sortedKeys(value);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const first = key.charCodeAt(0);
    // Objects put keys that are numbers first, and give `__proto__` a meaning of its own.
    if ((first >= 48 && first <= 57) || (first === 95 && key === "__proto__")) trouble.isMet = true;
    else copy[key] = ordered((value as Record<string, unknown>)[key], depth + 1, trouble);
  }
  return copy;
}

function write(value: unknown, depth: number): string {
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
      return value === null ? "null" : writeObject(value, depth);
    default:
      throw failure("core.json_not_data");
  }
}

function writeObject(value: object, depth: number): string {
  if (depth >= deepest) throw failure("core.json_too_deep", { levels: deepest });
  return Array.isArray(value) ? items(value, depth + 1) : members(value, depth + 1);
}

function items(list: readonly unknown[], depth: number): string {
  let text = "[";
  // By index: a hole in the array is `undefined`, and refused.
  for (let i = 0; i < list.length; i++) text += (i === 0 ? "" : ",") + write(list[i], depth);
  return `${text}]`;
}

function members(value: object, depth: number): string {
  const keys = sortedKeys(value);
  let text = "{";
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    text += `${(i === 0 ? "" : ",") + quote(key)}:${write((value as Record<string, unknown>)[key], depth)}`;
  }
  return `${text}}`;
}

// Section 3.2.3: by UTF-16 code units, which is how texts compare. Records have few keys, often in order already: for
// them this is three times as fast as the general sort.
function sortedKeys(value: object): string[] {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw failure("core.json_not_data");
  const keys = Object.keys(value);
  if (keys.length > 24) return keys.sort();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string;
    let at = i;
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}

function hasCycle(value: unknown, above: readonly object[], done: Set<object>): boolean {
  if (typeof value !== "object" || value === null || done.has(value)) return false;
  if (above.includes(value)) return true;
  if (above.length > deepest) return false;
  const found = Object.values(value).some((inside) => hasCycle(inside, [...above, value], done));
  done.add(value);
  return found;
}

function quote(text: string): string {
  // Most keys and identifiers: ASCII with nothing to escape, and nothing that could be a surrogate.
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  if (/[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text)) throw failure("core.json_lone_surrogate");
  return JSON.stringify(text);
}
