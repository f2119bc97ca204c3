import { describe, expect, it } from "vitest";
import { decideRetention } from "./decide-retention.js";
import { defineRules } from "./define-rules.js";
import { explainRetention } from "./explain-retention.js";
import { visitsRule } from "./rule.fixture.js";

const bound = (period: string) => ({ period, source: "cndp/350-2013", mark: "text" as const });
const rules = defineRules([
  visitsRule({ ceiling: bound("P3M") }),
  visitsRule({ id: "b", floor: bound("P1M"), then: "review" }),
]);
const record = { dataset: "visits", key: ["CIN-1"], values: { closed_on: "2026-01-31" } };
const decision = decideRetention(rules, record, { on: "2026-05-01", holder: "private" });

describe("an explanation", () => {
  it("counts step by step in French", () => {
    expect(explainRetention(decision, "fr")).toEqual({
      language: "fr",
      phase: "durée de conservation écoulée",
      action: "soumettre à la décision d’une personne",
      because: [
        "La règle visits compte à partir de la colonne closed_on : 2026-01-31.",
        "Règle visits : la phase « utilisation courante » de 2 ans prend fin le 2028-01-31.",
        "Règle visits : au plus 3 mois (CNDP, délibération 350-2013), jusqu’au 2026-04-30.",
        "La règle b compte à partir de la colonne closed_on : 2026-01-31.",
        "Règle b : la phase « utilisation courante » de 2 ans prend fin le 2028-01-31.",
        "Règle b : au moins 1 mois (CNDP, délibération 350-2013), jusqu’au 2026-02-28.",
        "Échéance le 2026-04-30, selon la durée maximale de la règle visits.",
        "La règle b seule aurait donné le 2028-01-31.",
        "Les règles divergent sur l’action ; la moins sévère est celle de la règle b.",
      ],
    });
  });

  it.each(["fr", "ar", "en"] as const)("leaves no placeholder and no key in %s", (language) => {
    const held = decideRetention(rules, record, {
      on: "2026-05-01",
      holder: "private",
      holds: [{ id: "h", ...record, matter: "m" }],
    });
    const none = decideRetention(defineRules([]), record, { on: "2026-05-01", holder: "private" });
    const blocked = decideRetention(defineRules([visitsRule()]), record, {
      on: "2029-01-01",
      holder: "public",
    });
    const missing = decideRetention(
      rules,
      { ...record, values: {} },
      { on: "2026-05-01", holder: "private" },
    );
    for (const one of [decision, held, none, blocked, missing]) {
      const text = JSON.stringify(explainRetention(one, language));
      expect(text).not.toMatch(/[{]\w+[}]|CIN-1|undefined/);
    }
  });
});
