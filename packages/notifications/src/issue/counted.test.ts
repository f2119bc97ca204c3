import { expect, test } from "vitest";
import { type CountedNoun, counted } from "./counted.js";

const categories: CountedNoun = {
  fr: { one: "one", other: "other" },
  ar: { zero: "zero", one: "one", two: "two", few: "few", many: "many", other: "other" },
  en: { one: "one", other: "other" },
};

test.each(["fr", "ar", "en"] as const)("the plural of %s is that of Unicode", (language) => {
  // The host's own rules are the oracle here; the code does not depend on them.
  const rules = new Intl.PluralRules(language);
  for (let count = 0; count <= 2345; count++)
    expect(counted(count, categories, language), String(count)).toBe(rules.select(count));
});
