import { expect, test } from "vitest";
import { citeArticle } from "./cite-article.js";
import type { LegalReference } from "./reference.js";

test.each([
  ["law-09-08/12-1-e", "fr", "loi 09-08, art. 12-1-e"],
  ["law-09-08/12-1-e", "ar", "القانون رقم 09.08، المادة 12-1-ه"],
  ["law-09-08/12-1-e", "en", "Law 09-08, art. 12-1-e"],
  ["decree-2-09-165/28", "fr", "décret 2-09-165, art. 28"],
  ["decree-2-09-165/28", "ar", "المرسوم رقم 2.09.165، المادة 28"],
  ["family-code/209", "fr", "Code de la famille, art. 209"],
  ["penal-code/447-1", "en", "Penal Code, art. 447-1"],
  ["penal-code/447-1", "ar", "مجموعة القانون الجنائي، الفصل 447-1"],
  ["cndp/350-2013", "fr", "CNDP, délibération 350-2013"],
  ["cndp/D-939-2025", "en", "CNDP, deliberation D-939-2025"],
  ["cndp/298-AU-2014", "ar", "اللجنة الوطنية، المداولة 298-AU-2014"],
  ["cndp/F-118", "fr", "CNDP, F-118"],
  ["decree-2-77-169", "ar", "المرسوم رقم 2.77.169"],
] as const)("%s in %s", (reference, language, citation) => {
  expect(citeArticle(reference, language)).toBe(citation);
});

test.each([
  ["an article past the last", "decree-2-09-165/52", "core.unknown_article"],
  ["nothing after the slash", "cndp/", "core.unknown_article"],
  ["an unknown act", "gdpr/6", "core.unknown_act"],
])("refuses %s", (_, reference, code) => {
  expect(() => citeArticle(reference as LegalReference, "fr")).toThrow(expect.objectContaining({ code }));
});
