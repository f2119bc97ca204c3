import { isDataTikaError } from "@data-tika/core";
import { canonicalJson } from "@data-tika/core/evidence";
import { describe, expect, test } from "vitest";
import { declarationExamples } from "../declaration/examples.js";
import { edited } from "../edited.fixture.js";
import { examples } from "../examples.js";
import { payloadKinds } from "../kind.js";
import type { Payload } from "../payload.js";
import { readBack } from "./read-back.js";
import { renderHtml } from "./render-html.js";
import { sheetOf } from "./sheet.js";

const { payload } = declarationExamples[0];
const all = payloadKinds.flatMap((kind): Payload[] => examples[kind].map((example) => example.payload));

describe.each(["fr", "ar", "en"] as const)("in %s", (language) => {
  test("every example is read back byte for byte", () => {
    for (const each of all) expect(readBack(renderHtml(each, { language })).json).toBe(canonicalJson(each));
  });

  test("no code is left where a word should be", () => {
    for (const each of all)
      for (const { rows, tables } of sheetOf(each, language).sections) {
        const texts = [...rows.map(({ text }) => text), ...tables.flatMap((one) => one.rows.flat())];
        expect(texts.filter((text) => /^(unknown-yet|\[object|undefined|true|false|P\d)/.test(text))).toEqual(
          [],
        );
      }
  });
});

test("sections stand in the order of the form, and numbers are those of the boxes", () => {
  const { sections } = sheetOf(payload, "fr");
  expect(sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
    "1 Demande",
    "2 Responsable du traitement",
    "3 Personne à contacter",
    "4 Traitement et finalités",
    "6 Personnes concernées",
    "7 Données",
    "8 Conservation",
    "9 Destinataires",
    "10 Sous-traitants",
    "11 Mises en relation et cessions",
    "12 Transferts à l’étranger",
    "13 Information des personnes",
    "14 Exercice des droits",
    "15 Confidentialité et sécurité",
    "16 Pièces jointes",
    "17 Engagement et signature",
  ]);
});

test("answers are words: periods, States, days, codes, gaps and empty lists", () => {
  const draft = sheetOf(declarationExamples[1].payload, "fr");
  const section = (number: string) => draft.sections.find((each) => each.number === number);
  expect(section("8")?.rows).toEqual([
    { label: "Conservation", text: "Pas encore connu, attendu le 31 décembre 2026" },
  ]);
  const filled = sheetOf(payload, "fr").sections;
  expect(filled.find(({ number }) => number === "8")?.tables[0]?.rows).toEqual([
    ["Fiche d’accueil", "2 ans", "dernier passage", "Effacement"],
  ]);
  expect(filled.find(({ number }) => number === "11")?.rows[0]?.text).toBe("Néant");
});

test("a draft says so, a notice to persons speaks neither of forms nor of boxes", () => {
  expect(renderHtml(declarationExamples[1].payload, { language: "fr" })).toContain("Brouillon");
  expect(renderHtml(payload, { language: "fr" })).not.toContain("Brouillon");
  const notice = renderHtml(examples["collection-notice"][0]?.payload as Payload, { language: "fr" });
  expect(notice).not.toMatch(/Fiche de travail|<h2>\d/);
});

test("a text cannot become markup, nor close the embedded payload", () => {
  const evil = edited(payload, ["processing", "name"], "</script><b onclick=x>&\u2028$&") as Payload;
  const page = renderHtml(evil, { language: "fr" });
  expect(page).not.toContain("<b onclick");
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(readBack(page).json).toBe(canonicalJson(evil));
});

test("an escape that was in the text comes back as it was", () => {
  const odd = edited(payload, ["processing", "name"], "\\u003c < \\\\u003c") as Payload;
  expect(readBack(renderHtml(odd, { language: "fr" })).json).toBe(canonicalJson(odd));
});

test("any changed byte of the embedded payload is found", () => {
  const page = renderHtml(payload, { language: "fr" });
  const start = page.indexOf('data-sha256="') + 13;
  const end = page.lastIndexOf("</script>");
  for (let at = start; at < end; at += 13) {
    const changed = `${page.slice(0, at)}${page[at] === "0" ? "1" : "0"}${page.slice(at + 1)}`;
    expect(codeOf(() => readBack(changed))).toMatch(/payload_changed|no_payload/);
  }
});

test.each([
  ["no payload", "<p>Bonjour</p>"],
  ["two payloads", renderHtml(payload, { language: "fr" }).repeat(2)],
])("%s: nothing is read back", (_, page) => {
  expect(codeOf(() => readBack(page))).toBe("notifications.no_payload");
});

// Without it a cell is squeezed to two letters a line on a phone, as `anywhere` lets it be.
test("a cell that may break anywhere keeps a width that words fit in", () => {
  expect(renderHtml(payload, { language: "fr" })).toContain("section td { min-inline-size: 7rem; }");
});

test("a payload that is not valid is not rendered", () => {
  const broken = edited(payload, ["controller", "name"], "") as Payload;
  expect(codeOf(() => renderHtml(broken, { language: "fr" }))).toBe("notifications.invalid_payload");
});

test("a language that we do not write is refused", () => {
  expect(codeOf(() => renderHtml(payload, { language: "es" as "fr" }))).toBe(
    "notifications.unknown_language",
  );
});

function codeOf(work: () => unknown): string {
  try {
    work();
    return "nothing thrown";
  } catch (error) {
    return isDataTikaError(error) ? error.code : String(error);
  }
}
