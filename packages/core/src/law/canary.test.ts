import { isDataTikaError } from "@data-tika/core";
import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { article } from "./article.js";
import { citeArticle } from "./cite-article.js";
import type { PenaltyArticle } from "./penalties.js";
import { penaltyFor } from "./penalty-for.js";
import type { LegalReference } from "./reference.js";

// A reference is not data of a person, but a caller may pass one by mistake: it is never shown.
const given = (text: string) => text as LegalReference;

test.each([
  ["article, an unknown act", () => article(given(`${canary}/1`))],
  ["article, an unknown place", () => article(given(`law-09-08/${canary}`))],
  ["article, no act", () => article(given(canary))],
  ["citeArticle, an unknown act", () => citeArticle(given(`${canary}/1`), "fr")],
  ["citeArticle, an unknown place", () => citeArticle(given(`decree-2-09-165/${canary}`), "ar")],
  ["penaltyFor", () => penaltyFor(canary as PenaltyArticle, { person: "natural", repeat: false })],
])("%s does not repeat what it was given", (_, run) => {
  const thrown = thrownBy(run);
  expect(isDataTikaError(thrown)).toBe(true);
  expect(canaryOutlets(thrown)).toEqual([]);
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
