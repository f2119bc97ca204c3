import { describe, expect, test } from "vitest";
import type { BreachNoticeToPersons } from "../breach-notice-to-persons/breach-notice-to-persons.js";
import type { CollectionNotice } from "../collection-notice/collection-notice.js";
import { edited } from "../edited.fixture.js";
import { examples } from "../examples.js";
import { renderHtml } from "./render-html.js";
import { renderText } from "./render-text.js";

const [form, indirect, draft] = examples["collection-notice"].map(({ payload }) => payload) as [
  CollectionNotice,
  CollectionNotice,
  CollectionNotice,
];
const breach = examples["breach-notice-to-persons"][0]?.payload as BreachNoticeToPersons;
const notices = [form, indirect, draft, breach];

test("a notice at a counter, in French", () => {
  expect(renderText(form, { language: "fr" })).toBe(`Ce que nous faisons de vos données

Qui sommes-nous\u00a0?
Établissement d’entraide du Souss (exemple)
1, rue de l’Exemple, Agadir

D’où viennent vos données\u00a0?
C’est vous qui nous les donnez.

À quoi servent-elles\u00a0?
- Orienter chaque usager vers le service compétent

Qui les reçoit\u00a0?
- Délégations provinciales

À quoi devez-vous répondre\u00a0?
- Nom\u00a0: réponse obligatoire. Sans réponse\u00a0: La demande ne peut pas être traitée
- Téléphone\u00a0: réponse facultative.

Combien de temps sont-elles gardées\u00a0?
Deux ans après le dernier passage

Quels sont vos droits\u00a0?
Vous pouvez demander à voir vos données, à les faire corriger, et vous opposer à leur utilisation pour des motifs légitimes. Adressez-vous à\u00a0:
- Service des relations avec les usagers
- Courriel\u00a0: droits@association.example

Que dit la CNDP\u00a0?
Nous lui avons déclaré cette utilisation. Numéro\u00a0: D-908/2025 du 3 novembre 2025.
`);
});

test("data from elsewhere, in Arabic: the telephone number keeps its order", () => {
  const text = renderText(indirect, { language: "ar" });
  expect(text).toContain("لم نتوصل بها منكم. المصدر: الوكالات الشريكة");
  expect(text).toContain("لا أحد غيرنا.");
  expect(text).toContain("الهاتف: \u2068+212 5 28 00 00 00\u2069");
});

test("a draft says what is not known yet, and warns of an open network", () => {
  const text = renderText(draft, { language: "en" });
  expect(text).toContain("Draft, answers expected: 2");
  expect(text).toContain("Not known yet");
  expect(text).toContain("The number of its receipt is not known yet.");
  expect(text).not.toContain("We have declared");
  expect(text).toContain("read and used by third parties");
});

test("a breach: what happened and what to do come before what was done", () => {
  const headings = renderText(breach, { language: "fr" }).match(/\n\n[^\n]+/g);
  expect(headings?.map((heading) => heading.trim())).toEqual([
    "Ce qui s’est passé",
    "Quelles données\u00a0?",
    "Ce que vous pouvez faire",
    "Ce qui peut arriver",
    "Ce que nous avons fait",
    "Nous joindre",
    "Qui vous écrit\u00a0?",
  ]);
});

// Art. 5-1 a to d and decree 34: whoever reads the notice finds every fact of it.
describe.each(["fr", "ar", "en"] as const)("in %s", (language) => {
  test.each(notices.map((notice) => [notice.kind, notice] as const))(
    "%s says every text it holds",
    (_, notice) => {
      const text = renderText(notice, { language });
      const page = renderHtml(notice, { language });
      const shown = page.slice(0, page.indexOf("data-tika-payload"));
      for (const leaf of leaves(notice)) {
        expect(text).toContain(leaf);
        expect(shown).toContain(leaf.replaceAll("'", "&#39;"));
      }
    },
  );

  test.each(notices.map((notice) => [notice.kind, notice] as const))("%s speaks plainly", (_, notice) => {
    const text = renderText(notice, { language });
    expect(text).not.toMatch(/\{\}|undefined|unknown-yet|\bnull\b|\btrue\b|\bfalse\b|art\. \d|SHA-256/);
    // A sentence that takes a breath after some twenty words is understood at first reading.
    const ours = text.split(/[\n.:؛;،,]/).map((sentence) => sentence.split(/\s+/).length);
    expect(Math.max(...ours)).toBeLessThanOrEqual(21);
  });
});

/** Texts of the notice that are not codes, days or the name of a state of knowledge. */
function leaves(value: unknown): string[] {
  if (typeof value === "string")
    return /^(\d{4}-\d\d-\d\d|fr|ar|en|direct|indirect|declaration|authorisation|unknown-yet|[a-z]+(-[a-z]+)+)$/.test(
      value,
    )
      ? []
      : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}

test("a text that runs the other way stands apart", () => {
  const mixed = edited(form, ["controller", "name"], "جمعية المثال") as CollectionNotice;
  expect(renderText(mixed, { language: "fr" })).toContain("\u2068جمعية المثال\u2069");
  expect(renderText(form, { language: "fr" })).not.toContain("\u2068");
});

test("a notice that is not valid is refused by name", () => {
  const broken = edited(form, ["purposes"], []) as CollectionNotice;
  expect(() => renderText(broken, { language: "fr" })).toThrowError(
    expect.objectContaining({ code: "notifications.invalid_payload" }),
  );
});
