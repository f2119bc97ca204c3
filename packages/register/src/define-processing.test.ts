import { describe, expect, it } from "vitest";
import type { ProcessingDeclaration } from "./declaration/processing.js";
import { defineProcessing } from "./define-processing.js";
import { sample } from "./sample.js";

const [purpose] = sample.purposes;
const [persons] = sample.persons;
const [retention] = sample.retention;
if (purpose === undefined || persons === undefined || retention === undefined)
  throw new Error("empty sample");

const wrong: readonly (readonly [string, ProcessingDeclaration, string])[] = [
  ["an empty list of purposes", { ...sample, purposes: [] }, "register.invalid_declaration"],
  [
    "a field nobody knows",
    { ...sample, retentions: [] } as ProcessingDeclaration,
    "register.invalid_declaration",
  ],
  [
    "a day that is not in the calendar",
    { ...sample, information: { ...sample.information, effectiveFrom: "2026-02-30" } },
    "register.invalid_declaration",
  ],
  [
    "a fact that the declaration already shows",
    { ...sample, circumstances: { cinNumber: false } as ProcessingDeclaration["circumstances"] & object },
    "register.invalid_declaration",
  ],
  [
    "a name that no notice takes",
    { ...sample, purposes: [{ ...purpose, id: "a".repeat(81) }] },
    "register.invalid_declaration",
  ],
  [
    "a consent that lasts longer than any notice says",
    { ...sample, purposes: [{ ...purpose, consent: { ...purpose.consent, validFor: "P101Y" } }] },
    "register.invalid_declaration",
  ],
  ["two purposes of one name", { ...sample, purposes: [purpose, purpose] }, "register.duplicate_id"],
  [
    "a purpose for persons nobody defined",
    { ...sample, purposes: [{ ...purpose, persons: ["visitors"] }] },
    "register.unknown_reference",
  ],
  [
    "a purpose that communicates to nobody defined",
    { ...sample, purposes: [{ ...purpose, recipients: ["partners"] }] },
    "register.unknown_reference",
  ],
  [
    "minors asked for consent without saying whose consent binds",
    { ...sample, persons: [{ ...persons, minors: true }] },
    "register.representation_missing",
  ],
  [
    "a rule whose floor exceeds its ceiling",
    {
      ...sample,
      retention: [
        {
          ...retention,
          rule: {
            ...retention.rule,
            floor: { period: "P10Y", source: "a statute", mark: "text" },
            ceiling: { period: "P1Y", source: "a deliberation", mark: "secondary" },
          },
        },
      ],
    },
    "retention.floor_exceeds_ceiling",
  ],
  [
    "a preset nobody accepted",
    {
      ...sample,
      retention: [
        { ...retention, rule: { ...retention.rule, preset: "prospect-inactive", mark: "inference" } },
      ],
    },
    "retention.preset_not_accepted",
  ],
];

describe("defineProcessing", () => {
  it.each(wrong)("refuses %s", (_, declaration, code) => {
    expect(() => defineProcessing(declaration)).toThrow(expect.objectContaining({ code }));
  });

  it("names the place of what is wrong", () => {
    const declaration = { ...sample, rights: { service: sample.rights.service, email: "no address" } };
    expect(() => defineProcessing(declaration)).toThrow(
      expect.objectContaining({
        fields: expect.objectContaining({ processing: "newsletter", path: "rights.email" }),
      }),
    );
  });

  it("accepts a preset by name", () => {
    const rule = { ...retention.rule, preset: "prospect-inactive", mark: "inference" as const };
    const declaration = {
      ...sample,
      retention: [{ ...retention, rule }],
      acceptedPresets: ["prospect-inactive"],
    };
    expect(defineProcessing(declaration).retention[0]?.rule.preset).toBe("prospect-inactive");
  });

  it("gives plain data that cannot be changed and survives JSON", () => {
    const processing = defineProcessing(sample);
    expect(Object.isFrozen(processing.purposes[0]?.statement)).toBe(true);
    expect(defineProcessing(JSON.parse(JSON.stringify(processing)))).toEqual(processing);
  });

  it("does not change the declaration", () => {
    const before = structuredClone(sample);
    defineProcessing(sample);
    expect(sample).toEqual(before);
    expect(Object.isFrozen(sample)).toBe(false);
  });
});
