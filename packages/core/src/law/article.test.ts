import { isDataTikaError } from "@data-tika/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "./act-text.js";
import { article } from "./article.js";
import { decree209165 } from "./decree-2-09-165/index.js";
import { law0908 } from "./law-09-08/index.js";
import type { LegalReference } from "./reference.js";

const everyArticle: readonly Article[] = [...law0908.articles, ...decree209165.articles];

test.each([
  ["the law has 67 articles in order", law0908, 67],
  ["the decree has 51 articles in order", decree209165, 51],
] as const)("%s", (_, act, count) => {
  expect(act.articles.map(({ number }) => number)).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  );
  expect(act.articles.every((entry) => entry.act === act.act)).toBe(true);
});

test("chapters follow one another: eight in the law, five in the decree", () => {
  const chapters = ({ articles }: { readonly articles: readonly Article[] }) => [
    ...new Set(articles.map(({ chapter }) => chapter.number)),
  ];
  expect(chapters(law0908)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(chapters(decree209165)).toEqual([1, 2, 3, 4, 5]);
});

test("the seven articles 5 to 11 of the law bear a heading of the text, no other does", () => {
  const headed = everyArticle.filter(({ heading }) => heading === "text");
  expect(headed.map(({ act, number }) => `${act}/${number}`)).toEqual(
    [5, 6, 7, 8, 9, 10, 11].map((number) => `law-09-08/${number}`),
  );
});

test.each([
  ["a letter of a paragraph", "law-09-08/12-1-e", 12, ["1", "e"]],
  ["a paragraph that leads to letters", "law-09-08/44-1", 44, ["1"]],
  ["a letter without a paragraph", "law-09-08/4-a", 4, ["a"]],
  ["a whole article", "decree-2-09-165/51", 51, []],
  ["a place of an article whose places are not held", "law-09-08/28-14", 28, ["14"]],
] as const)("finds %s", (_, reference, number, path) => {
  expect(article(reference)).toMatchObject({ number, path });
});

test.each([
  ["an article past the last", "law-09-08/68", "core.unknown_article"],
  ["article nought", "law-09-08/0", "core.unknown_article"],
  ["a letter that is not in the text", "law-09-08/12-1-g", "core.unknown_article"],
  ["a place below a letter", "law-09-08/12-1-e-1", "core.unknown_article"],
  ["a prefix of a number", "decree-2-09-165/27-13", "core.unknown_article"],
  ["an act that is only cited", "cndp/350-2013", "core.unknown_article"],
  ["no place at all", "law-09-08/", "core.unknown_article"],
  ["an act of another country", "gdpr/6", "core.unknown_act"],
  ["a name every object has", "constructor/1", "core.unknown_act"],
  ["a whole act", "law-09-08", "core.unknown_article"],
  ["nothing", "", "core.unknown_act"],
])("refuses %s", (_, reference, code) => {
  expect(() => article(reference as LegalReference)).toThrow(expect.objectContaining({ code }));
});

test("any text either resolves or fails with one of the two codes, without showing the text", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        article(`law-09-08/${text}`);
      } catch (error) {
        expect(isDataTikaError(error, "core.unknown_article")).toBe(true);
        expect((error as Error).message).toBe("No such article is known in the act law-09-08.");
      }
    }),
  );
});

describe("every article", () => {
  test.each(everyArticle.map((entry) => [`${entry.act}/${entry.number}` as LegalReference, entry] as const))(
    "%s says where it was read, and is found by its reference and places",
    (reference, entry) => {
      expect(entry).toMatchObject({ mark: "text", checkedOn: "2026-11-21" });
      expect(entry.source).not.toBe("");
      expect(article(reference).number).toBe(entry.number);
      for (const place of entry.places ?? []) {
        expect(article(`${reference}-${place}` as LegalReference).path.join("-")).toBe(place);
      }
    },
  );
});
