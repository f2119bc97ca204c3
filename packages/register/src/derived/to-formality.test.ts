import { parsePayload } from "@data-tika/notifications";
import { describe, expect, it } from "vitest";
import type { ProcessingDeclaration } from "../declaration/processing.js";
import { defineProcessing } from "../define-processing.js";
import { sample } from "../sample.js";
import { toFormality } from "./to-formality.js";

const words = { fr: "Texte", ar: "نص", en: "Text" };
const { model: _, ...withoutModel } = sample;
const other: ProcessingDeclaration = { ...withoutModel, activity: "other" };
const transfer: ProcessingDeclaration["transfers"][number] = {
  addressee: { name: "Host", address: { street: "1", city: "Paris", state: "FR" }, role: "processor" },
  purpose: words,
  ground: "listed-state",
  mode: words,
  frequency: "continuous",
  firstTransferOn: "2027-01-04",
};

const cases: readonly (readonly [string, ProcessingDeclaration, readonly string[]])[] = [
  ["a newsletter", sample, ["simplified-declaration"]],
  ["anything else", other, ["declaration"]],
  [
    "a CIN number",
    { ...other, data: [{ id: "cin", kind: "cin-number", label: words, origin: "direct" }] },
    ["authorisation-request"],
  ],
  [
    "cameras",
    {
      ...other,
      activity: "video-surveillance",
      cameras: {
        number: 2,
        places: ["entrance"],
        perimeter: words,
        authorisedPersons: [words],
        sound: false,
        securityOnly: true,
      },
      data: [{ id: "images", kind: "image", label: words, origin: "direct" }],
    },
    ["video-surveillance-declaration"],
  ],
  ["a transfer on top", { ...other, transfers: [transfer] }, ["declaration", "transfer-request"]],
  [
    "two transfers on top",
    { ...other, transfers: [transfer, transfer] },
    ["declaration", "transfer-request", "transfer-request"],
  ],
];

describe("toFormality", () => {
  it.each(cases)("makes the payloads of %s, valid in each language", (_, declaration, kinds) => {
    for (const language of ["fr", "ar", "en"] as const) {
      const { payloads } = toFormality(defineProcessing(declaration), { language });
      expect(payloads.map(({ kind }) => kind)).toEqual(kinds);
      for (const payload of payloads) expect(parsePayload(payload)).toEqual({ ok: true, payload });
    }
  });

  it("gives every reason of an authorisation", () => {
    const declaration: ProcessingDeclaration = {
      ...other,
      reusedForOtherPurpose: true,
      data: [{ id: "cin", kind: "cin-number", label: words, origin: "direct" }],
    };
    const [payload] = toFormality(defineProcessing(declaration), { language: "fr" }).payloads;
    expect(payload).toMatchObject({ reasons: ["cin-number", "purpose-change"] });
  });

  it("names the receipt of the base processing in a transfer request", () => {
    const formality = { kind: "declaration" as const, number: "D-12/2026", on: "2026-03-02" };
    const declaration = { ...other, transfers: [transfer], formality };
    const [, payload] = toFormality(defineProcessing(declaration), { language: "fr" }).payloads;
    expect(payload).toMatchObject({ base: { kind: "declaration", number: "D-12/2026" } });
  });

  it("sums the phases of a rule into the one period of the filing", () => {
    const [declared] = sample.retention;
    if (declared === undefined) throw new Error("empty sample");
    const rule = {
      ...declared.rule,
      phases: [
        { name: "active" as const, keep: "P1Y" },
        { name: "intermediate" as const, keep: "P4Y6M" },
      ],
    };
    const [payload] = toFormality(defineProcessing({ ...other, retention: [{ ...declared, rule }] }), {
      language: "fr",
    }).payloads;
    expect(payload).toMatchObject({ retention: [{ period: "P5Y6M" }] });
  });

  it.each([
    ["a processor", { ...sample, role: "processor" as const }, "register.not_the_controller"],
    ["a newsletter that names no decision", { ...withoutModel }, "register.model_missing"],
  ])("refuses %s", (_, declaration, code) => {
    expect(() => toFormality(defineProcessing(declaration), { language: "fr" })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
