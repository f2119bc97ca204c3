import { explainError, isDataTikaError } from "@data-tika/core";
import { describe, expect, it, test } from "vitest";
import { notice } from "./consent.fixture.js";
import { decisionReasons, reason } from "./consent-decision.js";
import { decideConsent } from "./decide-consent.js";
import { explainDecision, explainFinding } from "./explain-decision.js";
import { explainRefusal } from "./explain-refusal.js";
import * as arabic from "./messages/ar.js";
import * as english from "./messages/en.js";
import * as french from "./messages/fr.js";
import type { ReceiptObjection } from "./receipt-key.js";

const tables = { en: english.en, fr: french.fr, ar: arabic.ar };
const fieldsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test.each(Object.entries(tables))("%s has a sentence with the same fields for every error", (_, table) => {
  for (const [code, sentence] of Object.entries(english.en))
    expect(fieldsOf(table[code as keyof typeof table]), code).toEqual(fieldsOf(sentence));
});

test.each([english, french, arabic].map(({ sentences }) => [sentences.language, sentences] as const))(
  "%s has a sentence with the same fields for every finding, and for every reason",
  (_, { reasons, findings }) => {
    expect(Object.keys(reasons).sort()).toEqual(Object.keys(decisionReasons).sort());
    for (const [code, sentence] of Object.entries(english.sentences.findings))
      expect(fieldsOf(findings[code as keyof typeof findings]), code).toEqual(fieldsOf(sentence));
  },
);

test.each([english, french, arabic].map(({ sentences }) => [sentences.language, sentences] as const))(
  "%s says in whole sentences why a receipt is refused, each in its own",
  (_, sentences) => {
    const codes = Object.keys(english.sentences.refusals) as ReceiptObjection[];
    const said = codes.map((code) => explainRefusal(code, sentences));
    expect(new Set(said).size).toBe(codes.length);
    for (const sentence of said) expect(sentence).toMatch(/^\p{L}[^{}]+\.$/u);
  },
);

describe("explainDecision", () => {
  const never = decideConsent(
    { events: [], notices: [notice()] },
    { purpose: "aid", at: new Date("2026-11-21T12:00:00Z") },
  );
  test.each([
    [english, "The person was never asked. (Law 09-08, art. 4)"],
    [french, "La personne n’a jamais été interrogée. (loi 09-08, art. 4)"],
    [arabic, "لم يُسأل الشخص المعني قط. (القانون رقم 09.08، المادة 4)"],
  ])("gives the reason and its article", ({ sentences }, line) => {
    expect(explainDecision(never, sentences)).toEqual([line]);
  });

  it("can cite the article of every reason", () => {
    const codes = Object.keys(decisionReasons) as (keyof typeof decisionReasons)[];
    const all = { decision: "deny", because: codes.map((code) => reason(code)), evidence: [] } as const;
    for (const { sentences } of [english, french, arabic])
      expect(explainDecision(all, sentences).every((line) => /\(.+\)$/.test(line))).toBe(true);
  });
});

test("explainFinding fills in the places", () => {
  const finding = { code: "column-changed", index: 3, column: "subject" } as const;
  expect(explainFinding(finding, french.sentences)).toBe(
    "La colonne subject de l’entrée numéro 3 ne dit pas ce que dit son contenu.",
  );
});

test("an error can be said in the reader's language", () => {
  let thrown: unknown;
  try {
    decideConsent({ events: [], notices: [] }, { purpose: "aid", at: new Date(0) });
  } catch (error) {
    thrown = error;
  }
  if (!isDataTikaError(thrown)) throw thrown;
  expect(explainError(thrown, arabic.ar)).toBe("لا يذكر أي إشعار هذه الغاية.");
});
