import { describe, expect, it } from "vitest";
import type { ProcessingDeclaration } from "../declaration/processing.js";
import { defineProcessing } from "../define-processing.js";
import { sample } from "../sample.js";
import { toConsentPurposes } from "./to-consent-purposes.js";
import { toPseudonymisationPolicy } from "./to-pseudonymisation-policy.js";
import { toRetentionRules } from "./to-retention-rules.js";

const words = { fr: "Texte", ar: "نص", en: "Text" };
const withData = (...data: ProcessingDeclaration["data"]) => defineProcessing({ ...sample, data });

describe("toConsentPurposes", () => {
  it.each([
    ["nothing sensitive", ["contact"], undefined],
    ["health", ["contact", "health"], ["health"]],
    ["genetic data, which the law counts as health", ["genetic", "health"], ["health"]],
    ["a CIN number, which is no sensitive data", ["cin-number"], undefined],
  ] as const)("carries the sensitive categories of %s", (_, kinds, sensitive) => {
    const data = kinds.map((kind) => ({ id: kind, kind, label: words, origin: "direct" as const }));
    expect(toConsentPurposes(withData(...data))[0]?.sensitive).toEqual(sensitive);
  });
});

describe("toRetentionRules", () => {
  it("refuses two processings whose rules bear one name", () => {
    const processing = defineProcessing(sample);
    expect(() => toRetentionRules([processing, processing])).toThrow(
      expect.objectContaining({ code: "retention.duplicate_rule" }),
    );
  });
});

describe("toPseudonymisationPolicy", () => {
  const category = (id: string, column: string) => ({
    id,
    kind: "contact" as const,
    label: words,
    origin: "direct" as const,
    columns: { subscriber: { [column]: { transform: "redact" as const } } },
  });

  it("collects the columns of all categories", () => {
    const policy = toPseudonymisationPolicy(
      withData(category("a", "email"), category("b", "town")),
      "subscriber",
    );
    expect(policy.columns).toEqual({ email: { transform: "redact" }, town: { transform: "redact" } });
  });

  it("refuses a column in two categories", () => {
    const processing = withData(category("a", "email"), category("b", "email"));
    expect(() => toPseudonymisationPolicy(processing, "subscriber")).toThrow(
      expect.objectContaining({ code: "register.duplicate_column" }),
    );
  });
});
