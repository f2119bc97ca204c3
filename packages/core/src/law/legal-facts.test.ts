import { expect, test } from "vitest";
import { fixedHolidays, religiousHolidays } from "../time/holiday-table.js";
import { article } from "./article.js";
import { authorisationTriggers } from "./authorisation-triggers.js";
import { citeArticle } from "./cite-article.js";
import { decree209165 } from "./decree-2-09-165/index.js";
import type { LegalFact } from "./fact.js";
import type { LegalFactId } from "./facts/figure-ids.js";
import { law0908 } from "./law-09-08/index.js";
import { legalBases } from "./legal-bases.js";
import { legalFacts } from "./legal-facts.js";
import { listedStates } from "./listed-states.js";
import { securityControls } from "./security-controls.js";
import { sensitiveCategories } from "./sensitive-categories.js";
import { transferGrounds } from "./transfer-grounds.js";

const everyFact = Object.entries<LegalFact<unknown>>(legalFacts);
const places = (reference: Parameters<typeof article>[0]) => article(reference).places ?? [];
const religiousDays = (sector: "public" | "private") =>
  Object.values(religiousHolidays).reduce((sum, { days }) => sum + days[sector], 0);

test.each(everyFact)("%s says its article, source, mark and day", (_, fact) => {
  expect(citeArticle(fact.article, "fr")).not.toBe("");
  expect(fact.source).not.toBe("");
  expect(["text", "secondary", "inference"]).toContain(fact.mark);
  expect(fact.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const held = /^(law-09-08|decree-2-09-165)\//.test(fact.article);
  if (held) expect(() => article(fact.article)).not.toThrow();
});

test("what is reported or inferred is never marked as read", () => {
  const doubtful = everyFact.filter(([, fact]) => fact.mark !== "text").map(([id]) => id);
  expect(doubtful.sort()).toEqual(
    [
      "cpc.new_in_force",
      "holidays.public_fixed",
      "holidays.public_religious_days",
      "rectification.latest_offset",
      "rectification.safe_offset",
      "transfer.adequate_states",
      "video.retention_max",
    ].sort(),
  );
});

// A figure and the table it counts are written apart; they must agree.
test.each<[LegalFactId, number]>([
  ["law.articles", law0908.articles.length],
  ["decree.articles", decree209165.articles.length],
  ["sensitive.categories", Object.keys(sensitiveCategories).length],
  [
    "legal.consent_exceptions",
    Object.values(legalBases).filter((basis) => basis.standing === "exception").length,
  ],
  ["info.items", places("law-09-08/5").filter((place) => place.startsWith("1-")).length],
  ["info.limits", places("law-09-08/6").length],
  ["auth.triggers", Object.keys(authorisationTriggers).length],
  ["declaration.items", places("law-09-08/15").length],
  ["authorisation.request_items", places("decree-2-09-165/27").length],
  ["security.sensitive_controls", Object.keys(securityControls).length],
  ["transfer.file_items", places("decree-2-09-165/46").length],
  ["transfer.necessity_cases", Object.values(transferGrounds).filter(({ necessity }) => necessity).length],
  ["transfer.adequate_states", Object.keys(listedStates.value).length],
  ["register.entries_kinds", places("law-09-08/46").length],
  [
    "holidays.public_fixed",
    Object.values(fixedHolidays).filter((day) => !("only" in day) || day.only === "public").length,
  ],
  ["holidays.private_fixed", Object.values(fixedHolidays).filter((day) => !("only" in day)).length],
  ["holidays.public_religious_days", religiousDays("public")],
  ["holidays.private_religious_days", religiousDays("private")],
])("%s counts what the table holds", (id, count) => {
  expect(legalFacts[id].value).toBe(count);
});

test("listed States have a code of two letters, and the United States and Croatia are not among them", () => {
  const codes = Object.keys(listedStates.value);
  for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
  expect(codes).not.toContain("US");
  expect(codes).not.toContain("HR");
  for (const code of codes) expect(new Intl.DisplayNames("fr", { type: "region" }).of(code)).not.toBe(code);
});
