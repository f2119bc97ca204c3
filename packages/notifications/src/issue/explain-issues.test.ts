import { citeArticle } from "@data-tika/core/law";
import { describe, expect, test } from "vitest";
import { invalidExamples } from "../invalid-examples.fixture.js";
import { payloadKinds } from "../kind.js";
import { ar } from "../messages/ar.js";
import { en } from "../messages/en.js";
import { fr } from "../messages/fr.js";
import { parsePayload } from "../parse-payload.js";
import { rules } from "../rule/rules.js";
import { refusalSentences } from "../send/refusal.js";
import { setSentences } from "../set/set-sentences.js";
import { explainIssues } from "./explain-issues.js";
import { shapeSentence } from "./limit-sentences.js";
import { shapeSentences } from "./sentences.js";

const issues = payloadKinds.flatMap((kind) =>
  invalidExamples[kind].flatMap(({ payload }) => {
    const result = parsePayload(payload, { kind });
    return result.ok ? [] : result.issues;
  }),
);
const sentences = [
  ...Object.values(shapeSentences),
  ...Object.values(setSentences),
  ...Object.values(refusalSentences),
  ...rules.map(({ labels }) => labels),
  ...issues.map(({ message }) => message),
];

// Words of programmers, which whoever fills in a form cannot know.
const programming = {
  fr: /\b(payload|json|null|undefined|NaN|booléen|entier|tableau|chaîne|schéma|regex|énumération|champ|valeur|octets?|index|champs|tableur|type|syntaxe|parser)\b/i,
  ar: /مصفوفة|سلسلة|كائن|منطقية|الحقل|حقل |مخطط|فهرس|صيغة برمجية|JSON/i,
  en: /\b(payload|json|null|undefined|NaN|boolean|integer|array|strings?|schema|regex|enum|fields?|value|bytes?|index|type|syntax|parse[dr]?|property)\b/i,
} as const;

describe.each(["fr", "ar", "en"] as const)("in %s", (language) => {
  test("every issue of every kind names its box and its article", () => {
    expect(issues.length).toBeGreaterThan(150);
    for (const { message, box, article } of issues) {
      expect(message[language]).toContain(citeArticle(article, language));
      expect(message[language]).toContain(box);
    }
  });

  test("no sentence holds a programming word, nor the name of a field", () => {
    const found = sentences
      .map((sentence) => sentence[language])
      .filter((text) => programming[language].test(text));
    expect(found).toEqual([]);
    const camel = sentences
      .map((sentence) => sentence[language])
      .filter((text) => /\b[a-z]+[A-Z]\w*/.test(text));
    expect(camel).toEqual([]);
  });

  test("nor does the sentence of an error that is thrown", () => {
    const table = { fr, ar, en }[language];
    const spoken = Object.values(table).map((text) => text.replace(/\{\w+\}|TrueType|OpenType/g, ""));
    expect(spoken.filter((text) => programming[language].test(text))).toEqual([]);
  });
});

test("Arabic keeps what runs the other way together", () => {
  const apart = (text: string) => text.replace(/\u2068[^\u2069]*\u2069/g, "");
  for (const { message } of issues) {
    expect(message.ar.split("\u2068").length).toBe(message.ar.split("\u2069").length);
    expect(apart(message.ar)).not.toMatch(/[A-Za-z]/);
  }
  for (const text of Object.values(ar)) expect(apart(text)).not.toMatch(/[A-Za-z0-9{]/);
});

test.each([
  [0, "0 réponse à corriger", "لا جواب يحتاج إلى تصحيح", "0 answers to correct"],
  [1, "1 réponse à corriger", "جواب واحد يحتاج إلى تصحيح", "1 answer to correct"],
  [2, "2 réponses à corriger", "جوابان يحتاجان إلى تصحيح", "2 answers to correct"],
  [3, "3 réponses à corriger", "3 أجوبة تحتاج إلى تصحيح", "3 answers to correct"],
  [11, "11 réponses à corriger", "11 جوابا يحتاج إلى تصحيح", "11 answers to correct"],
  [100, "100 réponses à corriger", "100 جواب يحتاج إلى تصحيح", "100 answers to correct"],
])("%i issues", (count, french, arabic, english) => {
  const many = Array.from({ length: count }, () => ({ message: { fr: "f", ar: "a", en: "e" } }));
  expect(explainIssues(many, "fr").split("\n")[0]).toBe(french);
  expect(explainIssues(many, "ar").split("\n")[0]).toBe(arabic);
  expect(explainIssues(many, "en").split("\n").length).toBe(count + 1);
  expect(explainIssues(many, "en").split("\n")[0]).toBe(english);
});

test.each([
  [
    "too-long",
    { end: "most", at: 1000 },
    "1\u00a0000 caractères au plus",
    "1\u00a0000 حرف على الأكثر",
    "at most 1,000 characters",
  ],
  [
    "too-few",
    { end: "least", at: 1 },
    "au moins 1 réponse",
    "يلزم جواب واحد على الأقل",
    "at least 1 answer.",
  ],
  ["too-many", { end: "most", at: 11 }, "11 réponses au plus", "11 جوابا على الأكثر", "11 answers at most"],
  ["out-of-range", { end: "least", at: 0 }, "inférieur à 0", "أقل من 0", "below 0"],
  ["out-of-range", { end: "most", at: 720 }, "dépasse 720", "يتجاوز 720", "above 720"],
] as const)("%s says its limit", (code, limit, french, arabic, english) => {
  const sentence = shapeSentence(code, limit);
  expect(sentence.fr).toContain(french);
  expect(sentence.ar).toContain(arabic);
  expect(sentence.en).toContain(english);
});
