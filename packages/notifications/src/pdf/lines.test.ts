import bidiModule, { type Bidi } from "bidi-js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Line, linesOf, widthsOf } from "./lines.js";

const bidi = (bidiModule as unknown as () => Bidi)();
const measure = (text: string) => [...text].length;
const breaking = (width: number, direction: "ltr" | "rtl" | "auto" = "rtl") => ({
  direction,
  width,
  measure,
});

/** What an eye reads from left to right: runs by their place, Arabic ones turned round as a shaper turns them. */
function seen({ runs }: Line): string {
  return [...runs]
    .sort((one, other) => one.x - other.x)
    .map(({ text }) => (/\p{Script=Arabic}/u.test(text) ? [...text].reverse().join("") : text))
    .join("");
}

const words = fc.array(
  fc.constantFrom(
    "سعاد",
    "المادة",
    "CNDP",
    "a",
    "09.08",
    "212",
    " ",
    " ",
    "(",
    ")",
    "،",
    "-",
    "/",
    ":",
    "«",
    "»",
  ),
  { maxLength: 25 },
);
const sentence = words.map((parts) => parts.join("").trim());

describe("by an independent order of characters", () => {
  test.each(["ltr", "rtl", "auto"] as const)("a line in %s is seen as bidi-js orders it", (direction) => {
    fc.assert(
      fc.property(sentence, (text) => {
        const [line] = linesOf(text, breaking(Number.POSITIVE_INFINITY, direction));
        const levels = bidi.getEmbeddingLevels(text, direction);
        expect(seen(line as Line)).toBe(bidi.getReorderedString(text, levels));
      }),
      { numRuns: 500 },
    );
  });
});

test("nothing is lost between lines, and no line is too wide", () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = linesOf(text, breaking(width, "ltr"));
      const kept = lines.flatMap(({ runs }) => runs.map((run) => run.text)).join("");
      const characters = (value: string) => [...value.replace(/[()«»\s]/g, "")].sort().join("");
      expect(characters(kept)).toBe(characters(text));
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, string, number, string[]]>([
  ["words go to the next line whole", "aa bb cc", 5, ["aa bb", "cc"]],
  ["a word that is too wide is cut between letters", "aaaaaa b", 4, ["aaaa", "aa b"]],
  ["a new line of the text is one", "a\r\nb\u2028c", 9, ["a", "b", "c"]],
  ["a hyphen may end a line", "aaa-bbb", 4, ["aaa-", "bbb"]],
  ["a hard space may not", "aa\u00a0bb cc", 5, ["aa\u00a0bb", "cc"]],
  ["controls are not drawn", "\u2068a\u2069\u0007b", 9, ["a b"]],
  ["an empty text is one empty line", "", 9, [""]],
])("%s", (_, text, width, expected) => {
  expect(linesOf(text, breaking(width, "ltr")).map(seen)).toEqual(expected);
});

test("a letter keeps its marks, and letters apart do not join", () => {
  expect(linesOf("بَبَ", breaking(2)).map(({ runs }) => runs[0]?.text)).toEqual(["بَ", "بَ"]);
  expect(linesOf("می\u200cخواهم", breaking(99))[0]?.runs.map(({ text }) => text)).toEqual(["می", "خواهم"]);
});

test("the widest word and the longest line", () => {
  expect(widthsOf("aa bbbb\nc", breaking(1, "ltr"))).toEqual({ word: 4, line: 7 });
});
