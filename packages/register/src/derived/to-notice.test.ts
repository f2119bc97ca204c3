import { parsePayload } from "@data-tika/notifications";
import { describe, expect, it } from "vitest";
import { defineProcessing } from "../define-processing.js";
import { sample } from "../sample.js";
import { toCollectionNotice } from "./to-collection-notice.js";
import { toNotice } from "./to-notice.js";

const languages = ["fr", "ar", "en"] as const;

describe("toNotice", () => {
  const { notice, digest } = toNotice(defineProcessing(sample));

  it.each(languages)(
    "says in %s who, what for, for how long and where the rights are exercised",
    (language) => {
      const text = notice.text[language] ?? "";
      const [purpose] = sample.purposes;
      for (const part of [
        sample.controller.name[language],
        purpose?.statement[language] ?? "?",
        sample.rights.service[language],
        { fr: "1 mois", ar: "شهر واحد", en: "1 month" }[language],
      ]) {
        expect(text).toContain(part);
      }
    },
  );

  it("warns of an open network only where there is one", () => {
    const closed = { ...sample, information: { ...sample.information, openNetwork: false } };
    expect(notice.text.fr).toContain("Réseau ouvert");
    expect(toNotice(defineProcessing(closed)).notice.text.fr).not.toContain("Réseau ouvert");
  });

  it("says that the number is awaited, unless somebody else gave the data", () => {
    const indirect = defineProcessing({ ...sample, collection: "indirect" });
    expect(notice.text.fr).toContain("numéro pas encore délivré");
    expect(toNotice(indirect).notice.text.fr).not.toContain("numéro pas encore délivré");
  });

  it("changes its digest with the purpose, and not with the security measures", () => {
    const [purpose] = sample.purposes;
    if (purpose === undefined) throw new Error("empty sample");
    const words = { fr: "Vendre l’adresse", ar: "بيع العنوان", en: "Sell the address" };
    const wider = defineProcessing({ ...sample, purposes: [{ ...purpose, statement: words }] });
    const safer = defineProcessing({ ...sample, security: { description: words } });
    expect(toNotice(wider).digest).not.toBe(digest);
    expect(toNotice(safer).digest).toBe(digest);
  });

  it.each([
    ["2026-01-15", "2026-01-15T00:00:00+01:00"],
    ["2026-12-01", "2026-12-01T00:00:00+00:00"],
    ["2025-03-10", "2025-03-10T00:00:00+00:00"],
  ])("begins on %s at midnight in Casablanca", (effectiveFrom, instant) => {
    const declaration = { ...sample, information: { ...sample.information, effectiveFrom } };
    expect(toNotice(defineProcessing(declaration)).notice.effectiveFrom).toBe(instant);
  });
});

it("names the representative in Morocco of a controller abroad", () => {
  const address = { street: "1, rue de l’Exemple", city: "Lyon", state: "FR" };
  const representativeInMorocco = {
    name: "Cabinet Exemple",
    address: { ...address, city: "Rabat", state: "MA" },
  };
  const controller = { ...sample.controller, address, representativeInMorocco };
  const processing = defineProcessing({ ...sample, controller });
  expect(toNotice(processing).notice.text.fr).toContain("Représentant au Maroc : Cabinet Exemple");
  expect(toCollectionNotice(processing, { language: "fr" }).controller.representative).toBe(
    "Cabinet Exemple",
  );
});

describe("toCollectionNotice", () => {
  it("awaits an authorisation where the identity card number needs one", () => {
    const label = { fr: "Numéro de la CIN", ar: "رقم بطاقة التعريف الوطنية", en: "CIN number" };
    const cin = { id: "cin", kind: "cin-number", label, origin: "direct" } as const;
    const processing = defineProcessing({ ...sample, data: [...sample.data, cin] });
    const { formality } = toCollectionNotice(processing, { language: "fr" });
    expect(formality).toEqual({ kind: "authorisation", number: { status: "unknown-yet" } });
  });

  it.each(languages)("is valid in %s, with and without a number", (language) => {
    const formality = { kind: "declaration" as const, number: "D-12/2026", on: "2026-03-02" };
    for (const declaration of [sample, { ...sample, formality }]) {
      const payload = toCollectionNotice(defineProcessing(declaration), { language });
      expect(parsePayload(payload)).toEqual({ ok: true, payload });
    }
  });
});
