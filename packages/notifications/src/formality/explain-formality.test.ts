import { expect, test } from "vitest";
import { explainFormality } from "./explain-formality.js";
import { findFormality } from "./find-formality.js";

const health = findFormality({ scope: "covered", healthData: true, selectionOfBeneficiaries: true });

test("French: what to file, why, with what, what to ask", () => {
  const lines = explainFormality(health, "fr").split("\n");
  expect(lines[0]).toBe(
    "À déposer : demande d’autorisation préalable (F-112). Motif : Données de santé (décret 2-09-165, art. 29).",
  );
  expect(lines[1]).toMatch(/^Pièces : Document autorisant le signataire ; /);
  expect(lines[2]).toMatch(/^À demander à la CNDP : L’article 22 .*\(loi 09-08, art. 22\)\.$/);
  expect(lines.at(-1)).toBe(
    "Question suivante : Le numéro de la carte d’identité nationale figure-t-il parmi les données ?",
  );
});

test("Arabic speaks Arabic, the codes of forms apart", () => {
  expect(explainFormality(health, "ar").replace(/\(F-\d+\)|CNDP/g, "")).not.toMatch(/[A-Za-z]/);
});

test("a reported reason says so", () => {
  expect(explainFormality(findFormality({ scope: "covered", activity: "newsletter" }), "en")).toContain(
    "Newsletter (CNDP, deliberation D-940-2025, reported)",
  );
});
