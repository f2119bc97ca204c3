import { canary } from "@data-tika/testing";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { uuid } from "../consent.fixture.js";
import { explainImport, fromDpv } from "../dpv.js";
import { exchangeConsent, fromIso27560, toIso27560 } from "../iso27560.js";
import { sentences as ar } from "../messages/ar.js";
import { sentences as en } from "../messages/en.js";
import { sentences as fr } from "../messages/fr.js";
import { facts, history } from "./exchange.fixture.js";

describe("a document that is wrong", () => {
  const good = toIso27560(exchangeConsent(history, { ...facts, id: uuid(9), purpose: "aid" }).consent);
  // The document with another value at a place, or without it.
  const changed = (path: string, value?: unknown) => {
    const document = structuredClone(good);
    const names = path.split(".");
    const last = names.pop() ?? "";
    const parent = names.reduce((at, name) => (at as Record<string, object>)[name] ?? {}, document);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, value);
    return fromIso27560(JSON.stringify(document, undefined, 1));
  };

  test.each([
    ["missing-field", "pii_principal_id"],
    ["missing-field", "event"],
    ["missing-field", "event.1.event_type"],
    ["missing-field", "pii_processing.retention_period"],
    ["missing-field", "party_identification.0.party_address"],
    ["unusable-value", "event.1.event_type", "implied"],
    ["unusable-value", "event.0.event_time", "2026-06-01"],
    ["unusable-value", "event.0.event_state", "ConsentUnknown"],
    ["inexact-value", "event.2.event_state", "ConsentInvalidated"],
    ["unusable-value", "record_id", 7],
    ["unusable-value", "pii_processing.language", "tlh"],
    ["unusable-value", "pii_processing.storage_locations.0", 7],
    ["unusable-value", "pii_processing.pii_information.0.pii_optional", "no"],
    ["not-mapped", "pii_processing.codes_of_conduct", canary],
  ])("is reported: %s %s", (code, path, value?: unknown) => {
    const { findings } = changed(path, value);
    expect(findings).toContainEqual(expect.objectContaining({ code, path }));
    expect(JSON.stringify(findings)).not.toContain(canary);
  });

  it("says line and column", () => {
    const text = `{\n  "schema_version": "x",\n  "record_id": "r",\n    "record_id": "s"\n}`;
    expect(fromIso27560(text).findings.find(({ code }) => code === "duplicate-key")).toEqual({
      code: "duplicate-key",
      path: "record_id",
      line: 4,
      column: 5,
    });
  });

  test.each([["null"], ["[]"], ["7"], ['"x"'], [""], ["{"], ["[".repeat(100_000)], [`{"@type":${canary}}`]])(
    "never throws: %s",
    (text) => {
      for (const read of [fromIso27560, fromDpv]) {
        const { consents, findings } = read(text);
        expect(consents).toEqual([]);
        expect(findings.length).toBeGreaterThan(0);
        expect(JSON.stringify(findings)).not.toContain(canary);
      }
    },
  );

  it("never throws, whatever JSON it is", () => {
    return fc.assert(
      fc.property(fc.json(), (text) => {
        expect(fromIso27560(text).consents).toEqual([]);
        expect(fromDpv(text).consents).toEqual([]);
      }),
    );
  });

  it("is explained in the reader's language", () => {
    const finding = { code: "duplicate-key", path: "record_id", line: 4, column: 5 } as const;
    expect(explainImport(finding, en)).toBe(
      "Line 4, column 5: the name record_id stands twice in one object.",
    );
    expect(explainImport(finding, fr)).toBe(
      "Ligne 4, colonne 5 : le nom record_id figure deux fois dans un objet.",
    );
    expect(explainImport(finding, ar)).toBe("السطر 4، العمود 5: يتكرر الاسم record_id في الكائن نفسه.");
  });
});
